/** Web pages, saved or in pieces: HTML and XHTML. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import { UserError } from '../../core/errors.ts';
import { encodingDiagnostics, repairDiagnostics } from '../findings.ts';
import type { DecodedSource, TextInput, Reading } from '../types.ts';
import type { LeftOut } from './page.ts';
import { readPage } from './page.ts';

export const html: TextInput = {
  name: 'html',
  takes: 'text',
  declaresEncoding: true,
  async *read(source) {
    yield readHtml(source);
  },
};

/** In UTF-16 units: pages with their pictures written into them come to so much. */
const longestPage = 32 * 1024 * 1024;

function readHtml(source: DecodedSource): Reading {
  if (source.text.length > longestPage)
    throw new UserError(
      'file',
      `${source.name} is a web page of ${Math.round(source.text.length / 1024 / 1024)} MB; Lectern reads pages of up to 32 MB. Save the article without its pictures.`,
    );
  const { article, tally, leftOut, hidden } = readPage(source);
  const diagnostics = [
    ...encodingDiagnostics(source),
    ...repairDiagnostics(tally),
    ...(leftOut.around + leftOut.inside > 0 ? [leftOutDiagnostic(leftOut)] : []),
    ...(hidden ? [hiddenText] : []),
  ];
  return { article, source, diagnostics };
}

function leftOutDiagnostic({ around, inside }: LeftOut): Diagnostic {
  const parts = [
    ...(around > 0
      ? [`${counted(around)} of the page around the article (menus, other headlines, notices and the like)`]
      : []),
    ...(inside > 0 ? [`${counted(inside)} inside it (labels, buttons, other headlines and the like)`] : []),
  ];
  return {
    code: 'input-page-left-out',
    severity: 'info',
    message: `Left out ${parts.join(', and ')}.`,
    hint: 'Look at lectern inspect when something of the article is missing.',
    range: null,
  };
}

const counted = (words: number): string => (words === 1 ? 'one word' : `${words} words`);

const hiddenText: Diagnostic = {
  code: 'input-page-hidden-text',
  severity: 'warning',
  message: 'The article was found only in what the page hides until a program has run.',
  hint: 'Compare with the page in a browser.',
  range: null,
};
