/** SSML of an earlier run that the new one has no file for: a listener would hear old words behind the new. */
import { join } from 'node:path';
import { kindOf } from '../node/list.ts';
import { readSource } from '../node/read.ts';

const single = '.ssml';
const manifest = '.manifest.json';

/** What follows an article's name in the SSML files of an earlier run, by its manifest; nothing that we would not write ourselves. */
export async function earlierParts(folder: string, name: string): Promise<readonly string[]> {
  const path = join(folder, name + manifest);
  const listed = (await kindOf(path)) === 'file' ? partsIn(await readSource(path, name + manifest)) : [];
  return [single, ...listed, ...(listed.length > 0 ? [manifest] : [])];
}

/** None when it is no manifest of ours. */
function partsIn(bytes: Uint8Array): readonly string[] {
  const suffixes = new TextDecoder().decode(bytes).matchAll(/"suffix": "(\.\d{3,}\.ssml)"/g);
  return Array.from(suffixes, ([, suffix = '']) => suffix);
}
