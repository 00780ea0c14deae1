#!/usr/bin/env node
/** The program `lectern`: the real terminal, handed to `run`. */
import { makeCompilerPatient } from './patient-compiler.ts';
import { run } from './run.ts';

makeCompilerPatient();

/** Whoever reads our output may stop early (`lectern build … | head`): the work goes on, only the listing has no reader. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`error: The listing cannot be written: ${error.code ?? error.message}.\n`);
  void leave(1);
});
// With no one to read what went wrong, the exit code still says that something did.
process.stderr.on('error', () => {});

/** The first signal ends the run after what is in hand; the second ends it at once. Exit codes as shells give them: 128 + signal. */
const stopper = new AbortController();
let signalCode: number | null = null;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    if (stopper.signal.aborted) void leave(code);
    signalCode = code;
    stopper.abort();
  });
}

const { stdin, stdout, stderr, env } = process;
const code = await run(process.argv.slice(2), { stdin, stdout, stderr, cwd: process.cwd(), env, stop: stopper.signal });
process.exitCode = signalCode ?? code;

/** Ends the program at once; nothing half-written stays behind. Loaded late, as help does without it. */
async function leave(exitCode?: number): Promise<void> {
  const { removeUnfinished } = await import('../node/unfinished.ts');
  removeUnfinished();
  process.exit(exitCode);
}
