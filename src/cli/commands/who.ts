/** `lectern who`: who says what, as a table for people or as NDJSON for programs. */
import type { Article } from '../../core/article.ts';
import type { Script } from '../../core/script.ts';
import { findSpeakers, noWishes, read } from '../../index.ts';
import type { WhoOptions } from '../invocation.ts';
import { eachInput } from '../each-input.ts';
import { articles } from '../inputs.ts';
import type { Io } from '../io.ts';
import { quotationRecords } from '../quotation-records.ts';
import { whoTable } from '../who-table.ts';

/** Prints who says what in every article of the inputs; gives the exit code. */
export function who(options: WhoOptions, io: Io): Promise<number> {
  const { language, fragmentWords, minConfidence } = options;
  return eachInput(options.inputs, articles(options.stdinName), io, async (input) => {
    for await (const { article, source } of read(input, options)) {
      const script = await findSpeakers(article, { language, wishes: noWishes, fragmentWords, minConfidence });
      io.stdout.write(options.json ? ndjson(article, script) : whoTable(script, source.text, options, io));
    }
  });
}

function ndjson(article: Article, script: Script): string {
  const { name, item } = article.meta.source;
  const record = { file: name, ...(item === null ? {} : { item }), quotations: quotationRecords(script) };
  return `${JSON.stringify(record)}\n`;
}
