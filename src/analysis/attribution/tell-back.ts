/** What is learnt of one quotation goes for those before it that it belongs with. */
import { isSpeech } from '../../core/script.ts';
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { isSignature } from '../quotes/extracts.ts';
import type { Resolved } from '../speakers/cast.ts';
import type { Decision } from './decision.ts';
import type { Frame } from './frames.ts';
import { siblingBefore } from './siblings.ts';

/** `“old” and “leaky”, Lee said`: the speaker behind the last of a row goes for those before it. */
export function tellSiblings(
  frame: Frame,
  at: number,
  decision: Decision,
  decisions: Map<number, Decision>,
  words: SpeakerWords,
): void {
  const sibling = siblingBefore(frame, at, words);
  const earlier = sibling === null ? undefined : decisions.get(sibling);
  if (sibling === null || earlier === undefined || earlier.local >= 3 || earlier.kind === 'title') return;
  decisions.set(sibling, { ...decision, kind: 'fragment', evidence: [{ cue: 'coordination', range: null }] });
}

/** The speaker of a quotation over several paragraphs may be told only in its last one. */
export function tellBack(
  from: number | null,
  decision: Decision,
  before: ReadonlyMap<number, number | null>,
  decisions: Map<number, Decision>,
): void {
  for (let id = from; id !== null; id = before.get(id) ?? null) {
    const earlier = decisions.get(id);
    if (earlier === undefined || earlier.local >= 5) return;
    if (isSpeech(earlier.kind))
      decisions.set(id, { ...decision, kind: 'speech', evidence: [{ cue: 'continues', range: null }] });
  }
}

/** `— Lee, baker`, beneath a block quotation: the signature tells of the paragraphs above it. */
export function tellSigned(
  { passage, atoms }: Frame,
  resolved: ReadonlyMap<number, Resolved>,
  decisions: Map<number, Decision>,
  extracted: readonly number[],
): void {
  if (passage.extract === null || passage.spans.length > 0 || !isSignature(passage.block.text)) return;
  const name = atoms.find((atom) => atom.type === 'phrase' && atom.phrase.kind !== 'pronoun');
  const phrase = name?.type === 'phrase' ? name.phrase.id : null;
  const found = phrase === null ? undefined : resolved.get(phrase);
  if (found === undefined || name === undefined) return;
  const range = { block: passage.block.id, start: name.start, end: name.end };
  for (const id of extracted) {
    const earlier = decisions.get(id);
    if (earlier === undefined || earlier.local >= 5) continue;
    const { entity } = found;
    decisions.set(id, {
      kind: 'speech',
      entity,
      phrase,
      local: 6,
      confidence: 0.95,
      evidence: [{ cue: 'dash', range }],
    });
  }
}
