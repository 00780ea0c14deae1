/** A person's corrections that fit nothing in the article as it is now: kept, so that they fit again when it does. */
import type { CastSheet, UnmatchedQuotation, UnmatchedSpeaker } from '../../core/cast-sheet.ts';
import type { Corrections } from '../../core/script.ts';
import type { QuotationWish, SpeakerWish, Wishes } from '../../core/wishes.ts';

export function unmatchedRows(corrections: Corrections | undefined): Pick<CastSheet, 'unmatched'> {
  const { speakers = [], quotations = [], landmarks = [] } = corrections?.unmatched ?? {};
  if (speakers.length === 0 && quotations.length === 0) return {};
  return {
    unmatched: {
      speakers: speakers.map(speakerRow),
      quotations: quotations.map((wish) => quotationRow(wish, landmarks)),
    },
  };
}

const speakerRow = ({ speaker, id, voice, gender, found }: SpeakerWish): UnmatchedSpeaker => ({
  name: speaker,
  ...(id === undefined || id === '' ? {} : { id }),
  ...(voice === null ? {} : { voice }),
  ...(gender === undefined ? {} : { gender }),
  ...(found === undefined ? {} : { found }),
});

function quotationRow(
  { text, occurrence, speaker, kind, landmark }: QuotationWish,
  landmarks: NonNullable<Wishes['landmarks']>,
): UnmatchedQuotation {
  const { place = null, before = '', after = '' } = (landmark === undefined ? null : landmarks[landmark]) ?? {};
  return { text, speaker, ...(kind === undefined ? {} : { kind }), occurrence, place, before, after };
}
