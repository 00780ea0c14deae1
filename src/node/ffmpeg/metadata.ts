/** Tags and chapters in the form that ffmpeg reads: `;FFMETADATA1`, see its manual, “Metadata”. */
import type { Chapter, SoundTags } from '../../core/encoding.ts';

export function metadataFile(tags: SoundTags, chapters: readonly Chapter[]): string {
  const known = Object.entries({ ...tags, genre: 'Speech' }).filter(([, value]) => value !== null && value !== '');
  return [
    ';FFMETADATA1',
    ...known.map(([name, value]) => `${name}=${escaped(value ?? '')}`),
    ...chapters.flatMap(({ title, start, end }) => [
      '[CHAPTER]',
      'TIMEBASE=1/1000',
      `START=${start}`,
      `END=${end}`,
      `title=${escaped(title)}`,
    ]),
    '',
  ].join('\n');
}

/** On one line, without control characters, and with the signs that mean something there behind a backslash. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(/[=;#\\]/g, String.raw`\$&`);
