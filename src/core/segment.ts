/** The speech as plain segments, for whoever speaks it without mark-up: an engine that knows no SSML, and the player. */
import { assertNever } from './article.ts';
import type { BlockId, Range } from './position.ts';
import type { SpeakerId } from './script.ts';
import type { Said, SpeechDoc, SpeechNode, SpeechSentence, Turn } from './speech.ts';
import type { CastVoice } from './voice.ts';

/** A sentence, or the part of one, that one voice says without a break. */
export interface Segment {
  readonly cast: CastVoice;
  /** null for the narrator. */
  readonly speaker: SpeakerId | null;
  /** null for what Lectern says of its own. */
  readonly block: BlockId | null;
  /** Where its words stand in the article, from the first to the last; null for what Lectern says of its own. */
  readonly range: Range | null;
  /** As it is written. */
  readonly text: string;
  /** The text by whose words they are, where one voice reads the words of several; left out where `speaker` tells it all. */
  readonly pieces?: readonly Piece[];
  /** As it is to be said: readings in words, white space as single spaces. */
  readonly words: string;
  /** Silence after it in milliseconds, 0 where the voice goes on by itself. */
  readonly pauseAfter: number;
}

export interface Piece {
  /** null for the narrator. */
  readonly speaker: SpeakerId | null;
  /** As it is written. */
  readonly text: string;
}

/**
 * Every sentence in speaking order, cut at the breaks inside it. Silences that nothing is said between are added up; one before the
 * first words is left out.
 */
export function segmentsOf(doc: SpeechDoc): readonly Segment[] {
  const segments: Segment[] = [];
  const pause = (silence: number): void => {
    const last = segments.at(-1);
    if (last !== undefined) segments[segments.length - 1] = { ...last, pauseAfter: last.pauseAfter + silence };
  };
  for (const turn of doc.turns) {
    for (const { block, sentences, pauseAfter } of turn.paragraphs) {
      for (const sentence of sentences) {
        const parts = cutAtBreaks(sentence.nodes);
        for (const { nodes, silence } of parts) {
          if (parts.length === 1 || writtenIn(nodes).trim() !== '')
            segments.push(segmentOf({ ...sentence, nodes }, block, turn));
          pause(silence);
        }
      }
      pause(pauseAfter);
    }
    pause(turn.pauseAfter);
  }
  return segments;
}

function segmentOf(sentence: SpeechSentence, block: BlockId | null, { cast, speaker }: Turn): Segment {
  const { nodes } = sentence;
  const pieces = piecesOf(sentence);
  return {
    cast,
    ...(pieces.length > 1 ? { pieces } : {}),
    speaker: pieces.length === 1 ? (pieces[0]?.speaker ?? null) : speaker,
    block,
    range: rangeOf(nodes),
    text: writtenIn(nodes),
    words: wordsOf(sentence),
    pauseAfter: 0,
  };
}

interface Part {
  readonly nodes: readonly SpeechNode[];
  /** Behind it, in milliseconds. */
  readonly silence: number;
}

/** What stands between the breaks, those inside emphasis and foreign phrases too. */
function cutAtBreaks(nodes: readonly SpeechNode[]): readonly Part[] {
  const parts: Part[] = [];
  let open: SpeechNode[] = [];
  const end = (silence: number): void => {
    parts.push({ nodes: open, silence });
    open = [];
  };
  for (const node of nodes) {
    if (node.type === 'break') {
      if (node.duration > 0) end(node.duration);
    } else if (!('nodes' in node)) open.push(node);
    else {
      for (const inner of cutAtBreaks(node.nodes)) {
        open.push({ ...node, nodes: inner.nodes });
        if (inner.silence > 0) end(inner.silence);
      }
    }
  }
  if (open.length > 0 || parts.length === 0) end(0);
  return parts;
}

/** The text of a sentence cut where other people's words begin and end; none where nobody else's are in it. */
function piecesOf({ nodes, said = [] }: SpeechSentence): readonly Piece[] {
  if (said.length === 0) return [];
  const pieces: Piece[] = [];
  const add = (speaker: SpeakerId | null, text: string): void => {
    const last = pieces.at(-1);
    if (last !== undefined && (last.speaker === speaker || text.trim() === ''))
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else if (text !== '') pieces.push({ speaker, text });
  };
  for (const node of nodes.flatMap(leavesOf)) {
    if (node.range === null) add(null, node.text);
    else if (node.type === 'text')
      for (const [speaker, text] of cutText(node.text, node.range, said)) add(speaker, text);
    else add(speakerAt(node.range.start, said), node.text);
  }
  return pieces;
}

type Leaf = Extract<SpeechNode, { readonly text: string }>;

const leavesOf = (node: SpeechNode): readonly Leaf[] =>
  'nodes' in node ? node.nodes.flatMap(leavesOf) : 'text' in node ? [node] : [];

const speakerAt = (offset: number, said: readonly Said[]): SpeakerId | null =>
  said.find(({ range }) => range.start <= offset && offset < range.end)?.speaker ?? null;

function cutText(
  text: string,
  { start, end }: Range,
  said: readonly Said[],
): readonly (readonly [SpeakerId | null, string])[] {
  const edges = said.flatMap(({ range }) => [range.start, range.end]).filter((edge) => start < edge && edge < end);
  const cuts = [start, ...new Set(edges.toSorted((a, b) => a - b)), end];
  return cuts
    .slice(0, -1)
    .map((from, at) => [speakerAt(from, said), text.slice(from - start, (cuts[at + 1] ?? end) - start)]);
}

const writtenIn = (nodes: readonly SpeechNode[]): string => nodes.map((node) => textOf(node, 'written')).join('');

/** A sentence as it is to be said. */
export const wordsOf = ({ nodes }: SpeechSentence): string =>
  nodes
    .map((node) => textOf(node, 'said'))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();

function textOf(node: SpeechNode, how: 'written' | 'said'): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'sub':
    case 'say-as':
      return how === 'said' ? node.alias : node.text;
    case 'phoneme':
      return how === 'said' ? (node.alias ?? node.text) : node.text;
    case 'emphasis':
    case 'lang':
      return node.nodes.map((inner) => textOf(inner, how)).join('');
    case 'break':
    case 'mark':
      return '';
    default:
      return assertNever(node);
  }
}

function rangeOf(nodes: readonly SpeechNode[]): Range | null {
  const ranges = nodes.flatMap(rangesOf);
  const [first, last] = [ranges[0], ranges.at(-1)];
  return first === undefined || last === undefined ? null : { ...first, end: last.end };
}

function rangesOf(node: SpeechNode): readonly Range[] {
  if ('nodes' in node) return node.nodes.flatMap(rangesOf);
  return 'range' in node && node.range !== null ? [node.range] : [];
}
