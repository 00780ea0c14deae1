/** Which cast sheet an article follows: the one named with --cast, else the one beside the input, else that of the last build. */
import { join, resolve } from 'node:path';
import type { ArticleMeta } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import type { VoiceCatalog } from '../../core/voice.ts';
import type { RememberedPart, Wishes } from '../../core/wishes.ts';
import { checkSheetVoices, noWishes, rememberedParts, wishesFromSheet } from '../../index.ts';
import { kindOf } from '../../node/list.ts';
import { asUsage } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { isForeign, keptSheet } from './kept-sheet.ts';
import type { KeptSheet } from './kept-sheet.ts';

/** What --cast names. */
export type NamedSheets =
  | { readonly type: 'none' }
  | { readonly type: 'file'; readonly path: string; readonly shown: string }
  | { readonly type: 'folder'; readonly path: string; readonly shown: string };

export interface FollowedSheet {
  readonly wishes: Wishes;
  readonly remembered: readonly RememberedPart[];
  /** Its path as the user sees it; null when none is followed. */
  readonly shown: string | null;
}

export interface SheetPath {
  readonly path: string;
  readonly shown: string;
}

export const sheetEnding = '.cast.json';

const followsNone: FollowedSheet = { wishes: noWishes, remembered: [], shown: null };

/** Throws a `UserError` of kind `usage` when there is nothing, or one sheet for `count` inputs. */
export async function namedSheets(name: string | null, count: number, io: Io): Promise<NamedSheets> {
  if (name === null) return { type: 'none' };
  const path = resolve(io.cwd, name);
  const kind = await asUsage(() => kindOf(path, name));
  if (kind === 'missing') throw new UserError('usage', `--cast names ${name}, but there is no such file or folder.`);
  if (kind === 'folder') return { type: 'folder', path, shown: name };
  if (count > 1)
    throw new UserError(
      'usage',
      `--cast names one sheet, but there are ${count} articles; name the folder that holds a sheet for each (story${sheetEnding}).`,
    );
  return { type: 'file', path, shown: name };
}

/** The sheet that --cast names for the article whose files are called `name`; null when there is none. */
export function namedSheet(sheets: NamedSheets, name: string, { source }: ArticleMeta): SheetPath | null {
  switch (sheets.type) {
    case 'none':
      return null;
    case 'folder':
      return { path: join(sheets.path, name + sheetEnding), shown: join(sheets.shown, name + sheetEnding) };
    default:
      if (source.item === null) return sheets;
      throw new UserError(
        'usage',
        `--cast names one sheet, but ${source.name} holds several articles; name the folder that holds a sheet for each.`,
      );
  }
}

/** The first of the sheets that is there. Throws a `UserError` when it is broken. */
export async function firstSheet(paths: readonly (SheetPath | null)[]): Promise<(KeptSheet & SheetPath) | null> {
  for (const place of paths) {
    const kept = place === null ? null : await keptSheet(place.path, place.shown);
    if (kept !== null && place !== null) return { ...kept, ...place };
  }
  return null;
}

/** What is followed of a sheet: nothing of one that was made for another article, unless the user has named it. */
export function follow(kept: (KeptSheet & SheetPath) | null, meta: ArticleMeta, isNamed: boolean): FollowedSheet {
  if (kept === null || (!isNamed && isForeign(kept.sheet, meta))) return followsNone;
  return { wishes: wishesFromSheet(kept.sheet), remembered: rememberedParts(kept.sheet), shown: kept.shown };
}

/** Throws a `UserError` of kind `usage` that names the sheet and the row for a voice that the catalogue does not have. */
export function checkVoices(kept: KeptSheet & SheetPath, catalog: VoiceCatalog): void {
  try {
    checkSheetVoices(kept.sheet, catalog);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.kind, `${kept.shown}: ${error.message}`, { cause: error });
  }
}
