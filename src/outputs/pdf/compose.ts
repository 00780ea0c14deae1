/** From an edition to pages: everything but the printing. */
import type { Edition } from '../../core/edition.ts';
import type { World } from '../../core/world.ts';
import type { OutputOptions } from '../types.ts';
import { editionContent } from './content/edition-content.ts';
import { openTypefaces } from './fonts.ts';
import { layout } from './layout/index.ts';
import type { LaidOut } from './layout/index.ts';
import { piecesOf } from './layout/pieces.ts';
import type { BelongTogether } from './layout/pieces.ts';
import { openPress } from './pdfkit/press.ts';
import type { Press, PrintTypefaces } from './pdfkit/press.ts';
import { loadPieceWords } from './piece-words.ts';
import { loadProfile } from './profiles/load.ts';
import { printStyle } from './profiles/print-style.ts';
import { printWishes } from './profiles/wishes.ts';

export interface Composition extends LaidOut {
  readonly press: Press;
  readonly chain: PrintTypefaces;
  readonly belongTogether: BelongTogether;
}

export async function compose(edition: Edition, options: OutputOptions, world: World): Promise<Composition> {
  const wishes = printWishes(options);
  const profile = await loadProfile(options.profile, world);
  const content = editionContent(edition);
  const belongTogether = piecesOf(await loadPieceWords(content.info.language, world));
  const press = await openPress(content.info);
  const chain = await openTypefaces(profile.rules.faces.value, content, world, press);
  return { ...layout(content, printStyle(profile, wishes), chain, belongTogether), press, chain, belongTogether };
}
