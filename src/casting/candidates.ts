/** What a speaker may be given, in order of preference. */
import type { Gender } from '../core/script.ts';
import type { CastReason, CastVoice, Voice, VoiceCatalog } from '../core/voice.ts';
import { languageOf } from '../core/language-tag.ts';
import { distancesFrom, voicesSpeaking } from './locale.ts';
import { prosodyVariants } from './prosody-variants.ts';

export interface Candidate extends CastVoice {
  readonly reason: CastReason;
}

export interface Stage {
  readonly catalog: VoiceCatalog;
  readonly narrator: Voice;
  /** BCP 47 tag of the wanted accent. */
  readonly locale: string;
}

/**
 * Every part that suits a gender, the best first: same accent, then another region, then the same voices altered.
 * Only when no voice of the gender speaks the language: voices of no gender, of the other gender, the narrator's own
 * altered, and last a voice of another language. The narrator's voice is never among them unaltered.
 */
export function candidatesFor(gender: Gender | null, stage: Stage): readonly Candidate[] {
  const { catalog, narrator, locale } = stage;
  const language = languageOf(locale);
  const distance = distancesFrom(locale);
  const speaking = voicesSpeaking(language, catalog.voices)
    .filter((voice) => voice.name !== narrator.name)
    .toSorted((a, b) => distance(a.language) - distance(b.language));
  const own =
    gender === null ? neutralOrder(speaking, narrator, distance) : speaking.filter((voice) => voice.gender === gender);
  const reasonOf = (voice: Voice): CastReason => {
    if (distance(voice.language) > 0) return 'other-region';
    return gender === null ? 'any-gender' : 'matched';
  };
  if (own.length > 0) return withVariants(own, reasonOf);
  const any = [
    ...speaking.filter((voice) => voice.gender === null).map(as('any-gender')),
    ...speaking.filter((voice) => voice.gender !== null).map(as('other-gender')),
  ];
  if (any.length > 0) return [...any, ...altered(any.map((candidate) => candidate.voice))];
  if (languageOf(narrator.language) === language) return altered([narrator]);
  const free = catalog.voices.filter((voice) => voice.name !== narrator.name);
  const foreign = free.filter((voice) => gender === null || voice.gender === gender);
  const others = foreign.length > 0 ? foreign : free;
  return others.length > 0 ? withVariants(others, () => 'other-language') : altered([narrator]);
}

/** One voice for everybody's words, as unlike the narrator's as the catalogue has it. */
export function quotingVoice(stage: Stage): CastVoice {
  const [first] = candidatesFor(null, stage);
  return { voice: first?.voice ?? stage.narrator, prosody: first?.prosody ?? null };
}

const as =
  (reason: CastReason) =>
  (voice: Voice): Candidate => ({ voice, prosody: null, reason });

const withVariants = (voices: readonly Voice[], reasonOf: (voice: Voice) => CastReason): readonly Candidate[] => [
  ...voices.map((voice) => as(reasonOf(voice))(voice)),
  ...altered(voices),
];

/** All voices in the first variant, then all in the second, so that neighbours in the list differ in voice. */
const altered = (voices: readonly Voice[]): readonly Candidate[] =>
  prosodyVariants.flatMap((prosody) => voices.map((voice) => ({ voice, prosody, reason: 'prosody-variant' as const })));

/**
 * The order for a speaker of unknown gender: voices of no gender first, then the genders in turn,
 * beginning with the one that the narrator does not have; the nearer accent before all.
 */
function neutralOrder(
  speaking: readonly Voice[],
  narrator: Voice,
  distance: (tag: string) => number,
): readonly Voice[] {
  const first: Gender = narrator.gender === 'female' ? 'male' : 'female';
  const isNear = (voice: Voice): boolean => distance(voice.language) === 0;
  return [
    ...gendersInTurn(speaking.filter(isNear), first),
    ...gendersInTurn(
      speaking.filter((v) => !isNear(v)),
      first,
    ),
  ];
}

function gendersInTurn(voices: readonly Voice[], first: Gender): readonly Voice[] {
  const neutral = voices.filter((voice) => voice.gender === null);
  const leading = voices.filter((voice) => voice.gender === first);
  const following = voices.filter((voice) => voice.gender !== null && voice.gender !== first);
  return [...neutral, ...inTurn(leading, following)];
}

const inTurn = (a: readonly Voice[], b: readonly Voice[]): readonly Voice[] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, at) => [a[at], b[at]])
    .flat()
    .filter((voice) => voice !== undefined);
