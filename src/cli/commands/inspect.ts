/** `lectern inspect`: how an article was read, block by block, and which outputs take what. */
import { assertNever } from '../../core/article.ts';
import type { ArticleMeta } from '../../core/article.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { leftOut, mediums, takenOf } from '../../core/inclusion/index.ts';
import type { Inclusion, Medium, Treatment } from '../../core/inclusion/index.ts';
import { read } from '../../index.ts';
import type { Reading } from '../../index.ts';
import type { InspectOptions } from '../invocation.ts';
import type { BlockRecord } from '../display/block-records.ts';
import { blockRecords } from '../display/block-records.ts';
import { eachInput } from '../sources/each-input.ts';
import { findingLines, placedFindings } from '../display/findings.ts';
import { articles } from '../sources/inputs.ts';
import type { Io } from '../io.ts';
import { readOptions } from '../parsing/read-options.ts';
import { lineCounter } from '../display/lines.ts';
import { table } from '../display/table.ts';
import { oneLine, painter, shortened } from '../display/terminal.ts';
import type { Painter } from '../display/terminal.ts';

/** Prints what every article of the inputs was found to be; gives the exit code. */
export async function inspect(options: InspectOptions, io: Io): Promise<number> {
  return eachInput(options.inputs, { ...articles(options.stdinName), ...options }, io, async (input) => {
    for await (const reading of read(input, readOptions(options, io))) {
      const inspected = inspectedOf(reading, options);
      io.stdout.write(options.json ? asJson(inspected) : asTable(inspected, io));
    }
  });
}

interface Inspected extends Reading {
  /** The one that the article is taken to be in. */
  readonly language: string;
  readonly records: readonly BlockRecord[];
  readonly totals: Readonly<Record<Medium, Total>>;
}

/** What an output takes. */
interface Total {
  readonly blocks: number;
  readonly words: number;
}

function inspectedOf(reading: Reading, { language, inclusion }: InspectOptions): Inspected {
  const { article } = reading;
  const records = blockRecords(article, inclusion);
  const totals = mediums.map((medium) => [medium, total(records.filter(({ taken }) => taken[medium] !== 'skip'))]);
  return {
    ...reading,
    diagnostics: [...reading.diagnostics, ...omissions(reading, inclusion)],
    language: language ?? article.meta.language ?? 'en',
    records,
    totals: Object.fromEntries(totals) as Inspected['totals'],
  };
}

const omissions = ({ article }: Reading, inclusion: Inclusion): readonly Diagnostic[] =>
  mediums.flatMap((medium) => leftOut(medium, takenOf(article, inclusion[medium]).omissions));

const total = (records: readonly BlockRecord[]): Total => ({
  blocks: records.length,
  words: records.reduce((sum, { words }) => sum + words, 0),
});

function asJson({ article, source, diagnostics, language, records, totals }: Inspected): string {
  const { source: from, ...meta } = article.meta;
  const { name: file, item, format } = from;
  const found = { encoding: source.encoding, language, outputs: totals, blocks: records, diagnostics };
  return `${JSON.stringify({ file, ...(item === null ? {} : { item }), format, ...meta, ...found })}\n`;
}

function asTable({ article, source, diagnostics, language, records, totals }: Inspected, io: Io): string {
  const { title, byline, date, source: from } = article.meta;
  const paint = painter(io.stdout, io.env);
  const all = total(records);
  const facts: readonly (readonly [name: string, fact: string | null])[] = [
    ...(from.item === null ? [] : ([['item', from.item]] as const)),
    ['title', title],
    ['byline', byline],
    ['date', date],
    ['language', `${language}${languageRemark(article.meta)}`],
    ['read as', `${from.format}, ${source.encoding}`],
    ['length', lengthOf(records)],
    ...mediums.map((medium) => [medium, partOf(totals[medium], all)] as const),
  ];
  const head = ['line', 'what', 'words', ...mediums, 'text'].map((name) => paint('dim', name));
  const lineOf = lineCounter(source.text);
  const rows = records.map((record) => [
    (record.start === null ? '' : String(lineOf(record.start))).padStart(4),
    whatIs(record),
    String(record.words).padStart(5),
    ...mediums.map((medium) => shown(record.taken[medium], paint)),
    shortened(record.text, 60),
  ]);
  return [
    `${paint('bold', oneLine(from.name))}\n`,
    table(
      facts.map(([name, fact]) => [paint('dim', name), oneLine(fact ?? 'none found')]),
      '  ',
    ),
    `\n${table([head, ...rows], '  ')}`,
    findingLines(placedFindings(diagnostics, { article, source: source.text }), true, { ...io, stderr: io.stdout }),
    '\n',
  ].join('');
}

function languageRemark({ language, languageTold }: ArticleMeta): string {
  if (languageTold === true) return ' (told by its words, as the article declares none)';
  return language === null ? ' (taken, as the article declares none)' : '';
}

function lengthOf(records: readonly BlockRecord[]): string {
  const { blocks, words } = total(records);
  const characters = records.reduce((sum, record) => sum + record.text.length, 0);
  return `${words} words, ${characters} characters in ${blocks} blocks`;
}

const partOf = (part: Total, all: Total): string =>
  part.blocks === all.blocks
    ? 'takes all of it'
    : `takes ${part.words} of ${all.words} words, ${part.blocks} of ${all.blocks} blocks`;

function shown(treatment: Treatment, paint: Painter): string {
  switch (treatment) {
    case 'show':
      return 'yes';
    case 'announce':
      return 'told';
    case 'soften':
      return 'small';
    case 'skip':
      return paint('yellow', 'no');
    default:
      return assertNever(treatment);
  }
}

const whatIs = ({ role, level, within }: BlockRecord): string => {
  const itself = level === null || role === 'title' ? role : `${role} ${level}`;
  return within.length === 0 ? itself : `${itself} in ${within.join(', ').replaceAll('-', ' ')}`;
};
