/** What the sentences before say about who goes on speaking. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Resolved } from '../speakers/cast.ts';
import { clauseSubject } from './clause-subject.ts';
import { namedSource } from './cues/source-phrase.ts';
import { placeOfWordsIn } from './cues/verb-second/impersonal.ts';
import type { ClauseSubject } from './clause-subject.ts';
import type { Frame } from './frames.ts';
import { sharedSubject } from './shared-subject.ts';
import { subjectOf } from './subject.ts';
import { isMark, isSpeechVerb } from './word-class.ts';

/** A quotation with a speaker. */
export interface Turn {
  readonly entity: Entity;
  readonly phrase: number | null;
  readonly passage: number;
  readonly frame: number;
  readonly confidence: number;
  /** A verb of speech stands beside it. */
  readonly direct: boolean;
  /** It ends with a question mark. */
  readonly question: boolean;
}

export interface Talk {
  /** The last quotation with a speaker. */
  last: Turn | null;
  /** The last one of another speaker before that. */
  other: Turn | null;
  /** Who was told to speak in the last sentence without a quotation after it. */
  introduced: {
    /** null when the sentence is about nobody who speaks: `The verdict was clear:`. */
    readonly entity: Entity | null;
    readonly phrase: number | null;
    readonly passage: number;
    readonly colon: boolean;
    readonly saying: boolean;
  } | null;
}

export const newTalk = (): Talk => ({ last: null, other: null, introduced: null });

/** Notes whom a finished sentence leaves as the likely next speaker. */
export function noteFrame(
  talk: Talk,
  frame: Frame,
  resolved: ReadonlyMap<number, Resolved>,
  words: SpeakerWords,
): void {
  const { atoms, passage } = frame;
  if (isReported(frame, words)) {
    if (talk.introduced !== null) talk.introduced = { ...talk.introduced, passage: passage.index };
    return;
  }
  const source = words.grammar.verbSecond ? toldSource(frame, words) : null;
  if (source !== null) {
    const entity = resolved.get(source)?.entity ?? null;
    talk.introduced = {
      entity,
      phrase: source,
      passage: passage.index,
      colon: isMark(atoms.at(-1), ':'),
      saying: true,
    };
    return;
  }
  const clause = clauseAtEnd(frame, words);
  if (clause === null && atoms.every((atom) => atom.type !== 'phrase')) return;
  const verb = atoms.findLastIndex((_, at) => isSpeechVerb(atoms, at, words));
  const subject =
    clause ?? (verb < 0 ? null : subjectOf(frame, verb, words)) ?? sharedSubject(frame, atoms.length, words);
  const atom = subject === null ? undefined : atoms[subject.at];
  const phrase = atom?.type === 'phrase' ? atom.phrase.id : null;
  const entity = phrase === null ? null : (resolved.get(phrase)?.entity ?? null);
  if (entity === null && clause === null) return;
  const colon = isMark(atoms.at(-1), ':');
  talk.introduced = { entity, phrase, passage: passage.index, colon, saying: verb >= 0 };
}

/** `Nach Ansicht von Lee ist der Plan tot.`, `In dem Brief heißt es, …`: whose words the sentence gives. */
function toldSource(frame: Frame, words: SpeakerWords): number | null {
  return namedSource(frame, words) ?? placeOfWordsIn(frame, words);
}

/** `Lee was blunt:`, as the end of a paragraph. */
const clauseAtEnd = (frame: Frame, words: SpeakerWords): ClauseSubject | null =>
  words.grammar.verbSecond || !isMark(frame.atoms.at(-1), ':')
    ? null
    : clauseSubject(frame, frame.atoms.length - 1, words);

/** Is the sentence what someone else is said to have said, as the verb's form tells in German? */
export const isReported = ({ atoms }: Frame, words: SpeakerWords): boolean =>
  atoms.some((atom) => atom.type === 'word' && words.speech.reportive.has(atom.lower)) &&
  !atoms.some((atom) => atom.type === 'word' && words.speech.plain.has(atom.lower));
