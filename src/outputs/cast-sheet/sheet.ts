/** From what was found and cast to the rows of the sheet. */
import { narratorCheck, quotationCheck, speakerCheck } from '../../core/cast-sheet.ts';
import type { CastSheet, NarratorRow, QuotationRow, SheetDiagnostic, SpeakerRow } from '../../core/cast-sheet.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { EditionArticle } from '../../core/edition.ts';
import type {
  Attribution,
  Evidence,
  Mention,
  MentionId,
  Quotation,
  QuotationId,
  Speaker,
  SpeakerId,
} from '../../core/script.ts';
import type { CastMember } from '../../core/voice.ts';
import { textReader } from './text-reader.ts';
import type { TextReader } from './text-reader.ts';
import { castReason, evidenceInWords, nobodySpeaks } from './words.ts';

const about =
  'Who says what, and who has which voice. You may change “voice” and “gender” of a speaker, “voice” of the narrator, and ' +
  '“speaker” of a quotation (a name, or null for the narrator); the next build follows you and marks the row as corrected.';

export function castSheetOf({ article, script, cast, speech }: EditionArticle): CastSheet {
  const read = textReader(article);
  const counts = countBy(script.attributions, ({ speaker }) => speaker);
  const members = new Map<SpeakerId, CastMember>(cast.members.map((member) => [member.speaker, member]));
  return {
    about,
    article: { title: article.meta.title, source: article.meta.source.name },
    narrator: narratorRow(cast.narrator.voice.name, cast.narrator.reason === 'wished'),
    speakers: script.speakers.flatMap((speaker) => {
      const member = members.get(speaker.id);
      return member === undefined ? [] : [speakerRow(speaker, member, counts.get(speaker.id) ?? 0, read)];
    }),
    quotations: quotationRows({ article, script, cast, speech }, read),
    diagnostics: [...script.diagnostics, ...cast.diagnostics, ...speech.diagnostics].map((diagnostic) =>
      diagnosticRow(diagnostic, read),
    ),
  };
}

const narratorRow = (voice: string, corrected: boolean): NarratorRow => ({
  voice,
  corrected,
  check: narratorCheck({ voice }),
});

function speakerRow(speaker: Speaker, member: CastMember, quotations: number, read: TextReader): SpeakerRow {
  const { id, name, aliases, role, type, gender, genderEvidence } = speaker;
  const voice = member.voice.name;
  const corrected = [
    ...(member.reason === 'wished' ? ['voice' as const] : []),
    ...(isCorrected(genderEvidence) ? ['gender' as const] : []),
  ];
  return {
    id,
    name,
    aliases,
    role,
    type,
    gender,
    genderFrom:
      gender === null && genderEvidence.length === 0 ? 'nothing tells' : evidenceInWords(genderEvidence, read),
    voice,
    prosody: member.prosody,
    reason: castReason(member.reason),
    quotations,
    corrected,
    check: speakerCheck({ name, voice, gender }),
  };
}

function quotationRows({ script }: EditionArticle, read: TextReader): readonly QuotationRow[] {
  const attributions = new Map<QuotationId, Attribution>(script.attributions.map((found) => [found.quotation, found]));
  const names = new Map<SpeakerId, string>(script.speakers.map(({ id, name }) => [id, name]));
  const mentions = new Map<MentionId, Mention>(script.mentions.map((mention) => [mention.id, mention]));
  const occurrences = new Map<string, number>();
  return script.quotations.map((quotation): QuotationRow => {
    const text = read(quotation.range);
    const occurrence = occurrences.get(text) ?? 0;
    occurrences.set(text, occurrence + 1);
    const found = attributions.get(quotation.id);
    const speaker = found?.speaker == null ? null : (names.get(found.speaker) ?? found.speaker);
    const mention = found?.mention == null ? undefined : mentions.get(found.mention);
    return {
      text,
      occurrence,
      kind: quotation.kind,
      speaker,
      confidence: found === undefined ? null : Math.round(found.confidence * 100) / 100,
      why: why(quotation, found, read),
      mention: mention === undefined ? null : read(mention.range),
      corrected: found !== undefined && isCorrected(found.evidence),
      check: quotationCheck({ text, occurrence, speaker }),
    };
  });
}

function why({ kind }: Quotation, found: Attribution | undefined, read: TextReader): string {
  if (found === undefined) return nobodySpeaks(kind);
  const reasons = evidenceInWords(found.evidence, read);
  return found.speaker === null && reasons === '' ? 'no speaker is known well enough' : reasons;
}

const isCorrected = (evidence: readonly Evidence[]): boolean => evidence.some(({ cue }) => cue === 'correction');

const diagnosticRow = ({ code, severity, message, hint, range }: Diagnostic, read: TextReader): SheetDiagnostic => ({
  code,
  severity,
  message,
  hint,
  text: range === null ? null : read(range),
});

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
