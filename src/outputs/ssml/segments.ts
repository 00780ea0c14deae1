/** The speech as lines of JSON, one for each run of words, for engines that know no mark-up. */
import type { Artifact, Edition } from '../../core/edition.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { segmentsOf, wordsOf } from '../../core/segment.ts';
import type { Segment } from '../../core/segment.ts';
import type { SpeechDoc, SpeechSentence } from '../../core/speech.ts';
import type { SegmentsDialect } from './dialects/types.ts';
import { withoutForbidden } from '../../core/xml-text.ts';
import { halve } from './halve.ts';

/** One line of the file. */
export interface SegmentRow {
  /** Counted from 1, in speaking order. */
  readonly n: number;
  /** The engine's name of the voice. */
  readonly voice: string;
  /** BCP 47 tag of the voice. */
  readonly language: string;
  /** Whose words they are; null for the narrator. */
  readonly speaker: string | null;
  /** Plain words, readings said out. */
  readonly text: string;
  /** In per cent of the voice's own. */
  readonly pitch: number;
  readonly rate: number;
  /** Silence after it, in milliseconds. */
  readonly pauseAfter: number;
}

/** As `.segments.ndjson`: every sentence, cut where it alone is too long for a request. */
export function segmentsFile(edition: Edition, dialect: SegmentsDialect, diagnostics: readonly Diagnostic[]): Artifact {
  const rows = edition.articles.flatMap(({ speech, script }) => {
    const names = new Map<string, string>(script.speakers.map(({ id, name }) => [id, name]));
    return segmentsOf(inParts(speech, dialect)).map((segment) => ({ segment, name: names.get(segment.speaker ?? '') }));
  });
  const spoken = rows.filter(({ segment }) => withoutForbidden(segment.words).trim() !== '');
  const lines = spoken.map(({ segment, name }, at) =>
    JSON.stringify(rowOf(segment, { n: at + 1, speaker: name ?? null, isLast: at === spoken.length - 1 })),
  );
  const body = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  return { suffix: '.segments.ndjson', mediaType: 'application/x-ndjson', body, diagnostics };
}

function rowOf(
  { cast, words, pauseAfter }: Segment,
  { n, speaker, isLast }: { readonly n: number; readonly speaker: string | null; readonly isLast: boolean },
): SegmentRow {
  return {
    n,
    voice: cast.voice.name,
    language: cast.voice.language,
    speaker,
    text: withoutForbidden(words).trim(),
    pitch: cast.prosody?.pitch ?? 100,
    rate: cast.prosody?.rate ?? 100,
    pauseAfter: isLast ? 0 : pauseAfter,
  };
}

/** The document with every sentence short enough for one request. */
function inParts(doc: SpeechDoc, { mostCharacters }: SegmentsDialect): SpeechDoc {
  const fits = (sentence: SpeechSentence): boolean => wordsOf(sentence).length <= mostCharacters;
  const turns = doc.turns.map((turn) => ({
    ...turn,
    paragraphs: turn.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.flatMap((sentence) => halve(sentence, fits)),
    })),
  }));
  return { ...doc, turns };
}
