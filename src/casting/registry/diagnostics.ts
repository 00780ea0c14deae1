/** What deserves a look between an article and the registry. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { RegistryEntry } from '../../core/registry.ts';
import type { Speaker, SpeakerId } from '../../core/script.ts';
import type { CastVoice, VoiceCatalog } from '../../core/voice.ts';
import type { Match } from './match.ts';

export const aboutMatches = (
  speakers: readonly Speaker[],
  matches: ReadonlyMap<SpeakerId, Match>,
): readonly Diagnostic[] => speakers.flatMap((speaker) => aboutMatch(speaker, matches.get(speaker.id)));

function aboutMatch({ name, gender }: Speaker, match: Match | undefined): readonly Diagnostic[] {
  if (match?.type === 'ambiguous') {
    return [
      warning(
        'registry-ambiguous',
        `${name} may be ${listed(match.entries)} of the registry: nothing here tells, so the voice is this article’s alone.`,
        'Give the entries “only” with words of each one’s role, or with names of articles.',
      ),
    ];
  }
  if (match?.type === 'new' && match.namesake !== null) {
    return [
      warning(
        'registry-namesake',
        `${name} is ${gender ?? 'of unknown gender'} here, but ${match.namesake.id} of the registry is ${match.namesake.gender ?? 'of unknown gender'}: taken for somebody else.`,
        'If they are one person, correct the gender in the cast sheet and take the new entry out of the registry.',
      ),
    ];
  }
  if (match?.type === 'known' && match.by === 'surname') {
    return [
      {
        ...warning(
          'registry-surname',
          `${name}, without a first name, is taken for ${match.entry.name} of the registry, the only one of that name.`,
          'If it is somebody else, give an entry for each of them “only” with words of the role or names of articles.',
        ),
        severity: 'info',
      },
    ];
  }
  return [];
}

/** The sheet says something else than the registry, and the registry follows. */
export const voiceChanged = ({ name }: RegistryEntry, before: string, chosen: string): Diagnostic => ({
  ...warning('registry-voice-changed', `${name} had ${before} in the registry, and has ${chosen} from now on.`, null),
  severity: 'info',
});

export const voiceMissing = ({ name }: RegistryEntry, voice: string, catalog: VoiceCatalog): Diagnostic =>
  warning(
    'registry-voice-missing',
    `The registry has ${voice} for ${name}, but the catalogue “${catalog.id}” does not: another voice was cast.`,
    'Choose another voice in the cast sheet if this one does not suit.',
  );

export const narratorMissing = (voice: string, catalog: VoiceCatalog): Diagnostic =>
  warning(
    'registry-voice-missing',
    `The registry has ${voice} for the narrator, but the catalogue “${catalog.id}” does not: another voice was cast.`,
    'Change “narrators” in the registry.',
  );

/** Those whose voice of the registry somebody else has in this article. */
export const voiceShared = (
  yielding: readonly { readonly speaker: Speaker; readonly part: CastVoice }[],
): readonly Diagnostic[] =>
  yielding.map(({ speaker, part }) => ({
    ...warning(
      'registry-voice-shared',
      `${speaker.name} has ${part.voice.name} in the registry, and so has somebody else in this article: the voice differs here for once.`,
      'If they often meet, choose another voice for one of them in the registry.',
    ),
    severity: 'info',
  }));

const warning = (code: string, message: string, hint: string | null): Diagnostic => ({
  code,
  severity: 'warning',
  message,
  hint,
  range: null,
});

const listed = (entries: readonly RegistryEntry[]): string => {
  const ids = entries.slice(0, 3).map(({ id }) => id);
  return entries.length > 3 ? `${ids.join(', ')} or ${entries.length - 3} more` : ids.join(' or ');
};
