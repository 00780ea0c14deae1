/** Small registries and articles by hand. */
import { cast, remember } from '../../../src/casting/index.ts';
import type { Registry, RegistryEntry } from '../../../src/core/registry.ts';
import type { Gender, Script, Speaker } from '../../../src/core/script.ts';
import type { Cast, Voice, VoiceCatalog } from '../../../src/core/voice.ts';
import { noWishes } from '../../../src/core/wishes.ts';
import type { Wishes } from '../../../src/core/wishes.ts';
import { draft, scriptOf, speaker } from '../../speech/script-kit.ts';

const voice = (name: string, language: string, gender: Gender | null): Voice => ({ name, language, gender });

export const catalog: VoiceCatalog = {
  id: 'toy',
  engine: 'Toy',
  provenance: 'made up',
  narrators: ['n'],
  voices: [
    voice('n', 'en-US', 'male'),
    voice('f1', 'en-US', 'female'),
    voice('f2', 'en-US', 'female'),
    voice('f3', 'en-US', 'female'),
    voice('m1', 'en-US', 'male'),
    voice('m2', 'en-US', 'male'),
  ],
};

/** `Ann Lee`, with what differs from a person of whom nothing is known. */
export const someone = (name: string, more: Partial<Omit<Speaker, 'name'>> = {}): Speaker => ({
  ...speaker(name.replaceAll(' ', '-').toLowerCase()),
  name,
  ...more,
});

export const entry = (name: string, more: Partial<RegistryEntry> = {}): RegistryEntry => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  type: 'person',
  aliases: [],
  roles: [],
  gender: null,
  voices: [],
  only: null,
  note: null,
  firstSeen: null,
  lastSeen: null,
  ...more,
});

export const people = (...entries: readonly RegistryEntry[]): Registry => ({ narrators: [], people: entries });

/** The voice of an entry in the toy catalogue. */
export const having = (name: string) => ({
  voices: [{ catalog: 'toy', language: 'en', voice: name, prosody: null, chosen: false }],
});

/** An article in which each of the speakers says something, in this order. */
export function articleOf(speakers: readonly Speaker[], source = 'story.txt', language = 'en-US'): Script {
  const drafts = speakers.map(({ id }) => draft(`{${id} “Yes.”} And so on.`));
  const script = scriptOf({ drafts, speakers, language });
  const { article } = script;
  return {
    ...script,
    article: { ...article, meta: { ...article.meta, source: { ...article.meta.source, name: source } } },
  };
}

export interface Built {
  readonly cast: Cast;
  readonly registry: Registry;
  /** `f1 registry` for each speaker, in order. */
  readonly parts: readonly string[];
  readonly codes: readonly string[];
}

/** Casts an article by a registry and lets the registry remember it. */
export function build(script: Script, registry: Registry, wishes: Wishes = noWishes, voices = catalog): Built {
  const made = cast(script, voices, wishes, null, [], registry);
  return {
    cast: made,
    registry: remember(script, made, registry),
    parts: made.members.map(
      ({ voice: { name }, prosody, reason }) =>
        `${name}${prosody === null ? '' : ` ${prosody.pitch}/${prosody.rate}`} ${reason}`,
    ),
    codes: made.diagnostics.map(({ code }) => code),
  };
}
