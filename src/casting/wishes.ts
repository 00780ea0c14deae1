/** From a cast sheet back to what a person has decided in it, and to the voices that everyone had. */
import { isDecided, narratorCheck, quotationCheck, speakerCheck } from '../core/cast-sheet.ts';
import type { CastSheet, QuotationRow, SpeakerRow, UnmatchedRows } from '../core/cast-sheet.ts';
import { isSpeech } from '../core/kinds.ts';
import type { Landmark } from '../core/landmarks.ts';
import type { QuotationWish, RememberedPart, SpeakerWish, Wishes } from '../core/wishes.ts';

/**
 * What a person has decided in a sheet: the values that no longer fit their row's check, and those marked as corrected
 * when an earlier correction was carried over. Whoever takes the mark away leaves the choice to Lectern again.
 */
export function wishesFromSheet(sheet: CastSheet): Wishes {
  const { narrator, speakers, quotations, unmatched } = sheet;
  const namesakes = sharedNames(speakers);
  const wished = [
    ...(unmatched?.quotations.map((row, at) => oldWish(row, quotations.length + at)) ?? []),
    ...quotations.flatMap(quotationWish),
  ];
  return {
    narrator: narrator.corrected || narrator.check !== narratorCheck(narrator) ? narrator.voice : null,
    speakers: [
      ...(unmatched?.speakers.map(oldSpeaker) ?? []),
      ...speakers.flatMap((row) => speakerWish(row, namesakes.has(row.name))),
    ],
    quotations: wished,
    ...(wished.length === 0 ? {} : { landmarks: [...quotations.map(landmarkOf), ...looseOf(unmatched)] }),
  };
}

/** Does the sheet hold a decision of a person's, fresh or carried over? */
export function isChangedByPerson(sheet: CastSheet): boolean {
  const { narrator, speakers, quotations } = wishesFromSheet(sheet);
  return narrator !== null || speakers.length > 0 || quotations.length > 0;
}

/** The voices that nobody chose: they are kept as long as they fit, so that a small change moves nobody else's. */
export const rememberedParts = ({ speakers }: CastSheet): readonly RememberedPart[] =>
  speakers
    .filter((row) => !row.corrected.includes('voice') && row.check.voice === speakerCheck(row).voice)
    .map(({ name, id, found, aliases, voice, prosody }) => ({
      name,
      aliases: [...found, id, ...aliases],
      voice,
      prosody,
    }));

/** Names that several rows have without a person's doing: where a person gave the name, the rows are one speaker. */
function sharedNames(speakers: readonly SpeakerRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set(speakers.map(({ name }) => name).filter((name) => seen.has(name) || !seen.add(name)));
  for (const row of speakers) if (isDecided(row, 'name')) shared.delete(row.name);
  return shared;
}

function speakerWish(row: SpeakerRow, isNamesake: boolean): readonly SpeakerWish[] {
  const [name, voice, gender] = (['name', 'voice', 'gender'] as const).map((field) => isDecided(row, field));
  if (name !== true && voice !== true && gender !== true) return [];
  return [
    {
      speaker: row.name,
      voice: voice === true ? row.voice : null,
      ...(gender === true ? { gender: row.gender } : {}),
      ...(name === true ? { found: row.found } : {}),
      ...(name === true || isNamesake ? { id: row.found[0] ?? row.id } : {}),
    },
  ];
}

/** Who says that it is no speech need not take the speaker out, and the other way about. */
function quotationWish(row: QuotationRow, landmark: number): readonly QuotationWish[] {
  const check = quotationCheck(row);
  const isNewKind = row.check.kind !== check.kind;
  if (!row.corrected && !isNewKind && row.check.speaker === check.speaker) return [];
  const { text, occurrence, kind } = row;
  const speaker = isNewKind && !isSpeech(kind) ? null : row.speaker;
  const keepsKind = isNewKind || (row.corrected && row.check.speaker === check.speaker);
  return [{ text, occurrence, speaker, landmark, ...(keepsKind ? { kind } : {}) }];
}

const landmarkOf = ({ text, occurrence, place, before, after }: Landmark): Landmark => ({
  text,
  occurrence,
  place,
  before,
  after,
});

const looseOf = (unmatched: UnmatchedRows | undefined): readonly Landmark[] =>
  unmatched?.quotations.map((row) => ({ ...landmarkOf(row), loose: true })) ?? [];

const oldWish = (
  { text, occurrence, speaker, kind }: UnmatchedRows['quotations'][number],
  landmark: number,
): QuotationWish => ({ text, occurrence, speaker, landmark, ...(kind === undefined ? {} : { kind }) });

const oldSpeaker = ({ name, id, voice, gender, found }: UnmatchedRows['speakers'][number]): SpeakerWish => ({
  speaker: name,
  ...(id === undefined ? {} : { id }),
  voice: voice ?? null,
  ...(gender === undefined ? {} : { gender }),
  ...(found === undefined ? {} : { found }),
});

/** The wishes as far as they are about people: for casting from another catalogue, which has no voices of those names. */
export const wishesWithoutVoices = (wishes: Wishes): Wishes => ({
  ...wishes,
  narrator: null,
  speakers: wishes.speakers.map((wish) => ({ ...wish, voice: null })),
});
