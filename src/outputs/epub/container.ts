/** The files of a book, put into its container. */
import { packageDocument } from './package-document.ts';
import type { Package } from './package-document.ts';
import { zipped } from './zip.ts';

const folder = 'EPUB';

const description = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="${folder}/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

export const container = (book: Package): AsyncIterable<Uint8Array> =>
  zipped([
    { path: 'META-INF/container.xml', mediaType: 'application/xml', body: description },
    { path: `${folder}/package.opf`, mediaType: 'application/oebps-package+xml', body: packageDocument(book) },
    ...[...book.pages, ...book.files].map(({ path, mediaType, body }) => ({
      path: `${folder}/${path}`,
      mediaType,
      body,
    })),
  ]);
