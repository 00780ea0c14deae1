/** From an article to its script: the stages in order. Start reading here. */
import { textBlocks } from '../core/article.ts';
import type { Article } from '../core/article.ts';
import type { LanguagePack } from '../core/language-pack.ts';
import type { Script } from '../core/script.ts';
import type { Wishes } from '../core/wishes.ts';
import { attribute } from './attribution/index.ts';
import { extractsOf } from './quotes/extracts.ts';
import { findQuotes } from './quotes/index.ts';
import { quoteTrouble } from './quotes/trouble.ts';
import { splitSentences } from './sentences/index.ts';
import { splitUtterances } from './utterances.ts';
import { withoutPack } from './without-pack.ts';

export interface AnalysisOptions {
  /** BCP 47 tag of the language to read the article in. */
  readonly language: string;
  /** What a person has decided: it wins over what is found. */
  readonly wishes: Wishes;
  /** A fragment of at most so many words inside the narrator's sentence stays with the narrator; 0 voices every one. */
  readonly fragmentWords: number;
  /** Below this confidence nobody is named and the narrator reads; 0 to 1, 0.4 when left out. */
  readonly minConfidence?: number;
}

/** Finds out who says what. Without a language pack the marks are still found, and the narrator reads everything. */
export function analyse(article: Article, pack: LanguagePack | null, options: AnalysisOptions): Script {
  const { language, wishes, fragmentWords, minConfidence = 0.4 } = options;
  const blocks = textBlocks(article);
  const sentences = splitSentences(blocks, language, pack);
  const extracts = extractsOf(article);
  const quotes = findQuotes(blocks, pack, extracts);
  const findings =
    pack === null
      ? withoutPack({ blocks, quotes, wishes, minConfidence }, language)
      : attribute({ blocks, sentences, quotes, extracts, wishes, minConfidence }, pack);
  const utterances = splitUtterances({ ...findings, blocks, fragmentWords });
  const diagnostics = [...quoteTrouble(quotes), ...findings.diagnostics];
  return { article, language, sentences, ...findings, utterances, diagnostics };
}
