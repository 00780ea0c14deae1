/** `lectern speak`: articles and SSML files become recordings. */
import type { SpeakOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { recitable } from '../inputs.ts';
import { build } from './build.ts';

/** A build of recordings alone; gives the exit code. */
export const speak = (options: SpeakOptions, io: Io): Promise<number> =>
  build(
    {
      ...options,
      formats: ['audio'],
      readAloud: false,
      profile: 'default',
      dialect: 'w3c',
      voices: 'espeak-ng',
      narrator: null,
      cast: null,
      registry: null,
      speakers: 'none',
      links: 'plain',
      pictures: 'none',
      edition: null,
      editionDate: null,
      runOn: false,
      pdfStandard: 'ua-1,a-2a',
      dryRun: false,
      failFast: false,
      failOnWarning: false,
      report: null,
      filesFrom: null,
      nullParted: false,
      name: '{stem}',
      shard: null,
      maxErrors: Infinity,
      progress: 'bar',
      jobs: 1,
      timeout: null,
      memory: 1024,
      force: false,
    },
    io,
    recitable(options.stdinName),
  );
