/** A cast sheet on the disk: what a person has decided in it, and whether somebody has touched it. */
import { parseCastSheet } from '../../config/cast-sheet.ts';
import type { ArticleMeta } from '../../core/article.ts';
import { isDecided, sheetCheck } from '../../core/cast-sheet.ts';
import type { CastSheet } from '../../core/cast-sheet.ts';
import { UserError } from '../../core/errors.ts';
import { isChangedByPerson, wishesFromSheet } from '../../index.ts';
import { digestOf } from '../../node/digest.ts';
import { kindOf } from '../../node/list.ts';
import { readSource } from '../../node/read.ts';

export interface KeptSheet {
  readonly sheet: CastSheet;
  /** Nobody has touched it since Lectern wrote it. */
  readonly asMade: boolean;
  /** Fingerprint of its bytes. */
  readonly sha256: string;
}

/** In bytes; the sheet of an article with ten thousand quotations has half of it. */
const largestSheet = 16 * 1024 * 1024;

/** null when there is none. Throws a `UserError` when it cannot be read (kind `file`) or is broken (kind `usage`). */
export async function keptSheet(path: string, name: string): Promise<KeptSheet | null> {
  if ((await kindOf(path, name)) !== 'file') return null;
  const bytes = await readSource(path, name);
  if (bytes.length > largestSheet) throw new UserError('usage', `${name} is larger than 16 MB: it is no cast sheet.`);
  const text = new TextDecoder().decode(bytes);
  const made = sheetAsMade(text);
  const { sha256 } = digestOf(bytes);
  return made === null
    ? { sheet: await parseCastSheet(text, name), asMade: false, sha256 }
    : { sheet: made, asMade: true, sha256 };
}

/** The sheet, when nobody has touched it: its check tells, without the schema library. */
function sheetAsMade(text: string): CastSheet | null {
  try {
    const sheet = JSON.parse(text) as CastSheet;
    return sheet.check === sheetCheck(sheet) ? sheet : null;
  } catch {
    return null;
  }
}

/** Neither the source nor the title is the same. */
export const isForeign = ({ article }: CastSheet, meta: ArticleMeta): boolean =>
  article.source !== meta.source.name && (article.title === null || article.title !== meta.title);

/**
 * May a sheet that is made now take the place of this one? Not when a person has touched it, or when it holds a decision that
 * is nowhere else. A followed one has all its decisions in the new one.
 */
export function mayReplace(kept: KeptSheet, made: CastSheet, meta: ArticleMeta, isFollowed: boolean): boolean {
  const { sheet, asMade } = kept;
  if (!asMade) return false;
  if (isFollowed || !isChangedByPerson(sheet)) return true;
  if (isForeign(sheet, meta)) return false;
  if (sheet.follows !== undefined && sheet.follows === made.follows) return true;
  const after = decisionsIn(made);
  return [...decisionsIn(sheet)].every((decision) => after.has(decision));
}

/** A person's decisions in a sheet, each as a text of its own. */
function decisionsIn(sheet: CastSheet): ReadonlySet<string> {
  const { narrator, speakers, quotations } = wishesFromSheet(sheet);
  const decisions = [
    ['narrator', narrator],
    ...speakers.map(({ speaker, voice }) => ['voice', voice, speaker]),
    ...speakers.flatMap(({ speaker, gender }) => (gender === undefined ? [] : [['gender', String(gender), speaker]])),
    ...speakers.flatMap(({ speaker, found }) => (found ?? []).map((id) => ['found', id, speaker])),
    ...quotations.map(({ text, occurrence, speaker }) => ['quotation', text, occurrence, speaker]),
  ];
  return new Set(decisions.filter(([, value]) => value !== null).map((decision) => JSON.stringify(decision)));
}

/** Does a sheet made now say something else than the kept one for another reason than the corrections? */
export function saysOtherwise(kept: CastSheet, made: CastSheet): boolean {
  if (kept.findings !== made.findings || kept.narrator.voice !== made.narrator.voice) return true;
  const voices = new Map(made.speakers.map((row) => [row.name, row.voice]));
  return kept.speakers.some(
    (row) =>
      !(['name', 'voice', 'gender'] as const).some((field) => isDecided(row, field)) &&
      (voices.get(row.name) ?? row.voice) !== row.voice,
  );
}
