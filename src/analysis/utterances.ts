/**
 * The whole text as runs of one voice. A block's text is partitioned completely, white space included: white space between two
 * runs belongs to the one before it, at the start of a block to the first.
 */
import { assertNever } from '../core/article.ts';
import type { TextBlock } from '../core/article.ts';
import type { Attribution, Quotation, Utterance, Voicing } from '../core/script.ts';
import { byBlock } from './by-block.ts';

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
    const voiced = (outermost.get(block.id) ?? []).map((quotation) => ({
      start: quotation.range.start,
      end: quotation.range.end,
      voicing: voicingOf(quotation, attributions.get(quotation.id) ?? null, block.text, input.fragmentWords),
    }));
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

function voicingOf(
  quotation: Quotation,
  attribution: Attribution | null,
  text: string,
  fragmentWords: number,
): Voicing {
  const { id, kind, inner } = quotation;
  switch (kind) {
    case 'speech':
      return spoken(quotation, attribution);
    case 'fragment': {
      const isShort = countWords(text.slice(inner.start, inner.end)) <= fragmentWords;
      return isShort && !isCorrected(attribution)
        ? { type: 'narrator', rule: 'fragment', quotation: id }
        : spoken(quotation, attribution);
    }
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

/** Has a person said who speaks? Then even two words are given to that voice. */
const isCorrected = (attribution: Attribution | null): boolean =>
  attribution?.evidence.some(({ cue }) => cue === 'correction') ?? false;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
