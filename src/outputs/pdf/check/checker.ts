/** PDF files: problems and figures as people read them. */
import type { Checker, CheckProblem } from '../../types.ts';
import { checkPdf } from './index.ts';
import type { LayoutFigures } from './layout/figures.ts';
import type { PdfProblem, PdfReport } from './types.ts';

export const pdfChecker: Checker = {
  check: async (bytes, { articles }, world) => {
    const report = await checkPdf(bytes, articles, world);
    const { claims, layout } = report;
    return { problems: report.problems.map(shown), summary: { lines: linesOf(report), data: { claims, layout } } };
  },
};

const shown = (problem: PdfProblem): CheckProblem => ({
  place: problem.page === null ? null : `page ${problem.page}`,
  label: problem.matterhorn === null ? problem.rule : `${problem.rule}, ${problem.matterhorn}`,
  message: problem.message,
  hint: problem.hint,
  data: { ...problem },
});

function linesOf({ problems, claims, layout }: PdfReport): readonly string[] {
  const verdict = problems.length === 0 ? 'no rule is broken' : 'rules are broken';
  const says = claims.length === 0 ? 'no standard' : claims.join(' and ');
  return [`${verdict}; the file claims ${says}`, typesetting(layout), counts(layout)];
}

function typesetting({ pages, words, bodySize, leading, charactersPerLine, longestLine }: LayoutFigures): string {
  const body = bodySize === null ? 'no body text' : `body ${bodySize} pt`;
  const lead = leading === null ? '' : `, leading ${leading}`;
  const measure =
    charactersPerLine === null ? '' : `, ${charactersPerLine} characters a line (longest ${longestLine ?? 0})`;
  return `pages ${pages}, words ${words}, ${body}${lead}${measure}`;
}

const counts = (layout: LayoutFigures): string =>
  [
    `orphans ${layout.orphans}`,
    `widows ${layout.widows}`,
    `stranded headings ${layout.strandedHeadings}`,
    `split pieces ${layout.splitPieces}`,
    `over-wide lines ${layout.overWideLines}`,
    `one-word last lines ${layout.lonelyWords}`,
  ].join(', ');
