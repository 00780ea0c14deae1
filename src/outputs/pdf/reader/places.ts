/** Where an object lies in a file. */
import type { PdfDict, PdfStream, PdfValue } from './values.ts';

export type Place =
  | { readonly type: 'offset'; readonly at: number }
  | { readonly type: 'packed'; readonly stream: number; readonly index: number };

export interface CrossReference {
  readonly places: ReadonlyMap<number, Place>;
  readonly trailer: PdfDict;
}

/** An object and where it ends. */
export interface ReadObject {
  readonly value: PdfValue;
  readonly end: number;
}

export interface Tools {
  readonly bytes: Uint8Array;
  /** The object at an offset; null where none starts. */
  readonly readAt: (at: number) => ReadObject;
  readonly data: (stream: PdfStream) => Uint8Array | null;
}

/** More objects than any article needs. */
export const mostObjects = 2_000_000;
