/** What was made of an input goes from the worker's own folder into the store. */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Store } from '../../node/stores/index.ts';
import { sheetEnding } from '../making/followed-sheet.ts';
import { dropStaged } from '../making/write-artifacts.ts';

import type { Scratch } from './scratch.ts';
import type { Made, MadeArticle } from '../made.ts';

export interface Delivery {
  readonly store: Store;
  readonly scratch: Scratch;
  /** Folder of the store, and of the scratch, that results go to. */
  readonly out: string;
}

/** Each file whole or not at all; one that is there already is replaced by the same. Throws a `UserError` of kind `file`; whoever tries again does no harm. */
export async function deliver(made: Made, { store, out }: Delivery): Promise<void> {
  if (made.type === 'failed') return;
  for (const { staged } of made.articles) {
    for (const { file, temporary, sha256 } of staged.files)
      if (temporary !== null) await store.put(posix.join(out, file), await readFile(temporary), sha256);
    for (const file of staged.stale) if (!staged.owned.includes(file)) await store.remove(posix.join(out, file));
  }
  await drop(made);
}

/** Removes what was made and is not to be delivered. */
export async function drop(made: Made): Promise<void> {
  if (made.type === 'made') for (const { staged } of made.articles) await dropStaged(staged.files);
}

/** Files of an earlier build that the next one of an article looks at, if its cast sheet is there: what a person has corrected must not be overwritten. */
const lookedAt = [sheetEnding, '.cast.new.json', '.manifest.json'];

/** Brings what an earlier build has left of an article; false when it has left nothing. */
export async function bringEarlier(name: string, { store, scratch, out }: Delivery): Promise<boolean> {
  for (const [i, ending] of lookedAt.entries()) {
    const path = posix.join(out, name + ending);
    const bytes = await store.get(path);
    if (bytes !== null) await scratch.write(path, bytes);
    else if (i === 0) return false;
  }
  return true;
}

/** Names of the articles of an input whose cast sheets were looked for in vain: an input of many articles tells only now what they are called. */
export function lookedForInVain(made: Made, known: string, { scratch, out }: Delivery): readonly string[] {
  if (made.type === 'failed') return [];
  return made.articles.flatMap(({ seen, staged }: MadeArticle) =>
    staged.owned
      .filter((file) => file.endsWith(sheetEnding))
      .map((file) => ({ file, path: join(scratch.folder, out, file) }))
      .filter(({ path }) => seen.some((one) => one.type === 'sheet' && one.path === path && one.sha256 === null))
      .map(({ file }) => file.slice(0, -sheetEnding.length))
      .filter((name) => name !== known),
  );
}
