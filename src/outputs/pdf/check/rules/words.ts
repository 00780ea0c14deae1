/** Words: what a screen reader says must have the word spaces that the page shows. */
import type { TextLine } from '../layout/lines.ts';
import { linesOf } from '../layout/lines.ts';
import type { Examined } from '../examined.ts';
import type { Found, Rule } from '../types.ts';

const hint = 'Write a space character between words, at line ends too.';

export const wordRules: readonly Rule[] = [
  { id: 'word-space', matterhorn: null, clause: null, hint, find: withoutSpaces },
  { id: 'line-end-space', matterhorn: null, clause: null, hint, find: gluedLines },
];

/** Gaps on the page, as wide as a space or wider, where the text has none; in ems. */
const gap = 0.18;

function* withoutSpaces({ tags }: Examined): Iterable<Found> {
  for (const { parts } of tags.blocks) {
    const pieces = parts.flatMap(({ pieces: some, page, text }) => some.map((piece) => ({ piece, page, text })));
    for (const [index, { piece, page }] of pieces.entries()) {
      const next = pieces[index + 1];
      if (next === undefined || next.page !== page || next.piece.mark?.actual != null || piece.mark?.actual != null)
        continue;
      const distance = next.piece.x - piece.right;
      const sameLine = Math.abs(next.piece.y - piece.y) < piece.size / 2;
      if (!sameLine || distance < gap * piece.size || !isLetter(piece.text.at(-1)) || !isLetter(next.piece.text.at(0)))
        continue;
      yield { page, message: `No space parts “${piece.text.slice(-20)}” and “${next.piece.text.slice(0, 20)}”.` };
    }
  }
}

/** Lines that end in a word, where the next one goes on with another. A word that is longer than a line may be cut. */
function* gluedLines({ tags, pages }: Examined): Iterable<Found> {
  const lines = linesOf(tags);
  const isFilled = filledByAWord(lines);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const isOneText = next !== undefined && next.block === line.block && next.beside === line.beside;
    if (!isOneText || !isLetter(line.text.at(-1)) || !isLetter(next.text.at(0))) continue;
    const box = pages[line.page]?.box;
    if (widthOf(lastWord, line) + widthOf(firstWord, next) > (box === undefined ? 0 : (box.right - box.left) / 2))
      continue;
    if (isFilled(line)) continue;
    yield {
      page: line.page,
      message: `No space parts “${lastWord.exec(line.text)?.[0].slice(-20)}” at a line’s end and “${firstWord.exec(next.text)?.[0].slice(0, 20)}” on the next.`,
    };
  }
}

/** Does a word stand alone in a line, and reach as far as any such word that begins at the same place in its block? Then it may be cut. */
function filledByAWord(lines: readonly TextLine[]): (line: TextLine) => boolean {
  const ends = new Map<string, number>();
  for (const line of lines) {
    if (isOneWord(line)) ends.set(placeOf(line), Math.max(ends.get(placeOf(line)) ?? 0, line.right));
  }
  return (line) => {
    const character = (line.right - line.left) / Math.max(1, line.text.trim().length);
    return isOneWord(line) && line.right + 1.5 * character > (ends.get(placeOf(line)) ?? 0);
  };
}

const isOneWord = ({ text }: TextLine): boolean => !/\s/.test(text.trim());

/** Where in which block a line begins. */
const placeOf = ({ block, left }: TextLine): string => `${block} ${Math.round(left)}`;

const lastWord = /\S+$/;
const firstWord = /^\S+/;

/** About, from the part that it has of the line. */
const widthOf = (word: RegExp, { text, left, right }: TextLine): number =>
  ((word.exec(text)?.[0].length ?? 0) / Math.max(1, text.trim().length)) * (right - left);

/** Of scripts that part their words by spaces. */
const isLetter = (character: string | undefined): boolean =>
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]$/u.test(character ?? '');
