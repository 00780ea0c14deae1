/** Checks a file of segments: each line an object that an engine can be asked with. */
import type { SegmentsDialect } from '../dialects/types.ts';
import { countForbidden } from '../../../core/xml-text.ts';
import type { Finding } from './types.ts';
import type { SsmlRule } from './rules.ts';

export function checkSegments(source: string, dialect: SegmentsDialect): readonly Finding[] {
  const findings: Finding[] = [];
  let at = 0;
  let n = 0;
  for (const line of source.split('\n')) {
    const found = line.trim() === '' ? [] : checkLine(line, ++n, dialect);
    for (const { rule, message, hint } of found) findings.push({ at, rule, message, hint });
    at += line.length + 1;
  }
  return findings;
}

type Found = Omit<Finding, 'at'>;

function checkLine(line: string, n: number, dialect: SegmentsDialect): readonly Found[] {
  const row = parsed(line);
  if (row === null) return [found('segments-json', 'The line is no JSON object.', 'Write one object on each line.')];
  return [
    ...wrong(row['n'] === n, 'segments-order', `"n" is not ${n}.`, 'Number the segments from 1, in speaking order.'),
    ...wrong(
      isVoice(row['voice']),
      'segments-voice',
      '"voice" is no name of a voice.',
      'Name one without white space.',
    ),
    ...wrong(typeof row['language'] === 'string', 'segments-language', '"language" is no language tag.', null),
    ...wrong(
      row['speaker'] === null || typeof row['speaker'] === 'string',
      'segments-speaker',
      '"speaker" is neither a name nor null.',
      null,
    ),
    ...checkText(row['text'], dialect),
    ...['pitch', 'rate'].flatMap((name) =>
      wrong(isWithin(row[name], 20, 300), 'segments-prosody', `"${name}" is no per cent from 20 to 300.`, null),
    ),
    ...wrong(
      isWithin(row['pauseAfter'], 0, 60_000),
      'segments-pause',
      '"pauseAfter" is no time in milliseconds from 0 to 60000.',
      null,
    ),
  ];
}

function checkText(text: unknown, { mostCharacters }: SegmentsDialect): readonly Found[] {
  if (typeof text !== 'string' || text.trim() === '')
    return [found('segments-text', '"text" holds no words.', 'Take the segment away.')];
  return [
    ...wrong(
      text.length <= mostCharacters,
      'segments-length',
      `"text" is ${text.length} characters long; a request takes ${mostCharacters}.`,
      'Split it between sentences.',
    ),
    ...wrong(countForbidden(text) === 0, 'segments-characters', '"text" holds control characters.', 'Take them away.'),
  ];
}

const found = (rule: SsmlRule, message: string, hint: string | null): Found => ({ rule, message, hint });

const wrong = (isRight: boolean, rule: SsmlRule, message: string, hint: string | null): readonly Found[] =>
  isRight ? [] : [found(rule, message, hint)];

const isVoice = (value: unknown): boolean => typeof value === 'string' && /^\S+$/.test(value);

const isWithin = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && value >= least && value <= most;

/** null for what is no object. */
function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}
