/** Puts the text of one block together from stretches of the source, and remembers where each unit came from. */
import type { Anchor, OffsetMap } from '../core/position.ts';

/** The text of a block and its way back to the source. */
export interface Passage {
  readonly text: string;
  readonly origin: OffsetMap;
}

export interface PassageBuilder {
  /** Takes over the source's units from `start` to `end` as they are. */
  readonly copy: (start: number, end: number) => void;
  /** Puts `words` where the source has the units from `start` to `end`. */
  readonly replace: (words: string, start: number, end: number) => void;
  /** One space for the units from `start` to `end`; none at the beginning, after a space or after a line break. */
  readonly space: (start: number, end: number) => void;
  /** Length of the text so far, in UTF-16 code units. */
  readonly length: () => number;
  /** The passage, without white space at its end. */
  readonly finish: () => Passage;
}

export function createPassage(source: string): PassageBuilder {
  let text = '';
  let last = '';
  let expected = -1;
  const anchors: Anchor[] = [];
  const anchor = (at: number, from: number): void => {
    if (from !== expected) anchors.push({ at, source: from });
    expected = from;
  };
  const copy = (start: number, end: number): void => {
    if (start >= end) return;
    anchor(text.length, start);
    text += source.slice(start, end);
    last = source.charAt(end - 1);
    expected = end;
  };
  const replace = (words: string, start: number, end: number): void => {
    if (words === '') return;
    if (end - start === words.length) {
      anchor(text.length, start);
    } else {
      anchors.push({ at: text.length, source: start }, { at: text.length + words.length - 1, source: end - 1 });
    }
    text += words;
    last = words.charAt(words.length - 1);
    expected = end;
  };
  return {
    copy,
    replace,
    space: (start, end) => {
      if (last !== '' && last !== ' ' && last !== '\n') replace(' ', start, end);
    },
    length: () => text.length,
    finish: () => ({ text: text.trimEnd(), origin: anchors.length > 0 ? anchors : [{ at: 0, source: 0 }] }),
  };
}
