/** One of the entries that bear a speaker's name, or none. */
import type { RegistryEntry } from '../../core/registry.ts';
import type { Gender } from '../../core/script.ts';
import type { Level } from './match.ts';
import { fitsHints } from './hints.ts';
import type { Occasion } from './hints.ts';
import { sharedRoleWords } from './names.ts';

export type Choice =
  | { readonly type: 'one'; readonly entry: RegistryEntry }
  /** Nothing tells which of them. */
  | { readonly type: 'several'; readonly entries: readonly RegistryEntry[] }
  | { readonly type: 'none'; readonly namesake: RegistryEntry | null };

/** What the article tells of the speaker. */
export interface Traits extends Occasion {
  readonly gender: Gender | null;
  /** A person has said the gender for this article: then it is the entry's that may be wrong. */
  readonly isGenderWished: boolean;
}

/** What a person has kept apart by hand goes first; then gender, then role. */
export function choose(entries: readonly RegistryEntry[], level: Level, traits: Traits): Choice {
  const meant = entries.filter(({ only }) => only !== null && fitsHints(only, traits));
  if (meant.length > 0) return byRole(meant, traits);
  const open = entries.filter(({ only }) => only === null);
  const corrected = traits.isGenderWished && open.length === 1;
  const fitting = corrected ? open : open.filter(({ gender }) => agrees(gender, traits.gender));
  const likely = fitting.filter((entry) => isLikely[level](entry, traits, fitting.length));
  if (likely.length === 0) return { type: 'none', namesake: fitting.length === 0 ? (open[0] ?? null) : null };
  return byRole(likely, traits);
}

const agrees = (known: Gender | null, found: Gender | null): boolean =>
  known === null || found === null || known === found;

/** Does the entry come into question, when the name agrees no better than this? `rivals` are as many as do. */
const isLikely: Readonly<Record<Level, (entry: RegistryEntry, traits: Traits, rivals: number) => boolean>> = {
  name: () => true,
  alias: () => true,
  initials: ({ roles }, { role }) => sharedRoleWords(role, roles) > 0,
  surname: ({ roles }, { role }, rivals) =>
    rivals > 1 || role === null || roles.length === 0 || sharedRoleWords(role, roles) > 0,
};

/** The only one, or the one whose roles agree best. */
function byRole(entries: readonly RegistryEntry[], { role }: Traits): Choice {
  const ranked = entries
    .map((entry) => ({ entry, shared: sharedRoleWords(role, entry.roles) }))
    .toSorted((a, b) => b.shared - a.shared);
  const [first, second] = ranked;
  if (first === undefined) return { type: 'none', namesake: null };
  if (second === undefined || first.shared > second.shared) return { type: 'one', entry: first.entry };
  return { type: 'several', entries };
}
