/** Words that are stressed: as nodes of emphasis around what stands between an inline's ends. */
import type { Inline, TextBlock } from '../core/article.ts';
import { neighboursBy } from '../core/groups.ts';
import type { Range } from '../core/position.ts';
import type { SpeechNode } from '../core/speech.ts';

/** A stretch of a block that is to be stressed, in UTF-16 code units. */
export interface Stress {
  readonly start: number;
  readonly end: number;
  readonly level: 'moderate' | 'strong';
}

/** Longer ones are set off for the eye: a run-in heading, a whole paragraph. */
const mostWords = 6;

/**
 * The stretches of a block that a reader would stress, in order and apart. Italics and bold mostly mark titles of works, names and
 * foreign words, which nobody stresses; so only a few words without a capital count.
 */
export function stressesOf({ text, inlines }: TextBlock): readonly Stress[] {
  const stresses: Stress[] = [];
  for (const inline of inlines) {
    const level = levelOf(inline);
    if (level === null || inline.start < (stresses.at(-1)?.end ?? 0)) continue;
    if (isStressed(text.slice(inline.start, inline.end)))
      stresses.push({ start: inline.start, end: inline.end, level });
  }
  return stresses;
}

const levelOf = ({ type }: Inline): Stress['level'] | null =>
  type === 'emphasis' ? 'moderate' : type === 'strong' ? 'strong' : null;

const isStressed = (words: string): boolean =>
  /^\p{Ll}/u.test(words) &&
  !/\p{Lu}/u.test(words.replaceAll(/\bI\b/g, '')) &&
  words.trim().split(/\s+/).length <= mostWords;

/** Makes a function that puts the nodes inside a stress into one node of emphasis; nodes come in order of the text, call after call. */
export function stressedBy(stresses: readonly Stress[]): (nodes: readonly SpeechNode[]) => readonly SpeechNode[] {
  if (stresses.length === 0) return (nodes) => nodes;
  let at = 0;
  /** The first stress that does not lie before a place. */
  const stressFrom = (start: number): Stress | undefined => {
    while ((stresses[at]?.end ?? Infinity) <= start) at++;
    return stresses[at];
  };
  const cut = (whole: SpeechNode): readonly Placed[] => {
    const parts: Placed[] = [];
    let node: SpeechNode | null = whole;
    while (node !== null) {
      const range: Range | null = 'range' in node ? node.range : null;
      const stress: Stress | undefined = range === null ? undefined : stressFrom(range.start);
      if (range === null || stress === undefined || range.end <= stress.start)
        return [...parts, { node, stress: null }];
      if (isInside(range, stress)) return [...parts, { node, stress }];
      const isBefore = range.start < stress.start;
      const [head, rest]: ReturnType<typeof cutText> = cutText(node, isBefore ? stress.start : stress.end);
      parts.push({ node: head, stress: isBefore || rest === null ? null : stress });
      node = rest;
    }
    return parts;
  };
  return (nodes) =>
    neighboursBy(nodes.flatMap(cut), ({ stress }) => stress).flatMap((group): readonly SpeechNode[] => {
      const together = group.map(({ node }) => node);
      const { stress } = group[0];
      return stress === null ? together : [{ type: 'emphasis', level: stress.level, nodes: together }];
    });
}

interface Placed {
  readonly node: SpeechNode;
  /** null where nothing is stressed. */
  readonly stress: Stress | null;
}

const isInside = (range: Range, { start, end }: Stress): boolean => start <= range.start && range.end <= end;

/** A text node in two, cut at an offset of the block; a reading cannot be cut, and stays outside of the stress that it reaches over. */
function cutText(node: SpeechNode, at: number): readonly [SpeechNode, SpeechNode | null] {
  if (node.type !== 'text' || node.range === null) return [node, null];
  const { range, text } = node;
  return [
    { ...node, text: text.slice(0, at - range.start), range: { ...range, end: at } },
    { ...node, text: text.slice(at - range.start), range: { ...range, start: at } },
  ];
}
