/** From what was found and cast to the rows of the sheet. */
import { narratorCheck, quotationCheck, speakerCheck } from '../../core/cast-sheet.ts';
import type { CastSheet, NarratorRow, QuotationRow, SheetDiagnostic, SpeakerRow } from '../../core/cast-sheet.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { EditionArticle } from '../../core/edition.ts';
import type { Attribution, Mention, MentionId, Quotation, QuotationId, Speaker, SpeakerId } from '../../core/script.ts';
import type { CastMember } from '../../core/voice.ts';
import type { SpeakerWish } from '../../core/wishes.ts';
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
      if (member === undefined) return [];
      const corrected = decided(speaker, cast.wishes.speakers);
      return [speakerRow({ speaker, member, corrected, quotations: counts.get(speaker.id) ?? 0 }, read)];
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

/** What a person has decided about a speaker. */
function decided(speaker: Speaker, wishes: readonly SpeakerWish[]): SpeakerRow['corrected'] {
  const names = new Set([speaker.id, speaker.name, ...speaker.aliases].map((name) => name.toLowerCase()));
  const own = wishes.filter((wish) => names.has(wish.speaker.trim().toLowerCase()));
  return [
    ...(own.some(({ voice }) => voice !== null) ? ['voice' as const] : []),
    ...(own.some(({ gender }) => gender !== undefined) ? ['gender' as const] : []),
  ];
}

interface SpeakerFacts {
  readonly speaker: Speaker;
  readonly member: CastMember;
  readonly corrected: SpeakerRow['corrected'];
  /** How many the speaker has. */
  readonly quotations: number;
}

function speakerRow({ speaker, member, corrected, quotations }: SpeakerFacts, read: TextReader): SpeakerRow {
  const { id, name, aliases, role, type, gender } = speaker;
  const voice = member.voice.name;
  return {
    id,
    name,
    aliases,
    role,
    type,
    gender,
    genderFrom: genderFrom(speaker, corrected, read),
    voice,
    prosody: member.prosody,
    reason: castReason(member.reason),
    quotations,
    corrected,
    check: speakerCheck({ name, voice, gender }),
  };
}

function genderFrom({ genderEvidence }: Speaker, corrected: SpeakerRow['corrected'], read: TextReader): string {
  if (corrected.includes('gender')) return 'set by a person';
  return genderEvidence.length === 0 ? 'nothing tells' : evidenceInWords(genderEvidence, read);
}

function quotationRows({ script, cast }: EditionArticle, read: TextReader): readonly QuotationRow[] {
  const attributions = new Map<QuotationId, Attribution>(script.attributions.map((found) => [found.quotation, found]));
  const names = new Map<SpeakerId, string>(script.speakers.map(({ id, name }) => [id, name]));
  const mentions = new Map<MentionId, Mention>(script.mentions.map((mention) => [mention.id, mention]));
  const corrections = new Set(cast.wishes.quotations.map(({ text, occurrence }) => `${occurrence} ${text}`));
  const occurrences = new Map<string, number>();
  return script.quotations.map((quotation): QuotationRow => {
    const text = read(quotation.range);
    const occurrence = occurrences.get(text) ?? 0;
    occurrences.set(text, occurrence + 1);
    const corrected = corrections.has(`${occurrence} ${text}`);
    const found = attributions.get(quotation.id);
    const speaker = found?.speaker == null ? null : (names.get(found.speaker) ?? found.speaker);
    const mention = found?.mention == null ? undefined : mentions.get(found.mention);
    return {
      text,
      occurrence,
      kind: quotation.kind,
      speaker,
      confidence: found === undefined ? null : Math.round(found.confidence * 100) / 100,
      why: corrected ? 'set by a person' : why(quotation, found, read),
      mention: mention === undefined ? null : read(mention.range),
      corrected,
      check: quotationCheck({ text, occurrence, speaker }),
    };
  });
}

function why({ kind }: Quotation, found: Attribution | undefined, read: TextReader): string {
  if (found === undefined) return nobodySpeaks(kind);
  const reasons = evidenceInWords(found.evidence, read);
  return found.speaker === null && reasons === '' ? 'no speaker is known well enough' : reasons;
}

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
