/** The cast sheet as a person hands it back. */
import type { CastSheet } from '../core/cast-sheet.ts';
import { checkRows } from './cast-sheet-rules.ts';
import { parseJson } from './parse.ts';

/** Throws a `UserError` of kind `usage` that names the file, the place and what is expected there. */
export async function parseCastSheet(text: string, file: string): Promise<CastSheet> {
  const { castSheetSchema } = await import('./cast-sheet-schema.ts');
  const sheet = parseJson(text, file, castSheetSchema);
  checkRows(sheet, file);
  return sheet;
}
