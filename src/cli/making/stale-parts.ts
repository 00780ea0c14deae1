/** Speech of an earlier run that the new one has no file for: a listener would hear old words behind the new. */
import { join } from 'node:path';
import { kindOf } from '../../node/list.ts';
import { readSource } from '../../node/read.ts';

const singles = ['.ssml', '.segments.ndjson'];
const manifest = '.manifest.json';

/** Is it what an engine is to speak? */
export const isSpeechFile = (suffix: string): boolean => singles.some((ending) => suffix.endsWith(ending));

/** What follows an article's name in the speech files of an earlier run, by its manifest; nothing that we would not write ourselves. */
export async function earlierParts(folder: string, name: string): Promise<readonly string[]> {
  const path = join(folder, name + manifest);
  const listed =
    (await kindOf(path, name + manifest)) === 'file' ? partsIn(await readSource(path, name + manifest)) : [];
  return [...singles, ...listed, ...(listed.length > 0 ? [manifest] : [])];
}

/** None when it is no manifest of ours. */
function partsIn(bytes: Uint8Array): readonly string[] {
  const suffixes = new TextDecoder().decode(bytes).matchAll(/"suffix": "(\.\d{3,}\.ssml)"/g);
  return Array.from(suffixes, ([, suffix = '']) => suffix);
}
