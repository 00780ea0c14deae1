/** Names that runs of `enqueue` have given out under one `--out`: they know of each other only what they leave in the store. */
import { posix } from 'node:path';
import { digestOf } from '../../node/digest.ts';
import type { Store } from '../../node/stores/index.ts';

/**
 * Claims what the files of inputs will be called, and gives those inputs, by name, whose name belongs to another input of an earlier run:
 * of those nothing is claimed. `wanted` has the name of each input by the name of its files. With `isForced` all are claimed. A run that
 * goes on at the same time is seen, too: what both want neither gets. Throws a `UserError` of kind `file`.
 */
export async function claimNames(
  wanted: ReadonlyMap<string, string>,
  { store, out, isForced }: { readonly store: Store; readonly out: string; readonly isForced: boolean },
): Promise<ReadonlyMap<string, NameClash>> {
  const place = `${posix.join('names', out)}/`.replace(/\/+$/, '/');
  const known = new Set<string>();
  const read = (): Promise<Owners> => ownersIn(store, place, known, wanted);
  const before = await read();
  const taken = isForced ? [] : clashes(wanted, before);
  const lost = new Set(taken.map(([input]) => input));
  const fresh = [...wanted].filter(([file, input]) => !lost.has(input) && before.get(key(file))?.has(input) !== true);
  if (fresh.length === 0) return new Map(taken);
  const own = await keep(store, place, fresh);
  known.add(own);
  const late = isForced ? [] : clashes(new Map(fresh), await read());
  if (late.length === 0) return new Map(taken);
  const lostLate = new Set(late.map(([input]) => input));
  const rest = fresh.filter(([, input]) => !lostLate.has(input));
  if (rest.length > 0) await keep(store, place, rest);
  await store.remove(own);
  return new Map([...taken, ...late]);
}

export interface NameClash {
  /** What the files of both would be called. */
  readonly file: string;
  /** The input of the earlier run. */
  readonly owner: string;
}

/** The inputs that runs have given a name to, by that name. */
type Owners = Map<string, Set<string>>;

/** On many disks these are one file. */
const key = (file: string): string => file.toLowerCase();

/** An input that is there again has its name already. */
function clashes(
  wanted: Iterable<readonly [string, string]>,
  owners: Owners,
): readonly (readonly [string, NameClash])[] {
  return Array.from(wanted).flatMap(([file, input]) => {
    const theirs = owners.get(key(file));
    const [owner] = theirs ?? [];
    return owner === undefined || theirs?.has(input) === true ? [] : [[input, { file, owner }] as const];
  });
}

/** Of the names that are wanted, by the lists that are not `known`; they are from then on. */
async function ownersIn(
  store: Store,
  place: string,
  known: Set<string>,
  wanted: ReadonlyMap<string, string>,
): Promise<Owners> {
  const ours = new Set(Array.from(wanted.keys(), key));
  const owners: Owners = new Map();
  const lists: string[] = [];
  for await (const object of store.list(place)) {
    const isOwn = !object.key.slice(place.length).includes('/'); // Else of an --out within this one.
    if (isOwn && !known.has(object.key)) lists.push(object.key);
  }
  for (const list of lists) {
    known.add(list);
    for (const line of new TextDecoder().decode((await store.get(list)) ?? new Uint8Array()).split('\n')) {
      const [file, input] = pairIn(line) ?? [];
      if (file === undefined || input === undefined || !ours.has(key(file))) continue;
      owners.set(key(file), (owners.get(key(file)) ?? new Set()).add(input));
    }
  }
  return owners;
}

async function keep(store: Store, place: string, claims: readonly (readonly [string, string])[]): Promise<string> {
  const bytes = new TextEncoder().encode(claims.map((claim) => `${JSON.stringify(claim)}\n`).join(''));
  const { sha256 } = digestOf(bytes);
  await store.put(`${place}${sha256}.ndjson`, bytes, sha256);
  return `${place}${sha256}.ndjson`;
}

/** What somebody else has written counts for nothing. */
function pairIn(line: string): readonly [string, string] | null {
  try {
    const value: unknown = JSON.parse(line);
    const [file, input] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    return typeof file === 'string' && typeof input === 'string' ? [file, input] : null;
  } catch {
    return null;
  }
}
