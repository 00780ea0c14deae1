/** Boundary between finding who may have said a quotation and deciding who did. */
import type { Evidence } from '../../core/script.ts';
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { QuotedSpan } from '../quotes/types.ts';
import type { Cast, Resolved } from '../speakers/cast.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Shape } from './cues/types.ts';
import type { Decision } from './decision.ts';
import type { Frame } from './frames.ts';
import type { Interview } from './interview.ts';
import type { Talk } from './talk.ts';

export interface DecideInput {
  readonly frame: Frame;
  /** Atom of the quotation. */
  readonly at: number;
  readonly span: QuotedSpan;
  readonly shape: Shape;
  /** It stands in a headline. */
  readonly headline: boolean;
  readonly words: SpeakerWords;
  readonly talk: Talk;
  readonly cast: Cast;
  readonly interview: Interview;
  readonly resolved: ReadonlyMap<number, Resolved>;
  readonly decisions: ReadonlyMap<number, Decision>;
}

/** Somebody who may be the speaker, with what speaks for it. */
export interface Candidate {
  /** null when someone speaks who is not named. */
  readonly entity: Entity | null;
  readonly phrase: number | null;
  readonly weight: number;
  readonly certainty: number;
  readonly evidence: Evidence;
}
