/** Where lines may end in scripts that put no spaces between words. */
import type LineBreaker from 'linebreak';

/** Where a text without spaces may be parted, as offsets into it. */
export type LineBreaks = (text: string) => readonly number[];

/** Chinese and Japanese, whose lines may end nearly anywhere; and the scripts of south-east Asia, whose words only a dictionary knows. */
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}]/u;
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** All of these scripts, and half characters, stand in here: most texts need no look into the tables of scripts. */
const beyond = /[\u02EA\u02EB\u0E00-\u1FFF\u2E80-\uFFFF]/;

export const needsLineBreaks = (text: string): boolean =>
  beyond.test(text) && (ideographs.test(text) || unspaced.test(text));

/** `Breaker` is the line breaking algorithm of Unicode (UAX #14), which knows no words of south-east Asia; `language` helps with these. */
export function lineBreaks(Breaker: typeof LineBreaker, language: string): LineBreaks {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => {
    if (!needsLineBreaks(text)) return [];
    const breaks = ideographs.test(text) ? ideographBreaks(new Breaker(text), text) : [];
    const words = unspaced.test(text) ? wordBreaks(segmenter.segment(text), text) : [];
    return [...new Set([...breaks, ...words])].toSorted((a, b) => a - b);
  };
}

function ideographBreaks(breaker: LineBreaker, text: string): readonly number[] {
  const breaks: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position } = next;
    const beside = text.slice(Math.max(0, position - 2), position + 2);
    if (position < text.length && ideographs.test(beside)) breaks.push(position);
  }
  return breaks;
}

/** Between two words, and before an opening sign behind a word. */
function wordBreaks(segments: Intl.Segments, text: string): readonly number[] {
  return Array.from(segments, ({ index }) => index).filter((index) => {
    const around = text.slice(index - 1, index + 1);
    return index > 0 && between.test(around);
  });
}

const between = /^(?:[\p{L}\p{M}\p{N}]\p{L}|[\p{L}\p{M}\p{N}][\p{Ps}\p{Pi}]|[\p{Pe}\p{Pf}]\p{L})$/u;
