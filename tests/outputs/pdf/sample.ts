/** Articles to print, put together block by block. */
import { usualInclusion } from '../../../src/core/inclusion/index.ts';
import type {
  Article,
  ArticleMeta,
  Block,
  Heading,
  Inline,
  Note,
  Paragraph,
  ParagraphRole,
} from '../../../src/core/article.ts';
import type { Artifact, Edition, EditionArticle } from '../../../src/core/edition.ts';
import { blockId } from '../../../src/core/position.ts';
import type { ContentSetting } from '../../../src/outputs/pdf/content/edition-content.ts';
import { loadPrintWords } from '../../../src/outputs/pdf/print-words.ts';
import type { OutputOptions } from '../../../src/outputs/types.ts';
import { pdf } from '../../../src/outputs/pdf/index.ts';
import { world } from './world.ts';
import type { QuotationKind } from '../../../src/core/kinds.ts';
import type { Quotation, QuotationId } from '../../../src/core/script.ts';
import { noWishes } from '../../../src/core/wishes.ts';

/** Block numbers are of no account to print. */
const text = (words: string, inlines: readonly Inline[], language: string | null) =>
  ({ id: blockId(0), text: words, inlines, origin: [{ at: 0, source: 0 }], language }) as const;

export const paragraph = (
  words: string,
  {
    role = 'body',
    inlines = [],
    language = null,
  }: { role?: ParagraphRole; inlines?: Inline[]; language?: string | null } = {},
): Paragraph => ({ type: 'paragraph', role, ...text(words, inlines, language) });

export const heading = (words: string, level: Heading['level'] = 1): Heading => ({
  type: 'heading',
  level,
  role: level === 1 ? 'title' : 'subheading',
  ...text(words, [], null),
});

export const bulleted = (...items: readonly (readonly Block[])[]): Block => ({ type: 'list', start: null, items });

export const numbered = (start: number, ...items: readonly (readonly Block[])[]): Block => ({
  type: 'list',
  start,
  items,
});

export function article(
  blocks: readonly Block[],
  meta: Partial<ArticleMeta> = {},
  notes: readonly Note[] = [],
): Article {
  const source = { name: 'sample.txt', item: null, format: 'text' };
  return { meta: { title: null, byline: null, date: null, language: null, source, ...meta }, blocks, notes };
}

export function editionOf(...articles: readonly Article[]): Edition {
  const narrator = { voice: { name: 'en', language: 'en', gender: null }, prosody: null, reason: 'matched' } as const;
  const catalog = { id: 'none', engine: 'none', provenance: 'none', voices: [], narrators: [] };
  return {
    articles: articles.map((one) => {
      const language = one.meta.language ?? 'en';
      return {
        article: one,
        script: {
          article: one,
          language,
          sentences: [],
          quotations: [],
          mentions: [],
          speakers: [],
          attributions: [],
          utterances: [],
          diagnostics: [],
        },
        cast: { catalog, narrator, quotations: narrator, members: [], wishes: noWishes, diagnostics: [] },
        speech: { language, title: one.meta.title, turns: [], diagnostics: [] },
      };
    }),
  };
}

/** A quotation by its place; the number of its block is that in the article. */
interface QuotedPlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly kind?: QuotationKind;
  readonly inner?: { readonly start: number; readonly end: number };
}

/** An edition of an article in which the analysis has found these quotations, each with a mark at both ends. */
export function quoting(one: Article, places: readonly QuotedPlace[]): Edition {
  const quotations = places.map(({ block, start, end, kind = 'speech', inner }, id): Quotation => {
    const range = { block: blockId(block), start, end };
    const words = { block: blockId(block), start: start + 1, end: end - 1, ...inner };
    return { id: id as QuotationId, range, inner: words, depth: 0, kind, closed: true, continues: null };
  });
  const found = (part: EditionArticle): EditionArticle => ({ ...part, script: { ...part.script, quotations } });
  return { articles: editionOf(numberedBlocks(one)).articles.map(found) };
}

/** With its text blocks, none of which stands inside another block, numbered in reading order. */
const numberedBlocks = (one: Article): Article => ({
  ...one,
  blocks: one.blocks.map((block, index) => ('id' in block ? { ...block, id: blockId(index) } : block)),
});

/** Nothing beside the article itself. */
export const contentSetting: ContentSetting = {
  words: await loadPrintWords(['en'], world),
  runOn: false,
  numberLinks: false,
  speakers: 'none',
  treatments: usualInclusion.print,
  pictureOf: () => null,
};

/** The bytes of the print edition, and what was said about it. */
export async function printed(edition: Edition, options: Partial<OutputOptions> = {}) {
  const [artifact] = await pdf.write(edition, { profile: 'default', dialect: 'w3c', ...options }, world);
  if (artifact === undefined) throw new Error('nothing was printed');
  return { bytes: await bytesOf(artifact), artifact };
}

export async function bytesOf({ body }: Artifact): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
