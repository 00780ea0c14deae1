/** From an edition to pages: everything but the printing. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edition } from '../../core/edition.ts';
import { usualInclusion } from '../../core/inclusion/index.ts';
import type { World } from '../../core/world.ts';
import type { OutputOptions } from '../types.ts';
import { editionContent, editionLanguage } from './content/edition-content.ts';
import { faceWish } from './fonts/face.ts';
import { loadFonts } from './fonts/load.ts';
import { printedTexts } from './fonts/needed.ts';
import { openTypefaces } from './fonts/open-typefaces.ts';
import type { OpenedTypefaces } from './fonts/open-typefaces.ts';
import { noMargin } from './diagnostics.ts';
import { holdsNames } from './layout/beside.ts';
import { layout } from './layout/index.ts';
import type { LaidOut } from './layout/index.ts';
import { piecesOf } from './layout/pieces.ts';
import type { BelongTogether } from './layout/pieces.ts';
import { loadScriptTools } from './layout/scripts/tools.ts';
import { loadPictures } from './pictures/load.ts';
import { openPress } from './pdfkit/press.ts';
import type { Press } from './pdfkit/press.ts';
import { loadPieceWords } from './piece-words.ts';
import { loadPrintWords } from './print-words.ts';
import { loadProfile } from './profiles/load.ts';
import { printStyle } from './profiles/print-style.ts';
import { checkRoom } from './profiles/room.ts';
import { printWishes } from './profiles/wishes.ts';

export interface Composition extends LaidOut {
  readonly press: Press;
  readonly fonts: OpenedTypefaces;
  readonly belongTogether: BelongTogether;
  /** Of the pictures that are not shown, and of names that stand elsewhere than asked for. */
  readonly diagnostics: readonly Diagnostic[];
}

export async function compose(edition: Edition, options: OutputOptions, world: World): Promise<Composition> {
  const wishes = printWishes(options);
  const profile = await loadProfile(options.profile, world);
  const words = await loadPrintWords(languagesOf(edition), world);
  const { pictureOf, diagnostics: pictures } = await loadPictures(edition, world);
  const style = printStyle(profile, wishes);
  checkRoom(style);
  const speakers = options.speakers ?? 'none';
  const tooNarrow = speakers === 'margin' && !holdsNames(style);
  const content = editionContent(edition, {
    words,
    pictureOf,
    runOn: options.runOn ?? false,
    numberLinks: options.links !== 'plain',
    speakers: tooNarrow ? 'before' : speakers,
    treatments: (options.inclusion ?? usualInclusion).print,
  });
  const belongTogether = piecesOf(await loadPieceWords(content.info.language, world));
  const { language } = content.info;
  const scripts = await loadScriptTools(printedTexts(content), language);
  const press = await openPress(content.info, wishes.conformance, { mirror: scripts.mirror, deflate: world.deflate });
  const known = await loadFonts(world);
  const face = options.face === undefined ? null : faceWish(options.face, known);
  const fonts = await openTypefaces(
    { face, families: profile.rules.faces.value, known, language },
    content,
    world,
    press,
  );
  const laidOut = layout(content, style, fonts.chain, belongTogether, scripts);
  const diagnostics = tooNarrow ? [noMargin(style), ...pictures] : pictures;
  return { ...laidOut, press, fonts, belongTogether, diagnostics };
}

const languagesOf = (edition: Edition): readonly string[] => [
  editionLanguage(edition),
  ...edition.articles.map(({ script }) => script.language),
];
