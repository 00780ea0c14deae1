import type { World } from '../../../core/world.ts';
import type { FontTable, KnownFont } from './types.ts';

/** Every font that Lectern knows, in order of preference. */
export async function loadFonts(world: World): Promise<readonly KnownFont[]> {
  const bytes = await world.asset('fonts/fonts.json');
  return (JSON.parse(new TextDecoder().decode(bytes)) as FontTable).fonts;
}
