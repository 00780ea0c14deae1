/** What yargs has read for the commands that share a queue. Throws a `UserError` of kind `usage` for values that mean nothing. */
import { UserError } from '../../core/errors.ts';
import type { Asked, EnqueueOptions, QueueingOptions, QueueOptions, WorkerOptions } from '../invocation.ts';
import { toldIn } from './job-words.ts';
import { last, reportFile, texts } from './last-value.ts';
import { jobCount } from './many-options.ts';
import type { enqueueSyntax, Parsed, queueSyntax, workerSyntax } from './syntax.ts';
import { usualBuild } from './usual-build.ts';

export function enqueueOptions(parsed: Parsed<ReturnType<typeof enqueueSyntax>>, asked: Asked): EnqueueOptions {
  const tied = ['registry', 'edition'].find((name) => asked.settings[name] !== undefined);
  if (tied !== undefined)
    throw new UserError(
      'usage',
      `The settings name “${tied}”, which ties articles together; over a queue each is built for itself. Take it out, or use lectern build.`,
    );
  const chunk = last(parsed.chunk);
  if (!Number.isInteger(chunk) || chunk < 1 || chunk > 5000)
    throw new UserError('usage', '--chunk takes a whole number from 1 to 5000.');
  const told = toldIn(parsed, asked);
  const inputs = parsed.inputs === undefined ? [] : texts(parsed.inputs);
  const own = {
    inputs,
    'files-from': parsed['files-from'],
    null: parsed.null,
    name: parsed.name,
    force: parsed.force,
    quiet: parsed.quiet,
  };
  return {
    ...queueingOptions(parsed),
    build: usualBuild({ ...told.defaults, ...told.words, ...own }),
    told,
    chunk,
    wait: parsed.wait,
  };
}

export function workerOptions(parsed: Parsed<typeof workerSyntax>): WorkerOptions {
  const [lock, port] = [last(parsed.lock), last(parsed.port)];
  if (!(lock >= 2 && lock <= 86_400)) throw new UserError('usage', '--lock takes a number of seconds from 2 to 86400.');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UserError('usage', '--port takes the number of a port, or 0 for none.');
  return {
    ...queueingOptions(parsed),
    jobs: jobCount(last(parsed.jobs)),
    untilDone: parsed['until-done'],
    lock,
    port,
    host: last(parsed.host),
    quiet: parsed.quiet,
  };
}

export const queueOptions = (parsed: Parsed<typeof queueSyntax>): QueueOptions => ({
  ...queueingOptions(parsed),
  wait: parsed.wait,
  retry: parsed.retry,
  report: reportFile(parsed.report),
  json: parsed.json,
});

const queueingOptions = (parsed: Pick<Parsed<typeof queueSyntax>, 'queue' | 'redis' | 'store'>): QueueingOptions => ({
  queue: last(parsed.queue),
  redis: last(parsed.redis) ?? null,
  store: last(parsed.store) ?? null,
});
