/** Every input format. A new one is a folder here and a line below. */
import type { DecodedSource, InputFormat, Reading, Source } from './types.ts';
import { decode } from './decode.ts';

/** Loaders in the order in which they are asked; the first whose ending fits reads the source, else plain text does. */
export const inputs = {
  text: async () => (await import('./text/index.ts')).text,
  markdown: async () => (await import('./markdown/index.ts')).markdown,
} satisfies Record<string, () => Promise<InputFormat>>;
