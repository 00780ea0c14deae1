import type { World } from '../../../core/world.ts';
import { openPress } from '../pdfkit/press.ts';
import { conformance } from '../standards.ts';
import { faceWish, openFace } from './face.ts';
import { loadFonts } from './load.ts';

/** Throws a `UserError` of kind `usage` for a face that is not there, or that cannot or may not be embedded. */
export async function checkFace(face: string, world: World): Promise<void> {
  const wish = faceWish(face, await loadFonts(world));
  const info = { title: '', author: null, subject: null, keywords: [], language: 'en', date: null };
  await openFace(wish, world, await openPress(info, conformance()));
}
