import { languageOf } from '../../core/language-tag.ts';
import type { World } from '../../core/world.ts';
import type { PieceWords } from './layout/pieces.ts';

const folder = 'pieces';

/** The words of a language by its primary subtag; a language without a file keeps what needs no words. */
export async function loadPieceWords(language: string, world: World): Promise<PieceWords> {
  const file = `${languageOf(language)}.json`;
  const files = await world.assetNames(folder);
  if (!files.includes(file)) return { titles: [], suffixes: [], months: [], units: [], references: [] };
  return JSON.parse(new TextDecoder().decode(await world.asset(`${folder}/${file}`))) as PieceWords;
}
