/** Small scripts by hand: blocks with the speakers' words in braces, `{anna “We saw it,”} she said.` */
import { textBlocks } from '../../src/core/article.ts';
import type { Article, BlockRole, Inline, TextBlock } from '../../src/core/article.ts';
import { blockId } from '../../src/core/position.ts';
import type {
  Attribution,
  Gender,
  Quotation,
  QuotationId,
  Script,
  Sentence,
  Speaker,
  SpeakerId,
  Utterance,
} from '../../src/core/script.ts';

export interface Voiced {
  readonly start: number;
  readonly end: number;
  /** null for the narrator. */
  readonly speaker: string | null;
}

/** A text block with the runs of its voices; the ids are given when the article is made. */
export interface Draft {
  readonly block: TextBlock;
  readonly runs: readonly Voiced[];
  /** Offsets at which sentences begin. */
  readonly sentences: readonly number[];
}

export const block = (
  role: BlockRole,
  text: string,
  more: { readonly inlines?: readonly Inline[]; readonly language?: string } = {},
): TextBlock => {
  const shared = { id: blockId(0), text, inlines: more.inlines ?? [], origin: [], language: more.language ?? null };
  if (role === 'title') return { ...shared, type: 'heading', level: 1, role };
  if (role === 'subheading') return { ...shared, type: 'heading', level: 2, role };
  return { ...shared, type: 'paragraph', role };
};

/** Reads the notation; sentences begin after `. `, `? ` and `! `. */
export function draft(notation: string, role: BlockRole = 'body', inlines: readonly Inline[] = []): Draft {
  const runs: Voiced[] = [];
  let text = '';
  const add = (words: string, speaker: string | null): void => {
    if (words !== '') runs.push({ start: text.length, end: text.length + words.length, speaker });
    text += words;
  };
  for (const piece of notation.split(/(\{\S+ [^}]*\})/)) {
    const spoken = /^\{(\S+) ([^}]*)\}$/s.exec(piece);
    if (spoken === null) add(piece, null);
    else add(spoken[2] ?? '', spoken[1] ?? '');
  }
  const ends = Array.from(text.matchAll(/[.?!][”"]?\s+/g), (match) => match.index + match[0].length);
  return { block: block(role, text, { inlines }), runs, sentences: [0, ...ends.filter((end) => end < text.length)] };
}

export const speaker = (name: string, gender: Gender | null = null): Speaker => ({
  id: name as SpeakerId,
  name,
  type: 'person',
  aliases: [],
  role: null,
  gender,
  genderEvidence: [],
});

export interface ScriptParts {
  readonly drafts: readonly Draft[];
  readonly speakers?: readonly Speaker[];
  readonly language?: string;
  /** Puts the numbered blocks into an article; side by side when it is left out. */
  readonly arrange?: (blocks: readonly TextBlock[]) => Pick<Article, 'blocks' | 'notes'>;
}

export function scriptOf({ drafts, speakers, language = 'en-US', arrange }: ScriptParts): Script {
  const blocks = drafts.map((item, at): TextBlock => ({ ...item.block, id: blockId(at) }));
  const body: Pick<Article, 'blocks' | 'notes'> = arrange?.(blocks) ?? {
    blocks,
    notes: [],
  };
  const title = blocks.find(({ role }) => role === 'title')?.text ?? null;
  const source = { name: 'story.txt', item: null, format: 'text' };
  const article: Article = { meta: { title, byline: null, date: null, language, source }, ...body };
  const quotations: Quotation[] = [];
  const attributions: Attribution[] = [];
  const utterances: Utterance[] = [];
  for (const [at, { runs }] of drafts.entries()) {
    for (const { start, end, speaker: name } of runs) {
      const range = { block: blockId(at), start, end };
      if (name === null) {
        utterances.push({ range, voicing: { type: 'narrator', rule: 'narration', quotation: null } });
        continue;
      }
      const id = quotations.length as QuotationId;
      const known = { speaker: name as SpeakerId, mention: null, confidence: 0.9 };
      quotations.push({ id, range, inner: range, depth: 0, kind: 'speech', closed: true, continues: null });
      attributions.push({ quotation: id, ...known, evidence: [{ cue: 'speech-verb', range: null }] });
      utterances.push({ range, voicing: { type: 'speaker', speaker: known.speaker, quotation: id } });
    }
  }
  const sentences = drafts.flatMap(({ block: { text }, sentences: starts }, at) =>
    starts.map((start, n): Sentence => ({ range: { block: blockId(at), start, end: starts[n + 1] ?? text.length } })),
  );
  const names = new Set(attributions.map((found) => String(found.speaker)));
  return {
    article,
    language,
    sentences,
    quotations,
    mentions: [],
    speakers: speakers ?? [...names].map((name) => speaker(name)),
    attributions,
    utterances,
    diagnostics: [],
  };
}

/** The text of the blocks that are spoken, without white space and without the marks of notes. */
export function spokenText(script: Script): string {
  const silent = new Set<BlockRole>(['promo', 'related', 'boilerplate']);
  const words = textBlocks(script.article)
    .filter(({ role }) => !silent.has(role))
    .map(({ text, inlines }) => {
      const marks = inlines.filter(({ type }) => type === 'note');
      return text.replace(/[\s\S]/g, (unit, at: number) =>
        marks.some(({ start, end }) => start <= at && at < end) ? '' : unit,
      );
    });
  return words.join('').replace(/\s+/g, '');
}
