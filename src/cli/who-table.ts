/** Who says what in one article, for people. */
import type { Script } from '../core/script.ts';
import type { QuotationRecord } from './quotation-records.ts';
import { quotationRecords } from './quotation-records.ts';
import type { Io } from './io.ts';
import { lineCounter } from './lines.ts';
import { table } from './table.ts';
import { oneLine, painter, shortened } from './terminal.ts';

/** `source` is the decoded text that the lines are counted in. */
export function whoTable(script: Script, source: string, io: Io): string {
  const paint = painter(io.stdout, io.env);
  const { title, source: from } = script.article.meta;
  const heading = paint('bold', oneLine(title === null ? from.name : `${from.name}: ${title}`));
  const records = quotationRecords(script);
  if (records.length === 0) return `${heading}\n  no quotations\n\n`;
  const lineOf = lineCounter(source);
  const rows = records.map((record) => [
    String(lineOf(record.start)).padStart(4),
    speakerCell(record, paint),
    record.speaker === null ? '    ' : `${Math.round(record.confidence * 100)} %`.padStart(5),
    shortened(record.text, 64),
  ]);
  return `${heading}\n${table([['line', 'speaker', ' sure', 'words'].map((name) => paint('dim', name)), ...rows], '  ')}\n`;
}

function speakerCell({ speaker, speech, kind }: QuotationRecord, paint: ReturnType<typeof painter>): string {
  if (speaker !== null) return shortened(speaker.name, 40);
  return speech ? paint('yellow', 'unsure') : paint('dim', `(${kind.replace('-', ' ')})`);
}
