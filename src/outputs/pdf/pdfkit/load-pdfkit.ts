/** Loads pdfkit when a PDF is to be made. In the built package, pdfkit stands in this very file (tools/bundle.mjs). */
import type { PdfDocumentConstructor } from './internals.ts';

export async function loadPdfkit(): Promise<PdfDocumentConstructor> {
  const { default: constructor } = await import('pdfkit');
  return constructor as unknown as PdfDocumentConstructor;
}
