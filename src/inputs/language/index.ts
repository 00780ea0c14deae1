/** The language of an article: what its source declares, held against its words; and of each paragraph that is in another. */
import type { Article, Block, TextBlock } from '../../core/article.ts';
import { textBlocks } from '../../core/article.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { BlockId } from '../../core/position.ts';
import { languageOf } from '../../core/language-tag.ts';
import type { Reading } from '../types.ts';
import { commonShare, guessLanguage, quickGuess, shareIn, vocabularyOf } from './guess.ts';
import { mapTexts } from '../map-texts.ts';

/** `stated` is the user's word, which nothing overrules; null when there is none. */
export async function tellLanguage(reading: Reading, stated: string | null): Promise<Reading> {
  const { article } = reading;
  const declared = stated ?? article.meta.language;
  const blocks = textBlocks(article).filter(isRunningText);
  const told = await toldByWords(blocks, declared);
  const language = declared ?? told;
  const others = language === null ? new Map<BlockId, string>() : await foreignBlocks(blocks, language);
  const conflict =
    stated === null && declared !== null && told !== null && !isSame(declared, told)
      ? [contradicted(declared, told)]
      : [];
  const mixed = others.size > 0 ? [mixedLanguages(others)] : [];
  return {
    ...reading,
    article: withLanguages(article, article.meta.language ?? told, others),
    diagnostics: [...reading.diagnostics, ...conflict, ...mixed],
  };
}

const isRunningText = ({ role, text }: TextBlock): boolean =>
  text.length > 20 && role !== 'promo' && role !== 'related' && role !== 'boilerplate' && role !== 'credit';

/** In UTF-16 units: so much of an article tells its language. */
const enough = 6000;

/** The language of the words; null when they do not tell. What is declared is doubted only when its common words are missing. */
async function toldByWords(blocks: readonly TextBlock[], declared: string | null): Promise<string | null> {
  let sample = '';
  for (const { text, language } of blocks) {
    if (language === null) sample += `${text}\n`;
    if (sample.length > enough) break;
  }
  const quick = quickGuess(sample);
  if (quick !== null || declared === null) return quick ?? (await guessLanguage(sample));
  const share = commonShare(sample, languageOf(declared));
  return sample.length < shortestDoubt || (share !== null && share > 0.1) ? null : guessLanguage(sample);
}

/** In UTF-16 units: a shorter text is no reason to doubt what is declared. */
const shortestDoubt = 300;

/** A paragraph is in another language when common words of the article's are missing and those of another are not. */
async function foreignBlocks(blocks: readonly TextBlock[], language: string): Promise<ReadonlyMap<BlockId, string>> {
  const found = new Map<BlockId, string>();
  const sure: string[] = [];
  const doubtful: TextBlock[] = [];
  for (const block of blocks) {
    const { text, language: declared, type } = block;
    if (declared !== null || type === 'heading' || text.length < shortestParagraph) continue;
    const share = commonShare(text, languageOf(language));
    if (share === null) continue;
    if (share > mostShared) sure.push(text);
    else doubtful.push(block);
  }
  const own = doubtful.length === 0 ? new Set<string>() : vocabularyOf(sure);
  for (const { id, text } of doubtful) {
    const guess = quickGuess(text) ?? (shareIn(own, text) > mostKnown ? null : await guessLanguage(text));
    if (guess !== null && !isSame(guess, language)) found.set(id, guess);
  }
  return found;
}

/** A paragraph with a larger share of words that stand elsewhere in the article's language is a list of names, or tells things shortly. */
const mostKnown = 0.5;

/** In UTF-16 units: names and numbers make shorter paragraphs look foreign. */
const shortestParagraph = 90;
/** A paragraph with a larger share of the article's common words is in its language. */
const mostShared = 0.08;

/** Norwegian has three tags, and a text in one is found to be in another. */
const isSame = (a: string, b: string): boolean => kin(languageOf(a)) === kin(languageOf(b));
const kin = (tag: string): string => ({ nb: 'no', nn: 'no', bs: 'sh', hr: 'sh', sr: 'sh', ms: 'id' })[tag] ?? tag;

function withLanguages(article: Article, language: string | null, others: ReadonlyMap<BlockId, string>): Article {
  const isTold = article.meta.language === null && language !== null;
  if (!isTold && others.size === 0) return article;
  const inOwn = (block: Block): Block =>
    mapTexts(block, (text) => {
      const other = others.get(text.id);
      return other === undefined ? text : { ...text, language: other };
    });
  return {
    meta: isTold ? { ...article.meta, language, languageTold: true } : article.meta,
    blocks: others.size === 0 ? article.blocks : article.blocks.map(inOwn),
    notes:
      others.size === 0 ? article.notes : article.notes.map((note) => ({ ...note, blocks: note.blocks.map(inOwn) })),
  };
}

const contradicted = (declared: string, told: string): Diagnostic => ({
  code: 'input-language-contradicted',
  severity: 'warning',
  message: `The source declares the language “${declared}”, but its words look like “${told}”.`,
  hint: `If the words are right, add --lang ${told}.`,
  range: null,
});

function mixedLanguages(others: ReadonlyMap<BlockId, string>): Diagnostic {
  const tags = [...new Set(others.values())].toSorted().join(', ');
  const [[block] = []] = others;
  return {
    code: 'input-language-mixed',
    severity: 'info',
    message: `${others.size === 1 ? 'A paragraph is' : `${others.size} paragraphs are`} in another language (${tags}) and marked so.`,
    hint: null,
    range: block === undefined ? null : { block, start: 0, end: 0 },
  };
}
