/** Notes of an item: in the order in which the text refers to them. */
import type { Inline, Note, TextBlock } from '../../core/article.ts';
import { textBlocksOf } from '../../core/article.ts';
import type { Block } from '../../core/article.ts';
import { noteAddress } from './types.ts';

const start = noteAddress('');

/** A link to a note is a reference to it, where there is such a note; else it is only words. */
export function withReferences(text: TextBlock, known: ReadonlySet<string>): TextBlock {
  if (!text.inlines.some(isReference)) return text;
  const inlines = text.inlines.flatMap((inline): readonly Inline[] => {
    const note = noteOf(inline);
    if (note === null) return [inline];
    return known.has(note) ? [{ type: 'note', note, start: inline.start, end: inline.end }] : [];
  });
  return { ...text, inlines };
}

const noteOf = (inline: Inline): string | null =>
  inline.type === 'link' && inline.url.startsWith(start) ? inline.url.slice(start.length) : null;

const isReference = (inline: Inline): boolean => noteOf(inline) !== null;

/** Those that nothing refers to come last. */
export function inOrderOfReference(notes: readonly Note[], blocks: readonly Block[]): readonly Note[] {
  const referred = blocks
    .flatMap(textBlocksOf)
    .flatMap(({ inlines }) => inlines)
    .flatMap((inline) => (inline.type === 'note' ? [inline.note] : []));
  const place = ({ id }: Note): number => (referred.includes(id) ? referred.indexOf(id) : referred.length);
  return notes.toSorted((a, b) => place(a) - place(b));
}
