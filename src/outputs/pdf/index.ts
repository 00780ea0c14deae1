/** The print edition: one tagged large-print PDF, which is PDF/UA-1 (ISO 14289-1). */
import { textBlocks } from '../../core/article.ts';
import type { OutputFormat } from '../types.ts';
import { compose } from './compose.ts';
import { missingGlyphs, rightToLeftText } from './diagnostics.ts';

export const pdf: OutputFormat = {
  name: 'pdf',
  write: async (edition, options, world) => {
    const { doc, missing, press, chain } = await compose(edition, options, world);
    const body = await press.print(doc, chain);
    const texts = edition.articles.flatMap(({ article }) => textBlocks(article)).map((block) => block.text);
    const diagnostics = [...missingGlyphs(missing), ...rightToLeftText(texts)];
    return [{ suffix: '.pdf', mediaType: 'application/pdf', body, diagnostics }];
  },
};
