/** What became of the search for a speaker. */
import type { RegistryEntry } from '../../core/registry.ts';

export type Match =
  | { readonly type: 'known'; readonly entry: RegistryEntry; readonly by: Level }
  /** `namesake`: someone of the same name is there, but of the other gender. */
  | { readonly type: 'new'; readonly namesake: RegistryEntry | null }
  | { readonly type: 'ambiguous'; readonly entries: readonly RegistryEntry[] }
  /** Nobody to remember: the next `police spokesman` is somebody else. */
  | { readonly type: 'nameless' };

/** By what an entry is found, the surest first. */
export type Level = 'name' | 'alias' | 'initials' | 'surname';
