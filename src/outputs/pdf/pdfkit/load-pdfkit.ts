/** Loads pdfkit when a PDF is to be made. In the built package, pdfkit stands in this very file (tools/bundle-pdfkit.mjs). */
import type { FontkitFont, PdfDocumentConstructor } from './internals.ts';

export interface Pdfkit {
  readonly PdfDocument: PdfDocumentConstructor;
  /** Opens a font; in the built package, fontkit is loaded by the first one. */
  readonly openFontkit: (bytes: Uint8Array) => FontkitFont;
}

export async function loadPdfkit(): Promise<Pdfkit> {
  const [pdfkit, fontkit] = await Promise.all([import('pdfkit'), import('fontkit')]);
  return {
    PdfDocument: pdfkit.default as unknown as PdfDocumentConstructor,
    openFontkit: (bytes) => fontkit.create(bytes) as unknown as FontkitFont,
  };
}
