import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
// oxlint-disable-next-line import/no-named-as-default -- the types know no other export
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { root } from '../../../architecture/source-files.ts';

const file = join(root, 'dist/outputs/pdf/pdfkit/load-pdfkit.js');
const notoSans = readFileSync(
  join(root, 'node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
);

/** One grey dot. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

interface Built {
  readonly loadPdfkit: () => Promise<{ readonly PdfDocument: typeof PDFDocument }>;
}

/** Words with line ends, a script that needs tables, a picture, and the colour profile of PDF/A. */
async function printed(constructor: typeof PDFDocument): Promise<string> {
  const info = { CreationDate: new Date(0), Title: 'x' };
  const document = new constructor({ subset: 'PDF/A-2a', tagged: true, info, size: [200, 200] });
  document.font(notoSans).text('one two three four five six seven — नमस्ते दुनिया').image(png);
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('base64');
}

describe('pdfkit in the built package', () => {
  it.skipIf(!existsSync(file))(
    'makes the same file as pdfkit itself, also with what it loads late (skipped before a build)',
    async () => {
      const { loadPdfkit } = (await import(pathToFileURL(file).href)) as Built;
      const { PdfDocument: constructor } = await loadPdfkit();
      expect(constructor).not.toBe(PDFDocument);
      expect(await printed(constructor)).toBe(await printed(PDFDocument));
    },
  );
});
