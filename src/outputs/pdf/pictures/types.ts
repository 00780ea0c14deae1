/** A picture as a PDF can hold it. */
export interface Picture {
  /** In pixels, as it is to be seen. */
  readonly width: number;
  readonly height: number;
  /** In pixels, as it is stored: a turned photograph has them the other way round. */
  readonly stored: { readonly width: number; readonly height: number };
  /** How it is to be turned (Exif 2.32, tag 274), 1 for not at all. */
  readonly orientation: Orientation;
  readonly colours: 'grey' | 'rgb';
  /** `jpeg`: a file as it is. `rows`: rows of 8-bit samples, each behind the number of its PNG filter. */
  readonly encoding: 'jpeg' | 'rows';
  readonly data: Uint8Array;
}

export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** A file that is no picture that can be shown; the message goes on after “the picture x is not shown: it”. */
export class PictureTrouble extends Error {}
