/** The print edition: one tagged large-print PDF, which is PDF/UA-1 (ISO 14289-1). */
import { textBlocks } from '../../core/article.ts';
import type { OutputFormat } from '../types.ts';
import { editionContent } from './content/edition-content.ts';
import { missingGlyphs, rightToLeftText } from './diagnostics.ts';
import { openTypefaces } from './fonts.ts';
import { layout } from './layout/index.ts';
import { openPress } from './pdfkit/press.ts';
import { loadProfile } from './profiles/load.ts';
import { printStyle } from './profiles/print-style.ts';

export const pdf: OutputFormat = {
  name: 'pdf',
  write: async (edition, options, world) => {
    const profile = await loadProfile(options.profile, world);
    const content = editionContent(edition);
    const press = await openPress(content.info);
    const chain = await openTypefaces(profile.rules.faces.value, content, world, press);
    const { doc, missing } = layout(content, printStyle(profile), chain);
    const body = await press.print(doc, chain);
    const texts = edition.articles.flatMap(({ article }) => textBlocks(article)).map((block) => block.text);
    const diagnostics = [...missingGlyphs(missing), ...rightToLeftText(texts)];
    return [{ suffix: '.pdf', mediaType: 'application/pdf', body, diagnostics }];
  },
};
