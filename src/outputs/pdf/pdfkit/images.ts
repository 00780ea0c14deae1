/** Pictures as image objects of the file, written by ourselves: pdfkit decodes those with a clear ground one after another as it likes. */
import type { Picture } from '../pictures/types.ts';
import type { PdfDocument, PdfRef } from './internals.ts';

export interface Images {
  /** The picture's name on the current page; the first page that shows it writes it. */
  readonly nameOn: (picture: Picture) => string;
}

export function createImages(document: PdfDocument): Images {
  const written = new Map<Picture, { readonly name: string; readonly ref: PdfRef }>();
  return {
    nameOn: (picture) => {
      const known = written.get(picture) ?? { name: `Im${written.size + 1}`, ref: writeImage(document, picture) };
      written.set(picture, known);
      document.page.xobjects[known.name] = known.ref;
      return known.name;
    },
  };
}

/** An image dictionary (ISO 32000-1, table 89). */
function writeImage(document: PdfDocument, { stored, colours, encoding, data }: Picture): PdfRef {
  const Colors = colours === 'grey' ? 1 : 3;
  const rows = { Predictor: 15, Colors, BitsPerComponent: 8, Columns: stored.width };
  const ref = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: stored.width,
    Height: stored.height,
    ColorSpace: colours === 'grey' ? 'DeviceGray' : 'DeviceRGB',
    BitsPerComponent: 8,
    // pdfkit compresses what has no filter yet.
    ...(encoding === 'jpeg' ? { Filter: 'DCTDecode' } : { DecodeParms: rows }),
  });
  ref.end(data);
  return ref;
}
