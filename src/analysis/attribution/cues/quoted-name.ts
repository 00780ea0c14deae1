/** A name in quotation marks, as the press of some countries writes its own: `schrieb die „Morgenpost“`, `laut „Bote“`. */
import type { SpeakerWords } from '../../../core/speaker-words.ts';
import type { Frame } from '../frames.ts';
import { isMark, isSaying } from '../word-class.ts';
import type { CueFinder, CueSource } from './types.ts';

/** More words than this are no name. */
const mostWords = 4;

/** The quoted name at an atom, or behind an article there; null when something else stands there. */
export function quotedName({ atoms, passage }: Frame, at: number, words: SpeakerWords): CueSource | null {
  const place = words.grammar.determiners.has(atoms[at]?.lower ?? '') ? at + 1 : at;
  const atom = atoms[place];
  const inner = atom?.type === 'quotation' ? passage.spans[atom.span]?.inner : undefined;
  if (inner === undefined) return null;
  const name = passage.block.text.slice(inner.start, inner.end);
  const isName = /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= mostWords && !/[.,!?]$/.test(name);
  return isName ? { type: 'noun', start: inner.start, end: inner.end } : null;
}

/** `laut „Bote“`. */
export const quotedSource: CueFinder = ({ frame, at, words }) =>
  frame.atoms.flatMap((atom, from) => {
    const phrase = words.speech.sources.find((source) =>
      source.every((word, i) => frame.atoms[from + i]?.lower === word),
    );
    const behind = phrase === undefined ? at : from + phrase.length;
    const source = behind === at || behind + 1 === at ? null : quotedName(frame, behind, words);
    return source === null ? [] : [{ cue: 'according-to', source, weight: 5.5, start: atom.start, end: atom.end }];
  });

/** Does the quotation at an atom name the source of the one before it: `„…“, schrieb der „Bote“`? */
export function namesSource(frame: Frame, at: number, words: SpeakerWords): boolean {
  const { atoms } = frame;
  const verb = words.grammar.determiners.has(atoms[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const isBehind = isMark(atoms[verb - 1], ',') && atoms[verb - 2]?.type === 'quotation';
  return isBehind && isSaying(atoms, verb, words) && quotedName(frame, at, words) !== null;
}
