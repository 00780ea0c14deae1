/** Everything the rules look at, read once. */
import { asText } from '../reader/text.ts';
import { readContent } from '../reader/content/index.ts';
import { newBudget } from '../reader/content/machine.ts';
import { latin1 } from '../reader/characters.ts';
import { openPdf } from '../reader/file.ts';
import type { PdfFile } from '../reader/file.ts';
import { readFont } from '../reader/font.ts';
import type { PdfFont } from '../reader/font.ts';
import { readMetadata } from '../reader/metadata.ts';
import type { Metadata } from '../reader/metadata.ts';
import { readPages } from '../reader/pages.ts';
import { readStructureTree } from '../reader/structure-tree.ts';
import type { PdfDict } from '../reader/values.ts';
import { asArray, asDict, asReference, asStream } from '../reader/values.ts';
import { readTags } from './tags.ts';
import type { Annotation, Examined, ExaminedPage } from './examined.ts';

export function examine(bytes: Uint8Array): Examined {
  const file = openPdf(bytes);
  const pages = readPages(file);
  const tree = readStructureTree(file, pages);
  const fonts = new Map<PdfDict, PdfFont>();
  const budget = newBudget();
  const examined = pages.map((page): ExaminedPage => {
    const fontOf = (name: string, resources: PdfDict | null): PdfFont | null => {
      const dict = asDict(file.get(asDict(file.get(resources, 'Font')), name));
      if (dict === null) return null;
      const font = fonts.get(dict) ?? readFont(dict, file, page.index);
      fonts.set(dict, font);
      return font;
    };
    const { resources, owner, dict } = page;
    const content = readContent(file.get(dict, 'Contents'), file, { fontOf, budget, resources, owner });
    return Object.assign(page, { content, annotations: annotationsOf(dict, file) });
  });
  return {
    file,
    language: asText(file.get(file.catalogue, 'Lang')),
    metadata: metadataOf(file),
    pages: examined,
    fonts: [...fonts.values()],
    tree,
    tags: readTags(tree, examined),
  };
}

const annotationsOf = (page: PdfDict, file: PdfFile): readonly Annotation[] =>
  (asArray(file.get(page, 'Annots')) ?? []).flatMap((value) => {
    const dict = asDict(file.resolve(value));
    return dict === null ? [] : [{ number: asReference(value), dict }];
  });

function metadataOf(file: PdfFile): Metadata | null {
  const stream = asStream(file.get(file.catalogue, 'Metadata'));
  const bytes = stream === null ? null : file.data(stream);
  if (bytes === null) return null;
  const wide = latin1(bytes.subarray(0, 2)) === '\u00FE\u00FF';
  return readMetadata(new TextDecoder(wide ? 'utf-16be' : 'utf-8').decode(bytes));
}
