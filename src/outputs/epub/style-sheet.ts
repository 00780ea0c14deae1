import type { World } from '../../core/world.ts';
import type { BookFont } from './fonts.ts';
import type { BookFile } from './types.ts';

/** How the pages look; with the typefaces that are in the book, under the name that the style sheet calls them by. */
export async function styleSheet(fonts: readonly BookFont[], world: World): Promise<BookFile> {
  const style = new TextDecoder().decode(await world.asset('epub/style.css'));
  const faces = fonts.map(
    ({ file, weight }) =>
      `@font-face {\n  font-family: 'Book face';\n  src: url(${file.path});\n  font-weight: ${weight};\n}\n`,
  );
  return { id: 'style', path: 'style.css', mediaType: 'text/css', body: `${faces.join('')}${style}` };
}
