/** The text cut where the voice changes and where a sentence begins. */
import { byBlock } from '../core/groups.ts';
import type { TextBlock } from '../core/article.ts';
import type { Script, SpeakerId, Utterance } from '../core/script.ts';
import { isSilent } from './silent.ts';
import type { AnnouncementPlace, BlockPlace, Place } from './trail.ts';

export type Part = WordsPart | AnnouncementPart;

/** A sentence, or as much of one as a voice says. */
export interface WordsPart {
  readonly place: BlockPlace;
  readonly start: number;
  readonly end: number;
  /** null for the narrator. */
  readonly speaker: SpeakerId | null;
}

/** What Lectern says of its own, in the narrator's voice. */
export interface AnnouncementPart {
  readonly place: AnnouncementPlace | BlockPlace;
  readonly words: string;
  readonly speaker: null;
}

export function splitParts(script: Script, places: readonly Place[]): readonly Part[] {
  const utterances = byBlock(script.utterances);
  const sentences = byBlock(script.sentences);
  return places.flatMap((place): readonly Part[] => {
    if (place.block === null) return [{ place, words: place.words, speaker: null }];
    const { block } = place;
    const runs = joinSilent(voiceRuns(utterances.get(block.id) ?? []), block);
    const starts = (sentences.get(block.id) ?? []).map(({ range }) => range.start);
    return cutAt(runs, starts, block).map(({ start, end, speaker }) => ({ place, start, end, speaker }));
  });
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly speaker: SpeakerId | null;
}

const voiceRuns = (utterances: readonly Utterance[]): readonly Run[] =>
  utterances.map(({ range, voicing }) => ({
    start: range.start,
    end: range.end,
    speaker: voicing.type === 'speaker' ? voicing.speaker : null,
  }));

/** Gives silent runs to their neighbour and makes one of neighbours with the same voice. */
function joinSilent(runs: readonly Run[], block: TextBlock): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const silent = isSilent(block.text.slice(run.start, run.end));
    if (last === undefined) joined.push(run);
    else if (silent || last.speaker === run.speaker) joined[joined.length - 1] = { ...last, end: run.end };
    else if (isSilent(block.text.slice(last.start, last.end)))
      joined[joined.length - 1] = { ...run, start: last.start };
    else joined.push(run);
  }
  return joined;
}

/** Cuts each run at the starts of sentences that fall inside it; what a cut leaves silent stays with the part before. */
function cutAt(runs: readonly Run[], starts: readonly number[], { text }: TextBlock): readonly Run[] {
  const cut: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const lastWord = endOfWords(text, run);
    let from = run.start;
    let checked = from;
    let hasWords = false;
    while ((starts[at] ?? Infinity) <= from) at++;
    for (; (starts[at] ?? Infinity) < run.end; at++) {
      const to = starts[at] ?? run.end;
      hasWords ||= !isSilent(text.slice(checked, to));
      checked = to;
      if (!hasWords || to >= lastWord) continue;
      cut.push({ start: from, end: to, speaker: run.speaker });
      from = to;
      hasWords = false;
    }
    cut.push({ start: from, end: run.end, speaker: run.speaker });
  }
  return cut.map((run) => trimmed(run, text)).filter(({ start, end }) => start < end);
}

/** Where the last character stands that a voice would say. */
function endOfWords(text: string, run: Run): number {
  let end = run.end;
  while (end > run.start && isSilent(text.charAt(end - 1))) end--;
  return end;
}

function trimmed(run: Run, text: string): Run {
  const words = text.slice(run.start, run.end);
  const start = run.start + (words.length - words.trimStart().length);
  return { ...run, start, end: Math.max(start, run.start + words.trimEnd().length) };
}
