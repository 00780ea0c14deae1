/** A sentence that tells who said the quotation before it: `„Ja.“ Das sagte Lee am Montag.` */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Resolved } from '../speakers/cast.ts';
import type { Decision } from './decision.ts';
import type { Frame } from './frames.ts';
import { isMark, isSpeechVerb } from './word-class.ts';
import { firstNominative } from './verb-second/nominative.ts';

/** How far into the sentence its subject may stand, in atoms. */
const reach = 12;

/** Gives the last quotation of the frame before, when nothing in its own sentence told a speaker, to whom this frame names. */
export function tellResumed(
  frames: { readonly before: Frame | null; readonly frame: Frame },
  resolved: ReadonlyMap<number, Resolved>,
  decisions: Map<number, Decision>,
  words: SpeakerWords,
): void {
  const { before, frame } = frames;
  const [opener] = frame.atoms;
  if (before?.passage !== frame.passage || opener === undefined || !words.speech.resumptives.has(opener.lower)) return;
  const quoted = before.atoms.findLast((atom) => !isMark(atom, '.,'));
  const span = quoted?.type === 'quotation' ? frame.passage.spans[quoted.span] : undefined;
  const decision = span === undefined ? undefined : decisions.get(span.id);
  if (span === undefined || decision === undefined || decision.local >= 3) return;
  const verb = frame.atoms.findIndex((_, at) => isSpeechVerb(frame.atoms, at, words));
  const found = verb < 0 ? null : firstNominative(frame, 1, Math.min(frame.atoms.length, reach), words, ';:,');
  const atom = found === null ? undefined : frame.atoms[found.at];
  const known = atom?.type === 'phrase' ? resolved.get(atom.phrase.id) : undefined;
  if (atom?.type !== 'phrase' || known === undefined) return;
  const range = { block: frame.passage.block.id, start: opener.start, end: frame.atoms[verb]?.end ?? opener.end };
  const evidence = [{ cue: 'resumptive', range }];
  const { entity } = known;
  decisions.set(span.id, { kind: 'speech', entity, phrase: atom.phrase.id, local: 5, confidence: 0.9, evidence });
}
