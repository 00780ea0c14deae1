#!/usr/bin/env node
/** The program `lectern`: the real terminal, handed to `run`. */
import { removeUnfinished } from '../node/write.ts';
import { run } from './run.ts';

/** Whoever reads our output may stop early (`lectern who … | head`): that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  removeUnfinished();
  process.exit();
});

/** The first signal ends the run after what is in hand; the second ends it at once. Exit codes as shells give them: 128 + signal. */
const stopper = new AbortController();
let signalCode: number | null = null;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    if (stopper.signal.aborted) {
      removeUnfinished();
      process.exit(code);
    }
    signalCode = code;
    stopper.abort();
  });
}

const { stdin, stdout, stderr, env } = process;
const code = await run(process.argv.slice(2), { stdin, stdout, stderr, cwd: process.cwd(), env, stop: stopper.signal });
process.exitCode = signalCode ?? code;
