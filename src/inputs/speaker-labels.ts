/** Transcripts and interviews: paragraphs that begin with the name of whoever speaks them. */
import type { Inline } from '../core/article.ts';
import type { MarkedPassage } from './blocks.ts';
import { namePrefixes, notSpeakers, questionAndAnswer } from './roles/label-words.ts';

/**
 * The length of each paragraph's label with its colon; null where it has none. Words before a colon are labels only when the
 * article shows that they name people: they come back, and stand elsewhere as a name or as the end of a longer label, or they are the
 * `Q` and `A` of an interview.
 */
export function speakerLabels(texts: readonly string[]): readonly (number | null)[] {
  const candidates = texts.map(candidateIn);
  const times = new Map<string, number>();
  for (const label of candidates) if (label !== null) times.set(label, (times.get(label) ?? 0) + 1);
  const often = [...times].filter(([, count]) => count >= 2).map(([label]) => label);
  const names = namesAmong([...times.keys()], texts);
  const sure = often.filter((label) => names.has(label) || questionAndAnswer.has(label.toLowerCase()));
  const speaking = sure.length === 0 ? new Set<string>() : new Set([...often, ...names]);
  const labelled = candidates.filter((label) => label !== null && speaking.has(label));
  const isTranscript = labelled.length >= 3 && new Set(labelled).size >= 2;
  return candidates.map((label) => (isTranscript && label !== null && speaking.has(label) ? label.length + 1 : null));
}

/** The passage with its label marked, unless the label crosses a stretch that is marked otherwise. */
export function withLabel(passage: MarkedPassage, length: number | null): MarkedPassage {
  if (length === null || passage.inlines.some(({ start, end }) => start < length && start > 0 && end > length))
    return passage;
  const label: Inline = { type: 'speaker-label', start: 0, end: length };
  const inlines = [label, ...passage.inlines].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return { ...passage, inlines };
}

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,24}`;
const particle = 'van|von|de|der|den|da|di|du|la|le|el|al|bin|ten|ter|and|of';
/** One to five words of a name, a colon, and words that begin like a sentence; a quotation mark behind the colon speaks for itself. */
const label = new RegExp(`^(${word}(?: (?:${word}|${particle})){0,4}):\\s+(?=[\\p{Lu}\\p{Lo}\\p{N}…—\\[(-])`, 'u');

function candidateIn(text: string): string | null {
  const start = text.slice(0, 160);
  const found = start.includes(':') ? label.exec(start)?.[1] : undefined;
  if (found === undefined || notSpeakers.has(found.toLowerCase())) return null;
  // `Haddad: 547.` is a row of results.
  return /\p{L}/u.test(text.slice(found.length)) ? found : null;
}

/**
 * The labels that stand in the text as names: several words as they are, a single one behind another capitalised word;
 * and those of which one ends with the other: `MARA LINDQVIST:`, later `LINDQVIST:`.
 */
function namesAmong(labels: readonly string[], texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  if (labels.length === 0) return found; // Most articles are no transcript, and are not searched.
  const wanted = new Map(labels.map((name) => [name.toLowerCase(), name]));
  for (const name of labels) {
    const short = name.includes(' ') ? wanted.get(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) : undefined;
    if (short !== undefined && isUpper(short) === isUpper(name)) found.add(name).add(short);
  }
  for (const text of texts) {
    for (const name of namesIn(text)) {
      const named = wanted.get(name.toLowerCase());
      if (named !== undefined) found.add(named);
    }
  }
  return found;
}

const isUpper = (text: string): boolean => text === text.toUpperCase();

const nameRuns = new RegExp(`${word}(?: (?:${word}|${particle})){1,4}(?!\\p{L}|:)`, 'gu');

/** Every run of two to five words of a name that is no label itself, and each one's last word. */
function namesIn(text: string): readonly string[] {
  const runs = text.match(nameRuns) ?? [];
  return runs.flatMap((run) => {
    const words = run.replace(/[.'’-]+$/, '').split(' ');
    const own = words.findIndex((first) => !namePrefixes.has(first.toLowerCase()));
    const name = words.slice(Math.max(0, own));
    return name.length < 2 ? [] : [name.join(' '), name.slice(-2).join(' '), name.at(-1) ?? ''];
  });
}
