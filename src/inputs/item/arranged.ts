/** The running text of an item: its title if it holds one, its sections, and what its paragraphs are for. */
import type { Block, Heading, Paragraph } from '../../core/article.ts';
import { paragraphRoles } from '../roles/classify.ts';
import { sameWords } from '../same-words.ts';
import { speakerLabels, withLabel } from '../speaker-labels.ts';
import { hasTitle } from '../text/headings.ts';
import { changeTexts } from '../nested.ts';

/** What is known before the running text. */
export interface Known {
  /** Does the title stand before the running text already? */
  readonly titled: boolean;
  /** The title, wherever it stands. */
  readonly title: string | null;
  /** May a first paragraph that looks like a title be taken for one? */
  readonly mayGuess: boolean;
}

export function arranged(blocks: readonly Block[], known: Known): readonly Block[] {
  return labelled(classified(levelled(withTitle(blocks, known))));
}

/** A heading that says the title, or that opens a text without one, is the title. */
function withTitle(blocks: readonly Block[], { titled, title, mayGuess }: Known): readonly Block[] {
  const isTitle = (block: Block, i: number): boolean => {
    if (titled || (block.type !== 'heading' && block.type !== 'paragraph')) return false;
    if (title !== null) return i < 4 && sameWords(block.text, title);
    if (blocks.slice(0, i).some(({ type }) => type !== 'figure')) return false;
    return block.type === 'heading' || (mayGuess && noHeadings && hasTitle(textsFrom(blocks, i)));
  };
  const noHeadings = blocks.every(({ type }) => type !== 'heading');
  const at = blocks.findIndex(isTitle);
  return blocks.map((block, i): Block => {
    if (block.type !== 'heading' && block.type !== 'paragraph') return block;
    const { id, text, inlines, origin, language } = block;
    if (i === at) return { type: 'heading', id, text, inlines, origin, language, level: 1, role: 'title' };
    return block.type === 'heading' && block.role === 'title'
      ? { type: 'heading', id, text, inlines, origin, language, level: block.level, role: 'subheading' }
      : block;
  });
}

const textsFrom = (blocks: readonly Block[], start: number): readonly string[] =>
  blocks.slice(start).map((block) => (block.type === 'paragraph' && block.role === 'body' ? block.text : ''));

/** The shallowest sections get level 2, and no level is skipped on the way down. */
function levelled(blocks: readonly Block[]): readonly Block[] {
  const levels: number[] = [];
  changeTexts(blocks, (text) => {
    if (text.type === 'heading' && text.role === 'subheading') levels.push(text.level);
    return text;
  });
  const shallowest = Math.min(6, ...levels);
  let above = 1;
  return changeTexts(blocks, (text) => {
    if (text.type !== 'heading' || text.role !== 'subheading') return text;
    above = Math.min(above + 1, text.level - shallowest + 2);
    return { ...text, level: sections[above - 2] ?? 6 };
  });
}

const sections: readonly Heading['level'][] = [2, 3, 4, 5, 6];

/** Paragraphs of which nothing is said are told apart by their wording. */
function classified(blocks: readonly Block[]): readonly Block[] {
  const rest = blocks.filter((block) => block.type !== 'heading' || block.role !== 'title');
  const roles = paragraphRoles(rest.map((block) => (isPlain(block) ? block.text : '')));
  const found = new Map(rest.map((block, i) => [block, roles[i] ?? 'body']));
  return blocks.map((block) => (isPlain(block) ? { ...block, role: found.get(block) ?? 'body' } : block));
}

const isPlain = (block: Block): block is Paragraph => block.type === 'paragraph' && block.role === 'body';

/** Transcripts: who speaks a paragraph stands before its colon. */
function labelled(blocks: readonly Block[]): readonly Block[] {
  const labels = speakerLabels(
    blocks.map((block) => (block.type === 'paragraph' && block.role === 'body' ? block.text : '')),
  );
  return blocks.map((block, i) =>
    block.type === 'paragraph' ? { ...block, inlines: labelledInlines(block, labels[i] ?? null) } : block,
  );
}

const labelledInlines = ({ text, origin, inlines }: Paragraph, label: number | null): Paragraph['inlines'] =>
  withLabel({ text, origin, inlines }, label).inlines;
