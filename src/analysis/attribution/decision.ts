/** What is decided of one quotation. */
import type { Evidence, QuotationKind } from '../../core/script.ts';
import type { Entity } from '../speakers/entity.ts';

export interface Decision {
  readonly kind: QuotationKind;
  readonly entity: Entity | null;
  /** The phrase that names the speaker here; null when it is told from the talk alone. */
  readonly phrase: number | null;
  /** Points of the best evidence in the quotation's own sentence. */
  readonly local: number;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Who else came into question, the likeliest first. */
  readonly others?: readonly Rival[];
}

export interface Rival {
  readonly entity: Entity;
  readonly confidence: number;
}
