/** From what was found and cast to the rows of the sheet. */
import { textBlocks } from '../../core/article.ts';
import { chosenVoiceCheck, narratorCheck, quotationCheck, sheetCheck, speakerCheck } from '../../core/cast-sheet.ts';
import type { CastSheet, NarratorRow, QuotationRow, SheetDiagnostic, SpeakerRow } from '../../core/cast-sheet.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { EditionArticle } from '../../core/edition.ts';
import { landmarksOf } from '../../core/landmarks.ts';
import type {
  Attribution,
  Mention,
  MentionId,
  Quotation,
  QuotationId,
  Script,
  Speaker,
  SpeakerId,
} from '../../core/script.ts';
import type { CastMember } from '../../core/voice.ts';
import { unmatchedRows } from './unmatched.ts';
import { textReader } from './text-reader.ts';
import type { TextReader } from './text-reader.ts';
import { castReason, evidenceInWords, nobodySpeaks } from './words.ts';

const about =
  'Who says what, and who has which voice. You may change “name”, “voice” and “gender” of a speaker (two rows of one name are one ' +
  'speaker), “voice” of the narrator, and “speaker” of a quotation (a name, known or new, or null for the narrator); the next build ' +
  'follows you.';

export function castSheetOf({ article, script, cast, speech }: EditionArticle): CastSheet {
  const read = textReader(article);
  const sheet: CastSheet = {
    about,
    article: { title: article.meta.title, source: article.meta.source.name },
    ...(cast.wishes.source === undefined ? {} : { follows: cast.wishes.source }),
    narrator: narratorRow(cast.narrator.voice.name, cast.narrator.reason === 'wished'),
    speakers: speakerRows({ article, script, cast, speech }, read),
    quotations: quotationRows(script, read),
    ...unmatchedRows(script.corrections),
    diagnostics: [...script.diagnostics, ...cast.diagnostics, ...speech.diagnostics].map((diagnostic) =>
      diagnosticRow(diagnostic, read),
    ),
    findings: script.corrections?.findings ?? '',
  };
  return { ...sheet, check: sheetCheck(sheet) };
}

const narratorRow = (voice: string, corrected: boolean): NarratorRow => ({
  voice,
  corrected,
  check: narratorCheck({ voice }),
});

function speakerRows({ script, cast }: EditionArticle, read: TextReader): readonly SpeakerRow[] {
  const counts = countBy(script.attributions, ({ speaker }) => speaker);
  const members = new Map<SpeakerId, CastMember>(cast.members.map((member) => [member.speaker, member]));
  const corrections = new Map(script.corrections?.speakers.map((one) => [one.speaker, one]));
  return script.speakers.flatMap((speaker) => {
    const member = members.get(speaker.id);
    if (member === undefined) return [];
    const { found, corrected } = corrections.get(speaker.id) ?? { found: [speaker.id], corrected: [] };
    const decided = [...corrected, ...(member.reason === 'wished' ? ['voice' as const] : [])];
    return [speakerRow({ speaker, member, found, corrected: decided, quotations: counts.get(speaker.id) ?? 0 }, read)];
  });
}

interface SpeakerFacts {
  readonly speaker: Speaker;
  readonly member: CastMember;
  readonly found: SpeakerRow['found'];
  readonly corrected: SpeakerRow['corrected'];
  /** How many the speaker has. */
  readonly quotations: number;
}

function speakerRow({ speaker, member, found, corrected, quotations }: SpeakerFacts, read: TextReader): SpeakerRow {
  const { id, name, aliases, role, type, gender } = speaker;
  const voice = member.voice.name;
  const check = speakerCheck({ name, voice, gender });
  return {
    id,
    name,
    found,
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
    check: corrected.includes('voice') ? { ...check, voice: chosenVoiceCheck(voice) } : check,
  };
}

function genderFrom({ genderEvidence }: Speaker, corrected: SpeakerRow['corrected'], read: TextReader): string {
  if (corrected.includes('gender')) return 'set by a person';
  return genderEvidence.length === 0 ? 'nothing tells' : evidenceInWords(genderEvidence, read);
}

function quotationRows(script: Script, read: TextReader): readonly QuotationRow[] {
  const attributions = new Map<QuotationId, Attribution>(script.attributions.map((found) => [found.quotation, found]));
  const names = new Map<SpeakerId, string>(script.speakers.map(({ id, name }) => [id, name]));
  const mentions = new Map<MentionId, Mention>(script.mentions.map((mention) => [mention.id, mention]));
  const corrections = new Set(script.corrections?.quotations);
  const landmarks = landmarksOf(
    textBlocks(script.article),
    script.quotations.map(({ range }) => range),
  );
  return script.quotations.flatMap((quotation, i): QuotationRow[] => {
    const landmark = landmarks[i];
    if (landmark === undefined) return [];
    const found = attributions.get(quotation.id);
    const corrected =
      corrections.has(quotation.id) || (found?.evidence.some(({ cue }) => cue === 'correction') ?? false);
    const speaker = found?.speaker == null ? null : (names.get(found.speaker) ?? found.speaker);
    const mention = found?.mention == null ? undefined : mentions.get(found.mention);
    const { kind } = quotation;
    return [
      {
        text: landmark.text,
        speaker,
        kind,
        confidence: found === undefined ? null : Math.round(found.confidence * 100) / 100,
        why: corrected ? 'set by a person' : why(quotation, found, read),
        mention: mention === undefined ? null : read(mention.range),
        corrected,
        occurrence: landmark.occurrence,
        place: landmark.place,
        before: landmark.before,
        after: landmark.after,
        check: quotationCheck({ speaker, kind }),
      },
    ];
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
