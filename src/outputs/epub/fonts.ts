/** The typeface that the style sheet names, in the book; readers that have none of it take their own. */
import type { World } from '../../core/world.ts';
import type { BookFile } from './types.ts';

const folder = '@expo-google-fonts/atkinson-hyperlegible-next';

const fonts = [
  ['font-regular', 'fonts/regular.ttf', `${folder}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`],
  ['font-bold', 'fonts/bold.ttf', `${folder}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`],
] as const;

export async function bookFonts(world: World): Promise<readonly BookFile[]> {
  const found: BookFile[] = [];
  for (const [id, path, file] of fonts) {
    const body = await world.font(file);
    if (body !== null) found.push({ id, path, mediaType: 'font/ttf', body });
  }
  return found;
}
