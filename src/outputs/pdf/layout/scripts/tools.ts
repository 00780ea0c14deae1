/** What only some scripts need; loaded for a document that has them. */
import type { Bidi } from 'bidi-js';
import { languageDirection, rightToLeft } from '../../../../core/direction.ts';
import { lineBreaks, needsLineBreaks } from './line-breaks.ts';
import type { LineBreaks } from './line-breaks.ts';

export interface ScriptTools {
  /** null for a document in which everything runs from left to right. */
  readonly bidi: Bidi | null;
  /** The sign that is printed for another one in text from right to left: brackets turn round; null where there is none. */
  readonly mirror: (character: string) => string | null;
  /** null for a document in which spaces part all words. */
  readonly lineBreaks: LineBreaks | null;
}

/** For a document whose words all run from left to right, with spaces between them. */
export const noScriptTools: ScriptTools = { bidi: null, mirror: () => null, lineBreaks: null };

/** `language` is the document's BCP 47 tag. */
export async function loadScriptTools(texts: readonly string[], language: string): Promise<ScriptTools> {
  const turns = languageDirection(language) === 'rtl' || texts.some((text) => rightToLeft.test(text));
  const unspaced = texts.some(needsLineBreaks);
  const bidi = turns ? await loadBidi() : null;
  return {
    bidi,
    mirror: (character) => bidi?.getMirroredCharacter(character) ?? null,
    lineBreaks: unspaced ? lineBreaks((await import('linebreak')).default, language) : null,
  };
}

/** Its types are those of its ES module, which its package does not lead Node to: what Node gets is the function itself. */
async function loadBidi(): Promise<Bidi> {
  const { default: factory } = await import('bidi-js');
  return (factory as unknown as () => Bidi)();
}
