/** People and their voices across articles and editions. */
import type { Gender } from './script.ts';
import type { Prosody } from './voice.ts';

export interface Registry {
  /** Where a person's editor finds the schema. */
  readonly $schema?: string | undefined;
  /** Voices for the narrator. Only a person writes them. */
  readonly narrators: readonly NarratorVoice[];
  /** Sorted by id. */
  readonly people: readonly RegistryEntry[];
}

export interface NarratorVoice {
  /** Id of the catalogue. */
  readonly catalog: string;
  /** BCP 47 tag of the articles it reads: `en` for all English, `en-GB` for British ones. */
  readonly language: string;
  /** Name of the voice. */
  readonly voice: string;
}

/** A person or an organisation with a name. */
export interface RegistryEntry {
  /** Unique: `ann-lee`, for a namesake `ann-lee-2`. */
  readonly id: string;
  /** The canonical name, without title. */
  readonly name: string;
  readonly type: 'person' | 'organisation';
  /** Other full names, sorted. A surname alone stands here only if a person put it there, and is then as good as the name. */
  readonly aliases: readonly string[];
  /** Functions and offices, as articles gave them, sorted. They tell namesakes apart. */
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  /** One for each catalogue and language, sorted by them. */
  readonly voices: readonly RegistryVoice[];
  /** Where the entry counts, when a person has kept it apart from a namesake; null for everywhere. */
  readonly only: RegistryHints | null;
  /** A person's remark. */
  readonly note: string | null;
  /** The source, as the user called it, in which the person first spoke; null when none has yet. */
  readonly firstSeen: string | null;
  /** The source in which the person last spoke. */
  readonly lastSeen: string | null;
}

export interface RegistryVoice {
  /** Id of the catalogue. */
  readonly catalog: string;
  /** BCP 47 primary language subtag of the articles: `en`. */
  readonly language: string;
  /** Name of the voice. */
  readonly voice: string;
  /** null: the voice as it is. */
  readonly prosody: Prosody | null;
  /** A person chose it. */
  readonly chosen: boolean;
}

/** One of them must fit. */
export interface RegistryHints {
  /** Words of the speaker's role in the article: `baker`. */
  readonly roles: readonly string[];
  /** Names of sources, whole or without their folder; `*` stands for anything: `bakery-*.txt`. */
  readonly articles: readonly string[];
}

export const emptyRegistry: Registry = { narrators: [], people: [] };

/** A registry after a change, and what else came of it. */
export interface RegistryChange<Result> {
  readonly registry: Registry;
  readonly result: Result;
}

/** Whoever keeps a registry for several articles or several programs. */
export interface RegistryKeeper {
  /** Calls `act` with the newest registry and keeps what it makes of it before anybody else gets it. `act` may be called again when that failed. */
  readonly change: <Result>(act: (registry: Registry) => RegistryChange<Result>) => Promise<Result>;
}

/** A keeper for one program alone, without a file. */
export function registryInMemory(start: Registry): RegistryKeeper & { readonly current: () => Registry } {
  let current = start;
  return {
    current: () => current,
    change: async (act) => {
      const { registry, result } = act(current);
      current = registry;
      return result;
    },
  };
}
