/** What the reader is told about the repairs that were made. */
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Repair, Tally } from './characters.ts';
import type { DecodedSource } from './types.ts';

interface Finding {
  readonly severity: Diagnostic['severity'];
  readonly told: (times: number) => string;
  readonly hint: string | null;
}

const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const findings: Readonly<Record<Repair, Finding>> = {
  control: {
    severity: 'info',
    told: (count) => `Took out ${times(count, 'control character', 'control characters')}.`,
    hint: null,
  },
  invisible: {
    severity: 'info',
    told: (count) =>
      `Took out ${times(count, 'invisible character', 'invisible characters')} (soft hyphens, marks without width or of direction).`,
    hint: null,
  },
  space: {
    severity: 'info',
    told: (count) => `Read ${times(count, 'special space', 'special spaces')} as plain spaces.`,
    hint: null,
  },
  surrogate: {
    severity: 'warning',
    told: (count) => `${times(count, 'character is', 'characters are')} half of a pair and cannot be read.`,
    hint: 'Look for the sign � in the output and correct the source.',
  },
  replacement: {
    severity: 'warning',
    told: (count) => `${times(count, 'character', 'characters')} could not be decoded.`,
    hint: 'Look for the sign � in the output; the file is damaged, cut off, or was saved in the wrong encoding.',
  },
  mojibake: {
    severity: 'warning',
    told: (count) =>
      `The text had been saved in the wrong encoding; ${times(count, 'place was', 'places were')} put right.`,
    hint: 'Look at quotation marks and accents; better, save the source again as UTF-8.',
  },
  'line-end-hyphen': {
    severity: 'info',
    told: (count) => `Put ${times(count, 'word', 'words')} together that a hyphen at the end of a line had broken.`,
    hint: null,
  },
  'deleted-words': {
    severity: 'warning',
    told: (count) => `Left out ${times(count, 'word', 'words')} that the text itself marks as deleted.`,
    hint: 'If they are to be read all the same, take the marks away (<del> in a page), or reject the change in the word processor.',
  },
  'struck-words': {
    severity: 'warning',
    told: (count) => `${times(count, 'word is', 'words are')} struck through in the source and read like any other.`,
    hint: 'If they no longer count, take them out of the source, or mark them as deleted.',
  },
};

/** One diagnostic for each kind of repair. */
export const repairDiagnostics = (tally: Tally): readonly Diagnostic[] =>
  [...tally].map(([repair, count]) => {
    const { severity, told, hint } = findings[repair];
    return { code: `input-${repair}`, severity, message: told(count), hint, range: null };
  });

/** A diagnostic when the encoding was neither stated nor plain from the bytes. */
export const encodingDiagnostics = ({ encoding, guessed = false }: DecodedSource): readonly Diagnostic[] =>
  guessed
    ? [
        {
          code: 'input-encoding-guessed',
          severity: 'info',
          message: `Read as ${encoding}, because the file is not UTF-8.`,
          hint: 'If letters or quotation marks look wrong, save the source as UTF-8.',
          range: null,
        },
      ]
    : [];
