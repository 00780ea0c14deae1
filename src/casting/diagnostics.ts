/** What deserves a look in a cast. */
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Script, SpeakerId } from '../core/script.ts';
import type { Cast, CastMember, Narrator, VoiceCatalog, VoiceMode } from '../core/voice.ts';
import { otherVoiceLanguage } from '../core/voice-language.ts';
import { partKey } from './part-key.ts';

interface Casting {
  readonly script: Script;
  readonly catalog: VoiceCatalog;
  readonly narrator: Narrator;
  readonly members: readonly CastMember[];
}

export const castingDiagnostics = (casting: Casting): readonly Diagnostic[] => [
  ...otherVoiceLanguage(
    { voice: casting.narrator.voice, language: casting.script.language, text: 'article' },
    casting.catalog,
  ),
  ...otherGender(casting),
  ...sharedVoices(casting),
];

/** The cast without the findings about voices of their own, where not everyone has one. */
export const heardIn = (mode: VoiceMode, cast: Cast): Cast =>
  mode === 'full-cast' ? cast : { ...cast, diagnostics: cast.diagnostics.filter(({ code }) => !ofFullCast.has(code)) };

const ofFullCast: ReadonlySet<string> = new Set(['voice-gender', 'voice-reused']);

function otherGender({ script, members, catalog }: Casting): readonly Diagnostic[] {
  const names = namesOf(
    script,
    members.filter(({ reason }) => reason === 'other-gender'),
  );
  if (names.length === 0) return [];
  return [
    {
      code: 'voice-gender',
      severity: 'warning',
      message: `The voice does not have the speaker’s gender for ${listed(names)}.`,
      hint: `The catalogue “${catalog.id}” has no voice of that gender in this language.`,
      range: null,
    },
  ];
}

/** Speakers who sound like another speaker or like the narrator. */
function sharedVoices({ script, members, narrator, catalog }: Casting): readonly Diagnostic[] {
  const taken = new Set([partKey(narrator)]);
  const shared: CastMember[] = [];
  for (const member of members) {
    if (taken.has(partKey(member))) shared.push(member);
    taken.add(partKey(member));
  }
  if (shared.length === 0) return [];
  return [
    {
      code: 'voice-reused',
      severity: 'warning',
      message: `Not everyone has a voice of their own: ${listed(namesOf(script, shared))} ${shared.length === 1 ? 'sounds' : 'sound'} like someone else.`,
      hint: `Choose a catalogue with more voices than “${catalog.id}”, or change voices in the cast sheet.`,
      range: null,
    },
  ];
}

function namesOf(script: Script, members: readonly CastMember[]): readonly string[] {
  const names = new Map<SpeakerId, string>(script.speakers.map(({ id, name }) => [id, name]));
  return members.map(({ speaker }) => names.get(speaker) ?? speaker);
}

/** The first three names, and how many more. */
function listed(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
