/** Who says what in one article, for people. */
import type { Script } from '../../core/script.ts';
import { explanation } from './explanation.ts';
import type { WhoOptions } from '../invocation.ts';
import type { QuotationRecord } from './quotation-records.ts';
import { quotationRecords } from './quotation-records.ts';
import type { Io } from '../io.ts';
import { lineCounter } from './lines.ts';
import { table } from './table.ts';
import { oneLine, painter, percent, shortened } from './terminal.ts';

/** `source` is the decoded text that the lines are counted in. */
export function whoTable(script: Script, source: string, options: WhoOptions, io: Io): string {
  const paint = painter(io.stdout, io.env);
  const { title, source: from } = script.article.meta;
  const heading = paint('bold', oneLine(title === null ? from.name : `${from.name}: ${title}`));
  const records = inOrder(quotationRecords(script), options.sort);
  if (records.length === 0) return `${heading}\n  no quotations\n\n`;
  const lineOf = lineCounter(source);
  const names = ['line', 'speaker', ' sure', 'words'].map((name) => paint('dim', name));
  const rows = records.map((record) => [
    String(lineOf(record.start)).padStart(4),
    speakerCell(record, paint),
    record.speaker === null ? '    ' : percent(record.confidence).padStart(5),
    shortened(record.text, 64),
  ]);
  const [head = '', ...lines] = table([names, ...rows], '  ')
    .trimEnd()
    .split('\n');
  const explained = records.map((record, i) => {
    const reasons = options.explain ? explanation(record, { source, lineOf, least: options.minConfidence }) : [];
    return [lines[i] ?? '', ...reasons.map((reason) => paint('dim', `          ${reason}`))].join('\n');
  });
  return `${heading}\n${[head, ...explained].join('\n')}\n\n`;
}

/** The least sure first, and at the end what nobody says. */
const inOrder = (records: readonly QuotationRecord[], sort: WhoOptions['sort']): readonly QuotationRecord[] =>
  sort === 'text' ? records : records.toSorted((a, b) => sureness(a) - sureness(b));

function sureness({ speech, speaker, confidence }: QuotationRecord): number {
  if (!speech) return 2;
  return speaker === null ? -1 : confidence;
}

function speakerCell({ speaker, speech, kind }: QuotationRecord, paint: ReturnType<typeof painter>): string {
  if (speaker !== null) return shortened(speaker.name, 40);
  return speech ? paint('yellow', 'unsure') : paint('dim', `(${kind.replace('-', ' ')})`);
}
