/** The print edition: one tagged large-print PDF, which is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
import type { OutputFormat } from '../types.ts';
import { compose } from './compose.ts';
import { printDiagnostics } from './diagnostics.ts';
import { checkFace } from './fonts/check-face.ts';
import { loadProfile } from './profiles/load.ts';
import { printStyle } from './profiles/print-style.ts';
import { checkRoom } from './profiles/room.ts';
import { printWishes } from './profiles/wishes.ts';

export const pdf: OutputFormat = {
  name: 'pdf',
  takes: 'print',
  holdsEditions: true,
  check: async (options, world) => {
    const wishes = printWishes(options);
    checkRoom(printStyle(await loadProfile(options.profile, world), wishes));
    if (options.face !== undefined) await checkFace(options.face, world);
  },
  write: async (edition, options, world) => {
    const { doc, press, fonts, diagnostics: pictures, ...trouble } = await compose(edition, options, world);
    const body = press.print(doc, fonts.chain);
    const diagnostics = [...printDiagnostics(edition, { ...fonts, ...trouble }), ...pictures];
    return [{ suffix: '.pdf', mediaType: 'application/pdf', body, pages: doc.pages.length, diagnostics }];
  },
};
