/** What a registry was when all inputs had been cast by it, so that only those are cast again whose people have changed. */
import { resolve } from 'node:path';
import { parseRegistry } from '../../config/registry.ts';
import { emptyRegistry, peopleDigests } from '../../index.ts';
import { readIfThere } from '../../node/change-file.ts';
import type { BuildSetting } from '../setting/build-setting.ts';

/** As a whole run has left it. */
export interface RegistryBefore {
  /** How many whole runs there were. */
  readonly wholeRuns: number;
  /** By what people are looked up by, a fingerprint of all that may decide their voices. */
  readonly people: Readonly<Record<string, string>>;
}

/** What an article has to do with it. */
export interface Acquaintance {
  /** What its speakers are looked up by. */
  readonly people: readonly string[];
  /** How many whole runs there were before it was cast. */
  readonly wholeRuns: number;
}

export interface RegistryMemory {
  readonly wholeRuns: number;
  /** May an article be cast in another way now? */
  readonly isStale: (article: Acquaintance) => boolean;
}

/** Without a registry nothing is ever stale. Throws a `UserError` when it cannot be read, or is broken. */
export async function openRegistryMemory(
  before: RegistryBefore | undefined,
  setting: Pick<BuildSetting, 'options' | 'cwd'>,
): Promise<RegistryMemory> {
  const now = await peopleNow(setting);
  const wholeRuns = before?.wholeRuns ?? 0;
  if (now === null) return { wholeRuns, isStale: () => false };
  return {
    wholeRuns,
    isStale: (article) =>
      before === undefined ||
      article.wholeRuns === wholeRuns || // Cast in a run that did not come to its end.
      article.people.some((key) => before.people[key] !== now.get(key)),
  };
}

/** To be written down after a whole run; null without a registry. */
export async function registryAfter(
  { wholeRuns }: RegistryMemory,
  setting: Pick<BuildSetting, 'options' | 'cwd'>,
): Promise<RegistryBefore | null> {
  const now = await peopleNow(setting);
  return now === null ? null : { wholeRuns: wholeRuns + 1, people: Object.fromEntries(now) };
}

async function peopleNow({
  options: { registry: name },
  cwd,
}: Pick<BuildSetting, 'options' | 'cwd'>): Promise<ReadonlyMap<string, string> | null> {
  if (name === null) return null;
  const bytes = await readIfThere(resolve(cwd, name), name);
  return peopleDigests(bytes === null ? emptyRegistry : await parseRegistry(bytes, name));
}
