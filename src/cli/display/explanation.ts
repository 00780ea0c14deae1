/** Why a quotation was given to its speaker, in a few lines for people. */
import type { QuotationRecord } from './quotation-records.ts';
import { percent, shortened } from './terminal.ts';

export interface ExplanationContext {
  /** The decoded text that offsets and lines are counted in. */
  readonly source: string;
  readonly lineOf: (offset: number) => number;
  /** Below this confidence nobody is named. */
  readonly least: number;
}

/** From here on an attribution is as good as sure: more than nine in ten are right. */
const sure = 0.9;

/** A rival who comes as near as this leaves room for doubt. */
const near = 0.15;

/** The cues and where they stand, where the speaker is named, the candidates with their scores, and what there is to doubt. */
export function explanation(record: QuotationRecord, context: ExplanationContext): readonly string[] {
  if (!record.speech) return [];
  const { evidence, mention } = record;
  const doubt = doubtAbout(record, context.least);
  const scores = scoresOf(record);
  return [
    ...(evidence.length === 0 ? [] : [`cues    ${evidence.map((cue) => cueInWords(cue, context)).join('; ')}`]),
    ...(mention === null ? [] : [`named   ${place(mention.start, mention.end, context)}`]),
    ...(scores === '' ? [] : [`scores  ${scores}`]),
    ...(doubt === null ? [] : [`unsure  ${doubt}`]),
  ];
}

function cueInWords({ cue, start, end }: QuotationRecord['evidence'][number], context: ExplanationContext): string {
  const name = cue.replaceAll('-', ' ');
  return start === undefined || end === undefined ? name : `${name} ${place(start, end, context)}`;
}

const place = (start: number, end: number, { source, lineOf }: ExplanationContext): string =>
  `“${shortened(source.slice(start, Math.min(end, start + 200)), 40)}” (line ${lineOf(start)})`;

/** `Tomas Reyes 98 %, Helena Voss 41 %`. */
function scoresOf({ speaker, confidence, others }: QuotationRecord): string {
  const all = speaker === null ? others : [{ name: speaker.name, confidence }, ...others];
  return all.map((one) => `${shortened(one.name, 40)} ${percent(one.confidence)}`).join(', ');
}

function doubtAbout({ speaker, confidence, others, evidence, mention }: QuotationRecord, least: number): string | null {
  const [rival] = others;
  if (speaker === null) {
    return rival === undefined
      ? 'no words tell of anyone who might say it'
      : `nobody reaches ${percent(least)}: the narrator reads`;
  }
  if (confidence >= sure) return null;
  if (rival !== undefined && confidence - rival.confidence < near) {
    return `${shortened(rival.name, 40)} is nearly as likely`;
  }
  if (evidence.every(({ start }) => start === undefined)) return 'only its place among other quotations tells';
  return mention === null ? 'no words name the speaker here' : 'the words beside it may be meant otherwise';
}
