/** From a cast sheet that a person has corrected back to wishes. */
import { narratorCheck, quotationCheck, speakerCheck } from '../core/cast-sheet.ts';
import type { CastSheet, SpeakerRow } from '../core/cast-sheet.ts';
import type { SpeakerWish, Wishes } from '../core/wishes.ts';

/**
 * What a person has decided in a sheet: the values that no longer fit their row's check, and those marked as corrected
 * when an earlier correction was carried over. Whoever takes the mark away leaves the choice to Lectern again.
 */
export function wishesFromSheet(sheet: CastSheet): Wishes {
  const { narrator, speakers, quotations } = sheet;
  return {
    narrator: narrator.corrected || narrator.check !== narratorCheck(narrator) ? narrator.voice : null,
    speakers: speakers.flatMap(speakerWish),
    quotations: quotations
      .filter((row) => row.corrected || row.check !== quotationCheck(row))
      .map(({ text, occurrence, speaker }) => ({ text, occurrence, speaker })),
  };
}

/** Does the sheet hold a decision of a person's, fresh or carried over? */
export function isChangedByPerson(sheet: CastSheet): boolean {
  const { narrator, speakers, quotations } = wishesFromSheet(sheet);
  return narrator !== null || speakers.length > 0 || quotations.length > 0;
}

function speakerWish(row: SpeakerRow): readonly SpeakerWish[] {
  const check = speakerCheck(row);
  const decided = (field: 'voice' | 'gender'): boolean =>
    row.corrected.includes(field) || row.check[field] !== check[field];
  if (!decided('voice') && !decided('gender')) return [];
  const voice = decided('voice') ? row.voice : null;
  return [{ speaker: row.name, voice, ...(decided('gender') ? { gender: row.gender } : {}) }];
}
