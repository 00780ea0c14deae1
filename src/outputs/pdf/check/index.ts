/**
 * Checks a PDF: the rules of PDF/UA-1 that a machine can hold and our output comes near to, what large print needs,
 * and how its lines and pages are laid out. Any PDF may be checked, whoever made it.
 */
import type { Article } from '../../../core/article.ts';
import type { World } from '../../../core/world.ts';
import { piecesOf } from '../layout/pieces.ts';
import { loadPieceWords } from '../piece-words.ts';
import { articleRules } from './article/words.ts';
import { examine } from './examine.ts';
import type { Examined } from './examined.ts';
import { layoutFigures } from './layout/figures.ts';
import { rules } from './rules/index.ts';
import type { PdfProblem, PdfReport, Rule } from './types.ts';

/**
 * With articles, the words of the tags are held against theirs, in this order.
 * Throws a `UserError` of kind `file` for bytes that are no PDF, an encrypted or damaged one, and one far larger than an article.
 */
export async function checkPdf(bytes: Uint8Array, articles: readonly Article[], world: World): Promise<PdfReport> {
  const document = examine(bytes);
  const words = await loadPieceWords(document.language ?? '', world);
  return {
    problems: [...rules, ...articleRules(articles)].flatMap((rule) => problemsOf(rule, document)),
    claims: claimsOf(document),
    layout: layoutFigures(document, piecesOf(words)),
  };
}

/** Of one rule; the rest is counted. */
const mostProblems = 20;

function problemsOf({ find, id, ...rule }: Rule, document: Examined): readonly PdfProblem[] {
  const problems: PdfProblem[] = [];
  let more = 0;
  for (const { page, message } of find(document)) {
    if (problems.length < mostProblems) {
      problems.push({
        page: page === null ? null : page + 1,
        rule: id,
        matterhorn: rule.matterhorn,
        clause: rule.clause,
        message,
        hint: rule.hint,
      });
    } else more += 1;
  }
  if (more === 0) return problems;
  return [
    ...problems,
    {
      page: null,
      rule: id,
      matterhorn: rule.matterhorn,
      clause: rule.clause,
      message: `The same is wrong in ${more} more places.`,
      hint: null,
    },
  ];
}

const claimsOf = ({ metadata }: Examined): readonly string[] => [
  ...(metadata?.uaPart == null ? [] : [`PDF/UA-${metadata.uaPart}`]),
  ...(metadata?.pdfa == null ? [] : [`PDF/A-${metadata.pdfa}`]),
];
