/** AXIS: where sources and results lie when several machines work on them. */

export interface StoredObject {
  readonly key: string;
  /** In bytes. */
  readonly bytes: number;
}

/**
 * Objects by key: names parted by `/`, as of a path. Keys have been looked at before they come here (`checkedKey`). Each method throws a
 * `UserError` of kind `file` that says what the store has answered.
 */
export interface Store {
  /** null when there is none. */
  readonly get: (key: string) => Promise<Uint8Array | null>;
  /** Whole or not at all: whoever reads finds the object before or the one after. `sha256` is hexadecimal, of the bytes. */
  readonly put: (key: string, bytes: Uint8Array, sha256: string) => Promise<void>;
  readonly exists: (key: string) => Promise<boolean>;
  /** Every object whose key begins with a prefix, sorted by key. */
  readonly list: (prefix: string) => AsyncIterable<StoredObject>;
  /** Removes an object if it is there. */
  readonly remove: (key: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface StoreKind {
  /** What its addresses begin with. */
  readonly scheme: string;
  /** Such an address, for people. */
  readonly example: string;
  /** Throws a `UserError` of kind `usage` when the address means nothing, or a package is missing. */
  readonly open: (address: URL) => Promise<Store>;
}
