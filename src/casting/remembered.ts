/** Who had which voice in the last build, so that a small change to the article moves nobody else’s. */
import type { Speaker } from '../core/script.ts';
import type { RememberedPart } from '../core/wishes.ts';

/** The part that each speaker had, by name first, then by any other name that only one part goes by. */
export function partsBySpeaker(
  speakers: readonly Speaker[],
  remembered: readonly RememberedPart[],
): ReadonlyMap<Speaker, RememberedPart> {
  const byName = byKey(remembered, ({ name }) => [name]);
  const byAlias = byKey(remembered, ({ aliases }) => aliases);
  const parts = new Map<Speaker, RememberedPart>();
  const given = new Set<RememberedPart>();
  const give = (speaker: Speaker, part: RememberedPart | undefined): void => {
    if (part === undefined || parts.has(speaker) || given.has(part)) return;
    parts.set(speaker, part);
    given.add(part);
  };
  for (const speaker of speakers)
    give(
      speaker,
      byName.get(keyOf(speaker.name))?.find((part) => !given.has(part)),
    );
  for (const speaker of speakers) {
    const earlier = [speaker.id, speaker.name].map((name) => only(byAlias.get(keyOf(name))));
    const shorter = speaker.aliases.map((alias) => only(byName.get(keyOf(alias))));
    for (const part of [...earlier, ...shorter]) give(speaker, part);
  }
  return parts;
}

const only = (parts: readonly RememberedPart[] | undefined): RememberedPart | undefined =>
  parts?.length === 1 ? parts[0] : undefined;

const keyOf = (name: string): string => name.trim().toLowerCase();

function byKey(
  parts: readonly RememberedPart[],
  namesOf: (part: RememberedPart) => readonly string[],
): ReadonlyMap<string, readonly RememberedPart[]> {
  const index = new Map<string, RememberedPart[]>();
  for (const part of parts) {
    for (const key of new Set(namesOf(part).map(keyOf))) {
      const same = index.get(key);
      if (same === undefined) index.set(key, [part]);
      else same.push(part);
    }
  }
  return index;
}
