/**
 * The whole text as runs of one voice. A block's text is partitioned completely, white space included: white space between two
 * runs belongs to the one before it, at the start of a block to the first.
 */
import { assertNever } from '../core/article.ts';
import type { TextBlock } from '../core/article.ts';
import type { Attribution, Quotation, Utterance, Voicing } from '../core/script.ts';
import { byBlock } from '../core/groups.ts';

export interface UtteranceInput {
  readonly blocks: readonly TextBlock[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** A fragment of at most so many words stays with the narrator; 0 voices every one. */
  readonly fragmentWords: number;
}

/** An inner quotation stays in the voice of the outermost one. */
export function splitUtterances(input: UtteranceInput): readonly Utterance[] {
  const attributions = new Map(input.attributions.map((attribution) => [attribution.quotation, attribution]));
  const outermost = byBlock(input.quotations.filter(({ depth }) => depth === 0));
  return input.blocks.flatMap((block) => {
    const voiced: Run[] = [];
    for (const quotation of outermost.get(block.id) ?? []) {
      const { start, end } = quotation.range;
      const context = { text: block.text, before: voiced.at(-1) ?? null, fragmentWords: input.fragmentWords };
      voiced.push({ start, end, voicing: voicingOf(quotation, attributions.get(quotation.id) ?? null, context) });
    }
    return utterancesOf(block, voiced);
  });
}

const narration: Voicing = { type: 'narrator', rule: 'narration', quotation: null };

interface Run {
  readonly start: number;
  readonly end: number;
  readonly voicing: Voicing;
}

function utterancesOf({ id, text }: TextBlock, voiced: readonly Run[]): readonly Utterance[] {
  const runs = withNarration(voiced, text.length).filter(({ start, end }) => /\S/.test(text.slice(start, end)));
  if (runs.length === 0)
    return text === '' ? [] : [{ range: { block: id, start: 0, end: text.length }, voicing: narration }];
  const starts = runs.map(({ start, end }, i) => (i === 0 ? 0 : end - text.slice(start, end).trimStart().length));
  return runs.map(({ voicing }, i) => ({
    range: { block: id, start: starts[i] ?? 0, end: starts[i + 1] ?? text.length },
    voicing,
  }));
}

/** The quotations and all that stands between them. */
function withNarration(voiced: readonly Run[], length: number): readonly Run[] {
  const between = voiced.map(({ start }, i) => ({ start: voiced[i - 1]?.end ?? 0, end: start, voicing: narration }));
  const last = { start: voiced.at(-1)?.end ?? 0, end: length, voicing: narration };
  return [...voiced.flatMap((run, i) => [between[i] ?? run, run]), last];
}

interface Context {
  /** The text of the quotation's block. */
  readonly text: string;
  /** The quotation before it in the block. */
  readonly before: Run | null;
  readonly fragmentWords: number;
}

function voicingOf(quotation: Quotation, attribution: Attribution | null, context: Context): Voicing {
  const { id, kind } = quotation;
  switch (kind) {
    case 'speech':
      return spoken(quotation, attribution);
    case 'fragment':
      return isLeftToNarrator(quotation, attribution, context)
        ? { type: 'narrator', rule: 'fragment', quotation: id }
        : spoken(quotation, attribution);
    case 'scare-quote':
    case 'title':
    case 'term':
    case 'document':
      return { type: 'narrator', rule: kind, quotation: id };
    default:
      return assertNever(kind);
  }
}

function spoken({ id }: Quotation, attribution: Attribution | null): Voicing {
  const speaker = attribution?.speaker ?? null;
  return speaker === null
    ? { type: 'narrator', rule: 'unsure', quotation: id }
    : { type: 'speaker', speaker, quotation: id };
}

/** A few words inside the narrator's sentence; not a whole utterance, however short, nor the rest of one. */
function isLeftToNarrator(quotation: Quotation, attribution: Attribution | null, context: Context): boolean {
  const words = context.text.slice(quotation.inner.start, quotation.inner.end);
  if (countWords(words) > context.fragmentWords || isCorrected(attribution)) return false;
  return !isUtterance(words) && !goesOn(quotation, attribution, context);
}

/** `“No,” said Lind.` `“Never.”`: it begins as a sentence begins, and ends as one ends or as one is interrupted. */
const isUtterance = (words: string): boolean => /^\P{L}*\p{Lu}/u.test(words) && /[.,!?…—–-]\s*$/u.test(words);

/** `“It is here,” he said, “and it stays.”`: the sentence of the quotation before goes on, in the same voice. */
function goesOn(quotation: Quotation, attribution: Attribution | null, { text, before }: Context): boolean {
  if (before?.voicing.type !== 'speaker' || before.voicing.speaker !== attribution?.speaker) return false;
  const between = text.slice(before.end, quotation.range.start);
  return /,\P{L}*$/u.test(text.slice(before.start, before.end)) && /^[^.!?]*,\s*$/u.test(between);
}

/** Has a person said who speaks? Then even two words are given to that voice. */
const isCorrected = (attribution: Attribution | null): boolean =>
  attribution?.evidence.some(({ cue }) => cue === 'correction') ?? false;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
