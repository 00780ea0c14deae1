/** Making pieces. */
import type { Passage } from '../passage.ts';
import type { Piece } from './types.ts';

/** The piece that a passage is; none for one without words. */
export const passagePiece = (role: Piece['role'], as: Piece['as'], passage: Passage): readonly Piece[] =>
  /[\p{L}\p{N}]|<img/u.test(as === 'html' ? passage.text.replaceAll(/<(?!img)[^>]*>/g, '') : passage.text)
    ? [{ role, as, passage }]
    : [];
