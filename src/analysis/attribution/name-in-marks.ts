/** A name in quotation marks behind the noun for what bears it, where nouns have capitals: `die Zeitung „Nordbote“`, `das Lied „Am Kai“`. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Shape } from './cues/types.ts';
import type { Frame } from './frames.ts';
import { nounPhraseStart } from './noun-phrase.ts';
import { isAuxiliary, isMark } from './word-class.ts';
import { isSaid } from './verb-second/owner.ts';

/** More words than this are no name. */
const mostWords = 8;

/** Does the quotation at an atom name what the noun right before it is? Not so what someone calls it: `nannte den Plan „Unsinn“`. */
export function isNameInMarks(frame: Frame, at: number, shape: Shape, words: SpeakerWords): boolean {
  const { atoms, passage } = frame;
  const noun = atoms[at - 1];
  if (!words.grammar.capitalisedNouns || noun === undefined || !shape.capital || shape.words > mostWords) return false;
  if (shape.ending !== '' || atoms.slice(Math.max(0, at - 5), at).some((atom) => isSaid(atom, words))) return false;
  if (isGroupsName(frame, at, words)) return true;
  const isNoun =
    noun.type === 'word'
      ? noun.capital && at > 1 && !words.grammar.determiners.has(noun.lower)
      : noun.type === 'phrase' && noun.phrase.kind === 'nominal' && noun.phrase.sort !== 'kin';
  const ends = isMark(atoms[at + 1], ':');
  const isLower = /^\p{Ll}/u.test(passage.block.text.slice(noun.end - 1, noun.end));
  // `ist der Hafen „Eigentum der Stadt“`: a subject, and what it is.
  const isSubject = isAuxiliary(atoms, nounPhraseStart(atoms, at - 1, words) - 1, words);
  return isNoun && isLower && !ends && !isSubject && !isCalled(frame, at, words);
}

/** `der „Norder Zeitung“`: behind an article or a preposition, with the last word of such names. */
function isGroupsName({ atoms, passage }: Frame, at: number, { grammar, groups }: SpeakerWords): boolean {
  const [before, atom] = [atoms[at - 1]?.lower ?? '', atoms[at]];
  const inner = atom?.type === 'quotation' ? passage.spans[atom.span]?.inner : undefined;
  if (inner === undefined || !(grammar.determiners.has(before) || grammar.prepositions.has(before))) return false;
  const quoted = passage.block.text.slice(inner.start, inner.end).split(/\s+/u);
  const last = quoted.at(-1) ?? '';
  return quoted.length > 1 && quoted.length <= 5 && /^\p{Lu}/u.test(last) && groups.nameWords.has(last.toLowerCase());
}

/** Does a verb that calls things names stand in the sentence? */
const isCalled = ({ atoms }: Frame, at: number, words: SpeakerWords): boolean =>
  atoms.some((atom, i) => Math.abs(i - at) < 30 && words.speech.calling.has(atom.lower));
