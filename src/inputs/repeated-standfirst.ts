/** Standfirsts that the first paragraphs say again, nearly in the same words: they are marked and never removed, and each output decides. */
import type { Block, Paragraph } from '../core/article.ts';
import { textBlocksOf } from '../core/article.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { plainWords } from './same-words.ts';
import type { Reading } from './types.ts';

export function markRepeatedStandfirst(reading: Reading): Reading {
  const { blocks } = reading.article;
  const standfirsts = blocks.filter(isStandfirst);
  if (standfirsts.length === 0) return reading;
  const lead = blocks.flatMap(textBlocksOf).filter(({ role }) => role === 'body');
  const words = lead.slice(0, 2).flatMap(({ text }) => plainWords(text).split(' '));
  const repeated = standfirsts.filter(({ text }) => isSaidAgain(plainWords(text).split(' '), words));
  if (repeated.length === 0) return reading;
  const mark = (block: Block): Block =>
    isStandfirst(block) && repeated.includes(block) ? { ...block, repeats: true } : block;
  return {
    ...reading,
    article: { ...reading.article, blocks: blocks.map(mark) },
    diagnostics: [...reading.diagnostics, ...repeated.map(saidAgain)],
  };
}

const isStandfirst = (block: Block): block is Paragraph => block.type === 'paragraph' && block.role === 'standfirst';

/** In words: shorter ones stand in many a lead by chance. */
const shortest = 6;
/** In words: a longer one is no standfirst, and comparing takes time. */
const longest = 200;
/** The share of the words that have to come again, in the same order. */
const mostOfThem = 0.8;

/** The lead says all of it: what it says otherwise are endings and small words, never a number, a name or a “not”. */
function isSaidAgain(words: readonly string[], lead: readonly string[]): boolean {
  if (words.length < shortest || words.length > longest) return false;
  const beginning = lead.slice(0, words.length * 3);
  const { found, end } = inOrder(words, beginning);
  if (found.size < words.length * mostOfThem) return false;
  if (negations(words) !== negations(beginning.slice(0, end))) return false;
  return words.every((word, i) => found.has(i) || isSmall(word) || beginning.some((other) => isKin(word, other)));
}

/** Which of the words come in the same order in a text, as many as can be (their longest common subsequence), and where there the last of them ends. */
function inOrder(
  words: readonly string[],
  text: readonly string[],
): { readonly found: ReadonlySet<number>; readonly end: number } {
  const width = text.length + 1;
  const lengths = new Uint16Array((words.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = words.length - 1; i >= 0; i--) {
    for (let j = text.length - 1; j >= 0; j--)
      lengths[i * width + j] = words[i] === text[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const found = new Set<number>();
  let end = 0;
  for (let i = 0, j = 0; i < words.length && j < text.length;) {
    if (words[i] === text[j]) {
      found.add(i++);
      end = ++j;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return { found, end };
}

const isSmall = (word: string): boolean => word.length <= 3 && !/\d/.test(word) && !negation.test(word);

/** The same word in another form: `closes`, `closed`. */
const isKin = (a: string, b: string): boolean => a.length > 3 && !/\d/.test(a) && a.slice(0, 4) === b.slice(0, 4);

/** In the languages of the packs and their neighbours. */
const negation =
  /^(?:not|no|none|never|nor|neither|without|nobody|nothing|t|nicht|kein\p{L}*|nie|niemals|ohne|ne|pas|sans|jamais|non|mai|senza|sin|nunca|niet|geen|nooit|inte|aldrig|ikke)$/u;

const negations = (words: readonly string[]): number => words.filter((word) => negation.test(word)).length;

const saidAgain = ({ id, text }: Paragraph): Diagnostic => ({
  code: 'input-standfirst-nearly-repeated',
  severity: 'info',
  message: 'The first paragraphs say the standfirst again, nearly in the same words.',
  hint: null,
  range: { block: id, start: 0, end: text.length },
});
