/** `lectern who`: who says what, as a table for people or as NDJSON for programs. */
import { UserError } from '../../core/errors.ts';
import type { Article } from '../../core/article.ts';
import type { Script } from '../../core/script.ts';
import { findSpeakers, noWishes, read } from '../../index.ts';
import type { WhoOptions } from '../arguments.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Input } from '../inputs.ts';
import { articles, findInputs, readInput } from '../inputs.ts';
import type { Io } from '../io.ts';
import { quotationRecords } from '../quotation-records.ts';
import { complaint } from '../terminal.ts';
import { whoTable } from '../who-table.ts';

/** Prints who says what in every article of the inputs; gives the exit code. */
export async function who(options: WhoOptions, io: Io): Promise<number> {
  let failed = false;
  for (const input of await findInputs(options.inputs, articles(options.stdinName), io)) {
    try {
      await report(input, options, io);
    } catch (error) {
      if (!(error instanceof UserError) || error.kind !== 'file') throw error;
      io.stderr.write(complaint(error.message, io));
      failed = true;
    }
  }
  return failed ? exitCodes.someFailed : exitCodes.ok;
}

async function report(input: Input, options: WhoOptions, io: Io): Promise<void> {
  if (input.type === 'failed') throw input.error;
  const source = await readInput(input, io);
  for await (const { article, source: decoded } of read(source)) {
    const script = await findSpeakers(article, {
      language: options.language,
      wishes: noWishes,
      fragmentWords: options.fragmentWords,
    });
    io.stdout.write(options.json ? ndjson(article, script) : whoTable(script, decoded.text, io));
  }
}

function ndjson(article: Article, script: Script): string {
  const { name, item } = article.meta.source;
  const record = { file: name, ...(item === null ? {} : { item }), quotations: quotationRecords(script) };
  return `${JSON.stringify(record)}\n`;
}
