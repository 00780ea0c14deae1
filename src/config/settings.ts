/** The file of settings: options that a user does not want to type each time. */
import { parseJson } from './parse.ts';

/** Values by option name, as on the command line without the dashes. */
export type Settings = Readonly<Record<string, string | number | boolean | undefined>>;

/** The name under which the file is looked for in the working folder. */
export const settingsFile = 'lectern.config.json';

/** Throws a `UserError` of kind `usage` that names the file, the place and what is expected there. */
export async function parseSettings(text: string, file: string): Promise<Settings> {
  const { settingNames, settingsSchema } = await import('./schemas.ts');
  const { $schema: _, ...settings } = parseJson(text, file, settingsSchema, settingNames);
  return settings;
}
