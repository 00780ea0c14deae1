/** `lectern inspect`: how an article was read, block by block. */
import type { ArticleMeta } from '../../core/article.ts';
import type { EditionArticle } from '../../core/edition.ts';
import { loadCatalog, nodeWorld, noWishes, prepare, read } from '../../index.ts';
import type { Reading } from '../../index.ts';
import type { InspectOptions } from '../invocation.ts';
import type { BlockRecord } from '../block-records.ts';
import { blockRecords } from '../block-records.ts';
import { eachInput } from '../each-input.ts';
import { findingLines } from '../findings.ts';
import { articles } from '../inputs.ts';
import type { Io } from '../io.ts';
import { readOptions } from '../read-options.ts';
import { lineCounter } from '../lines.ts';
import { table } from '../table.ts';
import { oneLine, painter, shortened } from '../terminal.ts';

/** Prints what every article of the inputs was found to be; gives the exit code. */
export async function inspect(options: InspectOptions, io: Io): Promise<number> {
  const { language, fragmentWords, minConfidence } = options;
  const catalog = await loadCatalog('espeak-ng', nodeWorld());
  return eachInput(options.inputs, { ...articles(options.stdinName), ...options }, io, async (input) => {
    for await (const reading of read(input, readOptions(options, io))) {
      const prepared = await prepare(reading.article, {
        language,
        catalog,
        wishes: noWishes,
        fragmentWords,
        minConfidence,
      });
      io.stdout.write(options.json ? asJson(reading, prepared) : asTable(reading, prepared, io));
    }
  });
}

function asJson({ article, source, diagnostics }: Reading, prepared: EditionArticle): string {
  const { source: from, ...meta } = article.meta;
  const { name: file, item, format } = from;
  const found = {
    encoding: source.encoding,
    language: prepared.script.language,
    blocks: blockRecords(prepared),
    diagnostics,
  };
  return `${JSON.stringify({ file, ...(item === null ? {} : { item }), format, ...meta, ...found })}\n`;
}

function asTable({ article, source, diagnostics }: Reading, prepared: EditionArticle, io: Io): string {
  const { title, byline, date, source: from } = article.meta;
  const paint = painter(io.stdout, io.env);
  const records = blockRecords(prepared);
  const facts: readonly (readonly [name: string, fact: string | null])[] = [
    ...(from.item === null ? [] : ([['item', from.item]] as const)),
    ['title', title],
    ['byline', byline],
    ['date', date],
    ['language', `${prepared.script.language}${languageRemark(article.meta)}`],
    ['read as', `${from.format}, ${source.encoding}`],
    ['length', lengthOf(records)],
  ];
  const head = ['line', 'what', 'words', '', 'text'].map((name) => paint('dim', name));
  const lineOf = lineCounter(source.text);
  const rows = records.map((record) => [
    String(lineOf(record.start)).padStart(4),
    whatIs(record),
    String(record.words).padStart(5),
    record.heard ? '' : paint('yellow', 'not spoken'),
    shortened(record.text, 60),
  ]);
  return [
    `${paint('bold', oneLine(from.name))}\n`,
    table(
      facts.map(([name, fact]) => [paint('dim', name), oneLine(fact ?? 'none found')]),
      '  ',
    ),
    `\n${table([head, ...rows], '  ')}`,
    findingLines(diagnostics, { article, source: source.text }, true, { ...io, stderr: io.stdout }),
    '\n',
  ].join('');
}

function languageRemark({ language, languageTold }: ArticleMeta): string {
  if (languageTold === true) return ' (told by its words, as the article declares none)';
  return language === null ? ' (taken, as the article declares none)' : '';
}

function lengthOf(records: readonly BlockRecord[]): string {
  const words = records.reduce((sum, record) => sum + record.words, 0);
  const characters = records.reduce((sum, record) => sum + record.text.length, 0);
  return `${words} words, ${characters} characters in ${records.length} blocks`;
}

const whatIs = ({ role, level, within }: BlockRecord): string => {
  const itself = level === null || role === 'title' ? role : `${role} ${level}`;
  return within.length === 0 ? itself : `${itself} in ${within.join(', ').replaceAll('-', ' ')}`;
};
