/** What is said openly of quotations whose speaker is not known, or not surely. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Attribution, Quotation } from '../../core/script.ts';

/** Below this confidence a person should have a look. */
const sureEnough = 0.6;

export function unsure(attributions: readonly Attribution[], quotations: readonly Quotation[]): readonly Diagnostic[] {
  return attributions.flatMap((attribution): Diagnostic[] => {
    if (attribution.confidence >= sureEnough) return [];
    const range = quotations[attribution.quotation]?.range ?? null;
    const nobody = attribution.speaker === null;
    return [
      {
        code: nobody ? 'speaker-unknown' : 'speaker-unsure',
        severity: 'warning',
        message: nobody
          ? 'Who says these words is not clear from the text: the narrator reads them.'
          : `It is not certain who says these words (${Math.round(attribution.confidence * 100)} %).`,
        hint: 'Name the speaker in the cast sheet.',
        range,
      },
    ];
  });
}
