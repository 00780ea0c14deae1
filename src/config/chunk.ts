/** What a queue hands to a worker: it comes from other machines, so that all of it is looked at before anything is done with it. */
import { UserError } from '../core/errors.ts';
import type { Chunk, ChunkJob } from './chunk-shape.ts';
import { parseJson } from './parse.ts';

export type { Chunk, ChunkItem, ChunkJob, KeptFile } from './chunk-shape.ts';

/** Throws a `UserError` of kind `usage` that says what is wrong with it. */
export async function parseChunk(bytes: Uint8Array, name: string): Promise<Chunk> {
  const { chunkSchema } = await import('./schemas.ts');
  return parseJson(new TextDecoder().decode(bytes), name, chunkSchema);
}

/** Throws a `UserError` of kind `usage` that says what is wrong with it. */
export async function parseJob(data: unknown, name: string): Promise<ChunkJob> {
  const { jobSchema } = await import('./schemas.ts');
  const text = JSON.stringify(data);
  if (text === undefined) throw new UserError('usage', `${name} holds nothing.`);
  return parseJson(text, name, jobSchema);
}
