/** A chunk worked on: its inputs made side by side, their files delivered, and a record of each left behind. */
import { posix } from 'node:path';
import { inOrder } from '../../batch/in-order.ts';
import type { Chunk, ChunkItem } from '../../config/chunk.ts';
import { UserError } from '../../core/errors.ts';
import { digestOf } from '../../node/digest.ts';
import type { Store } from '../../node/stores/index.ts';
import type { Crew } from '../crew/crew.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import { record } from '../outcomes/report.ts';
import type { Delivery } from './deliver.ts';
import { bringEarlier, deliver, drop, lookedForInVain } from './deliver.ts';
import type { Metrics } from './metrics.ts';
import { reportKey } from './places.ts';
import type { ChunkResult } from './places.ts';
import type { Scratch } from './scratch.ts';
import type { Made } from '../made.ts';

export interface Workplace {
  readonly store: Store;
  readonly scratch: Scratch;
  readonly crew: Crew;
  readonly metrics: Metrics;
}

/** More failures than this are in the report only. */
const mostFailures = 20;

/**
 * Throws when the store cannot be reached, a thing that another try may mend; what is wrong with an input is in the result. What lies in
 * the scratch is left to be cleared.
 */
export async function makeChunk(id: string, chunk: Chunk, out: string, work: Workplace): Promise<ChunkResult> {
  const { store, scratch, crew, metrics } = work;
  const delivery: Delivery = { store, scratch, out: posix.normalize(out) };
  const lines: string[] = [];
  const failures: ChunkResult['failures'][number][] = [];
  // Twice the threads: while some build, others fetch and deliver.
  const pace = { atOnce: 2 * crew.atOnce, ahead: chunk.items.length, stop: new AbortController().signal };
  const one = async (place: number): Promise<Done> => {
    const item = chunk.items[place];
    if (item === undefined) throw new RangeError(`There is no item ${place}.`);
    const made = await makeItem(item, chunk, delivery, crew);
    refuseMachineTrouble(made);
    await deliver(made, delivery);
    return { item, made };
  };
  for await (const { item, made } of inOrder(chunk.items.length, one, pace)) {
    const outcome = outcomeOf(made);
    lines.push(JSON.stringify(record(item.name, outcome, made.took)));
    metrics.input(outcome.type, made.took / 1000);
    if (outcome.type === 'failed') failures.push({ file: item.name, message: outcome.error.message });
  }
  const report = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  await store.put(reportKey(id), report, digestOf(report).sha256);
  return {
    built: chunk.items.length - failures.length,
    failed: failures.length,
    failures: failures.slice(0, mostFailures),
  };
}

/** Its files were laid out here: what the system says of them, such as that the disk is full, is no fault of the input. */
function refuseMachineTrouble(made: Made): void {
  if (made.type === 'failed' && made.error.system !== undefined) throw new UserError('file', made.error.message);
}

interface Done {
  readonly item: ChunkItem;
  readonly made: Made;
}

/** An input made as `lectern build` makes it where the articles and the results of earlier builds lie. */
async function makeItem(item: ChunkItem, chunk: Chunk, delivery: Delivery, crew: Crew): Promise<Made> {
  const { scratch, store } = delivery;
  const path = await scratch.source(item, chunk, store);
  const input = { type: 'file', name: item.name, path } as const;
  await bringEarlier(item.file, delivery);
  const made = await crew.make(0, input, item.file);
  let isMore = false;
  for (const name of lookedForInVain(made, item.file, delivery))
    isMore = (await bringEarlier(name, delivery)) || isMore;
  if (!isMore) return made;
  await drop(made);
  return crew.make(0, input, item.file);
}

function outcomeOf(made: Made): Outcome {
  if (made.type === 'failed') return { type: 'failed', error: made.error };
  return { type: 'built', source: made.source, articles: made.articles.map(({ built }) => built), unchanged: false };
}

/** What the report of a chunk that is done says of it. Broken lines count for nothing. */
export function resultIn(report: Uint8Array): ChunkResult {
  const failures: ChunkResult['failures'][number][] = [];
  const lines = new TextDecoder()
    .decode(report)
    .split('\n')
    .filter((line) => line !== '');
  for (const line of lines) {
    const { status, file, message } = JSON.parse(line) as { status?: string; file?: string; message?: string };
    if (status === 'failed') failures.push({ file: file ?? '', message: message ?? '' });
  }
  return { built: lines.length - failures.length, failed: failures.length, failures: failures.slice(0, mostFailures) };
}
