/** Sentences that several files of a run hold are spoken once. */
import { recallingWorld } from '../../node/spoken.ts';
import type { OpenSetting } from './open-setting.ts';

/** Does a run make more than one file that the same sentences are heard in? */
export const isSpokenTwice = ({ spokenFormats, options }: OpenSetting): boolean =>
  !options.dryRun && spokenFormats.length > 0 && (spokenFormats.length > 1 || options.edition !== null);

/** The setting of a run or of one of its threads, whose engines keep what they say in the folder. */
export const withSpoken = <Setting extends OpenSetting>(
  setting: Setting,
  spoken: string | null,
): Setting & { readonly spoken: string | null } => ({
  ...setting,
  spoken,
  world: spoken === null ? setting.world : recallingWorld(setting.world, spoken),
});
