/** The text cut where the voice changes and where a sentence begins. */
import { byBlock, neighboursBy } from '../core/groups.ts';
import type { BlockId } from '../core/position.ts';
import type { TextBlock } from '../core/article.ts';
import type { Script, Sentence, SpeakerId, Utterance } from '../core/script.ts';
import type { Said } from '../core/speech.ts';
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
  /** Whose words stand in it, where the narrator reads them; left out otherwise. */
  readonly said?: readonly Said[];
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

/** Puts the parts of each sentence together in the narrator's voice, and keeps who says what. */
export function inOneVoice(parts: readonly Part[], script: Script): readonly Part[] {
  const sentenceOf = sentenceFinder(byBlock(script.sentences));
  const placed = parts.map((part) => ({ part, sentence: sentenceOf(part) }));
  return neighboursBy(placed, ({ sentence }) => sentence).map((group) => asOne(group));
}

interface Placed {
  readonly part: Part;
  /** The part itself for what Lectern says of its own. */
  readonly sentence: Sentence | Part;
}

/** The parts of one sentence as one; what Lectern says of its own stands alone. */
function asOne(group: readonly [Placed, ...Placed[]]): Part {
  const words = group.flatMap(({ part }) => ('words' in part ? [] : [part]));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return group[0].part;
  const { place, start } = first;
  const said = words.flatMap(({ start: from, end, speaker }): readonly Said[] =>
    speaker === null ? [] : [{ speaker, range: { block: place.block.id, start: from, end } }],
  );
  const whole = { place, start, end: last.end, speaker: null };
  return said.length === 0 ? whole : { ...whole, said };
}

/** Makes a function that tells the sentence in which a part begins; parts come in order, and what Lectern says of its own is a sentence of its own. */
function sentenceFinder(sentences: ReadonlyMap<BlockId, readonly Sentence[]>): (part: Part) => Sentence | Part {
  let block: BlockId | null = null;
  let at = 0;
  return (part) => {
    if ('words' in part) return part;
    if (part.place.block.id !== block) at = 0;
    block = part.place.block.id;
    const inBlock = sentences.get(block) ?? [];
    while ((inBlock[at + 1]?.range.start ?? Infinity) <= part.start) at++;
    return inBlock[at] ?? part;
  };
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
