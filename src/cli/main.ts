#!/usr/bin/env node
/** The program `lectern`: the real terminal, handed to `run`. */
import { run } from './run.ts';

/** Whoever reads our output may stop early (`lectern who … | head`): that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, cwd: process.cwd(), env });
