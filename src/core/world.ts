/** The outside, handed in: whoever holds a `World` decides what the pure code below can see. */
export interface World {
  /**
   * A file of the package's `assets/` folder, by its path there: `voices/espeak-ng.json`.
   * Throws when there is none: a missing asset is a bug.
   */
  readonly asset: (path: string) => Promise<Uint8Array>;
  /** Names of the files in a folder of `assets/`, sorted. */
  readonly assetNames: (folder: string) => Promise<readonly string[]>;
  /** A font file by family and style, as TrueType or OpenType bytes; null when it is not installed. */
  readonly font: (family: string, style: FontStyle) => Promise<Uint8Array | null>;
}

export type FontStyle = 'regular' | 'bold' | 'italic' | 'bold-italic';
