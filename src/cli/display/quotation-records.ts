/** A script's quotations as plain records, with offsets into the source. */
import { textBlocks } from '../../core/article.ts';
import { toSource } from '../../core/position.ts';
import type { Range, SourceSpan } from '../../core/position.ts';
import { isSpeech } from '../../core/script.ts';
import type { Evidence, Mention, Quotation, RunnerUp, Script, Speaker } from '../../core/script.ts';

export interface QuotationRecord extends SourceSpan {
  /** With its quotation marks, as it stands in the article. */
  readonly text: string;
  /** Are these someone's words, whoever voices them in the end? */
  readonly speech: boolean;
  readonly kind: Quotation['kind'];
  readonly speaker: Pick<Speaker, 'id' | 'name' | 'gender' | 'type'> | null;
  /** Where the article names the speaker. */
  readonly mention: SourceSpan | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Which cues spoke for the speaker, and where they stand. */
  readonly evidence: readonly { readonly cue: string; readonly start?: number; readonly end?: number }[];
  /** Who else came into question, the likeliest first. */
  readonly others: readonly RunnerUp[];
}

/** Offsets are UTF-16 code units into the decoded source, byte-order mark not counted. */
export function quotationRecords(script: Script): readonly QuotationRecord[] {
  const blocks = textBlocks(script.article);
  const speakers = new Map(script.speakers.map((speaker) => [speaker.id, speaker]));
  const mentions = new Map(script.mentions.map((mention) => [mention.id, mention]));
  const attributions = new Map(script.attributions.map((attribution) => [attribution.quotation, attribution]));
  const span = ({ block, start, end }: Range): SourceSpan => toSource(blocks[block]?.origin ?? [], start, end);

  return script.quotations.map((quotation) => {
    const attribution = attributions.get(quotation.id);
    const { block, start, end } = quotation.range;
    return {
      ...span(quotation.range),
      text: blocks[block]?.text.slice(start, end) ?? '',
      speech: isSpeech(quotation.kind),
      kind: quotation.kind,
      speaker: speakerRecord(found(speakers, attribution?.speaker)),
      mention: mentionSpan(found(mentions, attribution?.mention), span),
      confidence: attribution?.confidence ?? 0,
      evidence: (attribution?.evidence ?? []).map((evidence) => evidenceRecord(evidence, span)),
      others: attribution?.others ?? [],
    };
  });
}

const found = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key | null | undefined): Value | null =>
  key === null || key === undefined ? null : (map.get(key) ?? null);

function speakerRecord(speaker: Speaker | null): QuotationRecord['speaker'] {
  if (speaker === null) return null;
  const { id, name, gender, type } = speaker;
  return { id, name, gender, type };
}

const mentionSpan = (mention: Mention | null, span: (range: Range) => SourceSpan): SourceSpan | null =>
  mention === null ? null : span(mention.range);

const evidenceRecord = ({ cue, range }: Evidence, span: (range: Range) => SourceSpan) => ({
  cue,
  ...(range === null ? {} : span(range)),
});
