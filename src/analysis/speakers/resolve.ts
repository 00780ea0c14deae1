/** Whom a phrase stands for, given who is in mind where it stands. */
import { assertNever } from '../../core/article.ts';
import type { Gender } from '../../core/script.ts';
import type { NamePhrase, Phrase, PronounPhrase } from '../mentions/types.ts';
import { fits } from './cast.ts';
import type { Cast, Resolved } from './cast.ts';
import { genderOf, isPersonal, wordsOf } from './entity.ts';
import type { Entity } from './entity.ts';
import { resolveNoun } from './nouns.ts';
import type { Beside } from './nouns.ts';
import { margin, ranked } from './ranking.ts';
import { isTopicBefore, salienceOf } from './salience.ts';
import type { Mind } from './salience.ts';

export function resolve(phrase: Phrase, cast: Cast, beside: Beside = alone): Resolved | null {
  switch (phrase.kind) {
    case 'name':
      return resolveName(phrase, cast);
    case 'pronoun':
      return resolvePronoun(phrase, beside, cast.mind);
    case 'nominal':
      return resolveNoun(phrase, beside, cast);
    default:
      return assertNever(phrase);
  }
}

const alone: Beside = { owner: null, affiliation: null, excluded: null };

/** A surname that several bear goes to the one most in mind, and to whoever it stood for before. */
function resolveName({ id, gender, role }: NamePhrase, { candidates, mind }: Cast): Resolved | null {
  const all = candidates.get(id) ?? [];
  const fitting = all.filter((entity) => gender === null || fits(entity, gender));
  const roles = role === null ? [] : wordsOf(role);
  const [first, second] = ranked(fitting.length > 0 ? fitting : all, (entity) => {
    const usual = Math.min(1.5, (mind.shortNames.get(entity) ?? 0) * 0.6);
    const shared = roles.filter((word) => entity.roleWords.has(word)).length;
    return 0.6 * salienceOf(mind, entity) + usual + Math.min(1, entity.count * 0.15) + 0.8 * shared;
  });
  if (first === undefined) return null;
  if (second === undefined) return { entity: first.entity, certainty: 1 };
  mind.shortNames.set(first.entity, (mind.shortNames.get(first.entity) ?? 0) + 1);
  return { entity: first.entity, certainty: margin(first.score, second.score) };
}

function resolvePronoun(
  { referent, grammaticalCase }: PronounPhrase,
  { excluded }: Beside,
  mind: Mind,
): Resolved | null {
  if (referent === 'plural') return mind.group === null ? null : { entity: mind.group, certainty: 0.5 };
  const pool = [...mind.held.keys()].filter(
    (entity) => entity !== excluded && isPersonal(entity) && fits(entity, referent),
  );
  const [first, second] = ranked(pool, (entity) => pronounScore(entity, referent, grammaticalCase === 'subject', mind));
  if (first === undefined || first.score < 0.05) return null;
  return { entity: first.entity, certainty: margin(first.score, second?.score ?? 0) };
}

/** Whoever is named so often is whom the article is about. */
const often = 12;

/** A known gender counts for a little, and so does being whom the article is about; whoever spoke in the sentence before is likely to go on. */
function pronounScore(entity: Entity, gender: Gender, subject: boolean, mind: Mind): number {
  const prior = genderOf(entity) === gender ? 0.25 * Math.min(1, entity.count / often) : 0;
  const alike = likeness(entity, gender);
  const salience = salienceOf(mind, entity);
  if (!subject) return alike * (salience + prior);
  const spoke = hasJustSpoken(mind, entity);
  if (spoke && mind.speaker?.asks === true) return alike * (waiting * salience + prior);
  const standing = salience + (spoke ? 0.45 : 0) + prior;
  return isTopicBefore(mind, entity) ? Math.max(1, alike) * standing + topical : alike * standing;
}

const hasJustSpoken = ({ speaker, sentence }: Mind, entity: Entity): boolean =>
  speaker !== null && speaker.entity === entity && sentence - speaker.sentence <= 1;

/** What is left of the salience of one who has asked a question, and waits for somebody else's answer. */
const waiting = 0.4;

/** What a subject gains when the sentence before, in the same paragraph, was about that one: named or not, `she` goes on with it. */
const topical = 0.5;

function likeness(entity: Entity, gender: Gender): number {
  if (genderOf(entity) === gender) return 1.15;
  if (entity.type === 'person') return 1;
  return entity.words.length > 1 ? 0.75 : 0.45;
}
