/** The cast sheet of an earlier run: what a person has corrected in it, and whether it still fits. */
import type { ArticleMeta } from '../core/article.ts';
import type { CastSheet, QuotationRow } from '../core/cast-sheet.ts';
import type { Wishes } from '../core/wishes.ts';
import { parseCastSheet } from '../config/cast-sheet.ts';
import { isChangedByPerson, noWishes, wishesFromSheet } from '../index.ts';
import { kindOf } from '../node/list.ts';
import { readSource } from '../node/read.ts';

export interface KeptSheet {
  /** What is to be carried over. */
  readonly wishes: Wishes;
  /** The sheet, when a person has changed it: then it is not to be overwritten. */
  readonly changed: CastSheet | null;
  /** Was it made for another article of the same name? Then nothing is carried over. */
  readonly foreign: boolean;
}

const none: KeptSheet = { wishes: noWishes, changed: null, foreign: false };

/** Throws a `UserError` when the sheet cannot be read (kind `file`) or is broken (kind `usage`). */
export async function keptSheet(path: string, name: string, meta: ArticleMeta): Promise<KeptSheet> {
  if ((await kindOf(path)) !== 'file') return none;
  const text = new TextDecoder().decode(await readSource(path, name));
  if (isAsMade(text)) return none;
  const sheet = await parseCastSheet(text, name);
  if (!isChangedByPerson(sheet)) return none;
  const foreign = isForeign(sheet, meta);
  return { wishes: foreign ? noWishes : wishesFromSheet(sheet), changed: sheet, foreign };
}

/** Is it a sheet that nobody has touched? Its checks tell, without the schema library. */
function isAsMade(text: string): boolean {
  try {
    return !isChangedByPerson(JSON.parse(text) as CastSheet);
  } catch {
    return false;
  }
}

/** Neither the source nor the title is the same. */
const isForeign = ({ article }: CastSheet, meta: ArticleMeta): boolean =>
  article.source !== meta.source.name && (article.title === null || article.title !== meta.title);

/** Does a sheet made now say something else than the kept one, beside reasons and remarks? */
export function saysOtherwise(kept: CastSheet, made: CastSheet): boolean {
  const voices = new Map(made.speakers.map((row) => [row.name, row.voice]));
  return (
    kept.narrator.voice !== made.narrator.voice ||
    JSON.stringify(kept.quotations.map(said)) !== JSON.stringify(made.quotations.map(said)) ||
    kept.speakers.some((row) => (voices.get(row.name) ?? row.voice) !== row.voice)
  );
}

const said = ({ text, occurrence, speaker }: QuotationRow) => [text, occurrence, speaker];
