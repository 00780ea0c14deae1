/** `lectern who`: who says what, as a table for people or as NDJSON for programs. */
import type { Article } from '../../core/article.ts';
import type { Script } from '../../core/script.ts';
import { findSpeakers, read } from '../../index.ts';
import type { WhoOptions } from '../invocation.ts';
import { eachInput } from '../sources/each-input.ts';
import { firstSheet, follow, namedSheet, namedSheets } from '../making/followed-sheet.ts';
import { articles } from '../sources/inputs.ts';
import type { Io } from '../io.ts';
import { readOptions } from '../parsing/read-options.ts';
import { quotationRecords } from '../display/quotation-records.ts';
import { whoTable } from '../display/who-table.ts';

/** Prints who says what in every article of the inputs; gives the exit code. */
export function who(options: WhoOptions, io: Io): Promise<number> {
  const { language, fragmentWords, minConfidence } = options;
  return eachInput(
    options.inputs,
    { ...articles(options.stdinName), ...options },
    io,
    async (input, { name, count }) => {
      const sheets = await namedSheets(options.cast, count, io);
      for await (const { article, source } of read(input, readOptions(options, io))) {
        const sheet = await firstSheet([namedSheet(sheets, name, article.meta)]);
        const { wishes } = follow(sheet, article.meta, true);
        const script = await findSpeakers(article, { language, wishes, fragmentWords, minConfidence });
        io.stdout.write(options.json ? ndjson(article, script) : whoTable(script, source.text, options, io));
      }
    },
  );
}

function ndjson(article: Article, script: Script): string {
  const { name, item } = article.meta.source;
  const record = { file: name, ...(item === null ? {} : { item }), quotations: quotationRecords(script) };
  return `${JSON.stringify(record)}\n`;
}
