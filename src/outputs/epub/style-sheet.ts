import type { World } from '../../core/world.ts';
import type { BookFile } from './types.ts';

/** How the pages look; with the typefaces when they are in the book. */
export async function styleSheet(hasFonts: boolean, world: World): Promise<BookFile> {
  const names = hasFonts ? ['faces', 'style'] : ['style'];
  const parts = await Promise.all(names.map((name) => world.asset(`epub/${name}.css`)));
  const body = parts.map((part) => new TextDecoder().decode(part)).join('');
  return { id: 'style', path: 'style.css', mediaType: 'text/css', body };
}
