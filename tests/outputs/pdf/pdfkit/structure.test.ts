import { expect, it } from 'vitest';
import { loadPdfkit } from '../../../../src/outputs/pdf/pdfkit/load-pdfkit.ts';
import { createStructure } from '../../../../src/outputs/pdf/pdfkit/structure.ts';
import { leafId, tag } from '../../../../src/outputs/pdf/tags/tag-node.ts';

const options = {
  pdfVersion: '1.7',
  autoFirstPage: false,
  font: null,
  tagged: true,
  displayTitle: true,
  compress: false,
  lang: 'he',
  info: {},
} as const;

it('holds a paragraph of any length: of 200,000 words, each marked on its own', async () => {
  const { PdfDocument } = await loadPdfkit();
  const leaf = leafId(0);
  const document = new PdfDocument(options);
  document.addPage({ size: [595, 842], margin: 0 });
  const structure = createStructure(document, tag('P', [{ leaf }]));
  for (let word = 0; word < 200_000; word += 1) structure.mark(leaf, { actual: null, rightToLeft: true });
  expect(() => structure.finish()).not.toThrow();
});
