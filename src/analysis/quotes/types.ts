/** Boundary between finding quoted spans and deciding what they are. */
import type { Quotation } from '../../core/script.ts';

/** A quoted span as its marks show it, before anyone has asked whether it is speech. */
export type QuotedSpan = Omit<Quotation, 'kind'>;
