/** The bytes of a content stream as they are written: one buffer for all pages, and no strings that are joined only to be taken apart. */
export class ContentBytes {
  #bytes = new Uint8Array(1 << 15);
  #length = 0;

  /** How many bytes have been written since the last page was taken. */
  get length(): number {
    return this.#length;
  }

  /** Takes back what was written since there were so many. */
  backTo(length: number): void {
    this.#length = length;
  }

  /** Operators, names, numbers: ASCII only. */
  ascii(text: string): void {
    this.#reserve(text.length);
    for (let index = 0; index < text.length; index += 1) this.#bytes[this.#length + index] = text.charCodeAt(index);
    this.#length += text.length;
  }

  /** A thousandth of a point is more than any printer resolves. */
  number(value: number): void {
    this.ascii(`${Math.round(value * 1000) / 1000} `);
  }

  /** The code of a glyph, inside a literal string (ISO 32000-1, 7.3.4.2): two bytes, escaped where they would mean something else. */
  glyph(code: number): void {
    this.#reserve(4);
    this.#stringByte(code >> 8);
    this.#stringByte(code & 0xff);
  }

  /** What was written, to be used before anything else is; the next page starts empty. */
  take(): Uint8Array {
    const bytes = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return bytes;
  }

  #stringByte(byte: number): void {
    // Parentheses and the backslash itself; a bare carriage return would be read as a line feed.
    if (byte === 0x28 || byte === 0x29 || byte === 0x5c) this.#bytes[this.#length++] = 0x5c;
    if (byte === 0x0d) {
      this.#bytes[this.#length++] = 0x5c;
      this.#bytes[this.#length++] = 0x72;
    } else {
      this.#bytes[this.#length++] = byte;
    }
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
