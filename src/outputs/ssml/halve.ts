/** Cuts a sentence that no request could hold. */
import type { SpeechNode, SpeechSentence } from '../../core/speech.ts';

/** The sentence in parts that fit: cut between nodes, then at white space, and inside a word when there is none. */
export function halve(sentence: SpeechSentence, fits: (part: SpeechSentence) => boolean): readonly SpeechSentence[] {
  if (fits(sentence)) return [sentence];
  const halves = cut(sentence.nodes);
  if (halves === null) return [sentence];
  return halves.flatMap((nodes) => halve({ nodes }, fits));
}

function cut(nodes: readonly SpeechNode[]): readonly [readonly SpeechNode[], readonly SpeechNode[]] | null {
  const [only] = nodes;
  if (nodes.length > 1) return [nodes.slice(0, nodes.length >> 1), nodes.slice(nodes.length >> 1)];
  if (only === undefined) return null;
  if ('nodes' in only) {
    const inner = cut(only.nodes);
    return inner === null ? null : [[{ ...only, nodes: inner[0] }], [{ ...only, nodes: inner[1] }]];
  }
  return 'text' in only && only.text.length > 1 ? cutText(only) : null;
}

/** What alone is too long for a request, such as an address of ten thousand letters, is read as it stands. */
function cutText(node: Extract<SpeechNode, { readonly text: string }>): readonly [[SpeechNode], [SpeechNode]] | null {
  const middle = node.text.length >> 1;
  const space = node.text.lastIndexOf(' ', middle);
  const at = space > 0 ? space : wholeCharacter(node.text, middle);
  if (at <= 0 || at >= node.text.length) return null;
  const { range } = node;
  const [before, after] =
    range === null
      ? [null, null]
      : [
          { ...range, end: range.start + at },
          { ...range, start: range.start + at },
        ];
  return [
    [{ type: 'text', text: node.text.slice(0, at), range: before }],
    [{ type: 'text', text: node.text.slice(at), range: after }],
  ];
}

/** Never between the two halves of a surrogate pair. */
const wholeCharacter = (text: string, at: number): number =>
  /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) ? at + 1 : at;
