/** The part of fontkit 2.0 that draws a cover. */
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
    readonly layout: (text: string) => {
      readonly advanceWidth: number;
      readonly glyphs: readonly { readonly path: { readonly commands: readonly Command[] } }[];
      readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
    };
  }
  interface Command {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    readonly args: readonly number[];
  }
  export function create(bytes: Uint8Array): Font;
}
