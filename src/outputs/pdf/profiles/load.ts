import { UserError } from '../../../core/errors.ts';
import type { World } from '../../../core/world.ts';
import type { Profile } from './types.ts';

const folder = 'profiles';

/** Loads a print profile by name. Throws a `UserError` that lists the profiles there are when there is none of that name. */
export async function loadProfile(name: string, world: World): Promise<Profile> {
  const files = (await world.assetNames(folder)).filter((file) => file !== 'schema.json');
  if (!files.includes(`${name}.json`)) {
    const known = files.map((file) => file.replace(/\.json$/, '')).join(', ');
    throw new UserError('usage', `There is no print profile '${name}'. Choose one of: ${known}.`);
  }
  const bytes = await world.asset(`${folder}/${name}.json`);
  return JSON.parse(new TextDecoder().decode(bytes)) as Profile;
}
