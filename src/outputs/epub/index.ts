/** The edition to read and to hear in one book: EPUB 3.3, with media overlays where it is spoken. Start reading here. */
import { joined } from '../../core/bytes.ts';
import { engineOf } from '../audio/record.ts';
import { closing } from '../../core/closing.ts';
import type { OutputFormat } from '../types.ts';
import { bookOf } from './book.ts';
import { container } from './container.ts';
import { bookFonts } from './fonts.ts';

const suffix = '.epub';
const mediaType = 'application/epub+zip';

export const epub: OutputFormat = {
  name: 'epub',
  takes: 'epub',
  holdsEditions: true,
  check: async (options, world) => {
    if (options.face !== undefined) {
      const { checkFace } = await import('../pdf/fonts/check-face.ts');
      await checkFace(options.face, world);
      await bookFonts(options.face, world);
    }
    if (options.readAloud === true) await engineOf(options, world);
  },
  catalog: async (options, world) => (options.readAloud === true ? (await engineOf(options, world)).catalog : null),
  write: async (edition, options, world) => {
    if (options.planOnly === true) return [{ suffix, mediaType, body: new Uint8Array(), diagnostics: [] }];
    const { diagnostics, isSpoken, close, ...book } = await bookOf(edition, options, world);
    const pieces = closing(container(book), close);
    return [{ suffix, mediaType, body: isSpoken ? pieces : await whole(pieces), diagnostics }];
  },
};

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return joined(all);
}
