/** The objects that a PDF is made of (ISO 32000-1, 7.3), as plain data. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfKeyword
  | PdfDict
  | PdfStream
  | readonly PdfValue[];

export interface PdfName {
  readonly type: 'name';
  readonly name: string;
}

export interface PdfString {
  readonly type: 'string';
  /** A character for each byte. */
  readonly bytes: string;
}

export interface PdfReference {
  readonly type: 'reference';
  readonly number: number;
}

/** An operator, or a word that ends an object. */
export interface PdfKeyword {
  readonly type: 'keyword';
  readonly word: string;
}

export interface PdfDict {
  readonly type: 'dict';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

export interface PdfStream {
  readonly type: 'stream';
  readonly dict: PdfDict;
  /** As it lies in the file, filters not undone. */
  readonly raw: Uint8Array;
}

type Tagged = Extract<PdfValue, { readonly type: string }>;

export const isTagged = (value: PdfValue | undefined): value is Tagged =>
  typeof value === 'object' && value !== null && 'type' in value;

export const emptyDict: PdfDict = { type: 'dict', entries: new Map() };

/** The name; null for anything else. So are the others: what is not of the kind is null. */
export const asName = (value: PdfValue | undefined): string | null =>
  isTagged(value) && value.type === 'name' ? value.name : null;

export const asNumber = (value: PdfValue | undefined): number | null => (typeof value === 'number' ? value : null);

export const asBytes = (value: PdfValue | undefined): string | null =>
  isTagged(value) && value.type === 'string' ? value.bytes : null;

/** Of a stream, its dictionary. */
export function asDict(value: PdfValue | undefined): PdfDict | null {
  if (!isTagged(value)) return null;
  if (value.type === 'dict') return value;
  return value.type === 'stream' ? value.dict : null;
}

export const asStream = (value: PdfValue | undefined): PdfStream | null =>
  isTagged(value) && value.type === 'stream' ? value : null;

export const asReference = (value: PdfValue | undefined): number | null =>
  isTagged(value) && value.type === 'reference' ? value.number : null;

export const asArray = (value: PdfValue | undefined): readonly PdfValue[] | null =>
  Array.isArray(value) ? (value as readonly PdfValue[]) : null;
