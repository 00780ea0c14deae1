/** The fonts that Lectern knows, as data. */

/** A file of `assets/fonts/`. */
export interface FontTable {
  readonly fonts: readonly KnownFont[];
}

export interface KnownFont {
  readonly family: string;
  /** The npm package that holds its files; it may not be installed. */
  readonly package: string;
  /** Files in the package. */
  readonly regular: string;
  readonly bold: string;
  /** SPDX identifier. */
  readonly licence: string;
  readonly source: string;
  /** What it is good for as a face; without it the font cannot be chosen. */
  readonly face?: string;
  /** Unicode properties of the characters that it prints when the face has no glyph for them; without it the font never steps in. */
  readonly prints?: readonly string[];
  /** BCP 47 tags of the languages in whose articles it comes first. */
  readonly languages?: readonly string[];
}
