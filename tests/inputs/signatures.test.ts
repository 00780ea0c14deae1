/** Files that are known by their first bytes and cannot be read. */
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { readOne } from './read-text.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

describe('a file of another kind', () => {
  it.each([
    ['%PDF-1.7\n', 'is a PDF, which cannot be read as an article; save the article from the program or page'],
    ['PK\u0003\u0004\u0014\0', 'is a ZIP archive, but no Word, EPUB or OpenDocument file'],
    ['\u00d0\u00cf\u0011\u00e0\u00a1', 'is an old or encrypted Microsoft Office file'],
    ['{\\rtf1 words}', 'is an RTF file'],
    ['\u0089PNG\r\n', 'is a picture'],
  ])('is refused by its content, whatever its name: %j', async (start, message) => {
    for (const name of ['story.txt', 'story.docx', 'story.xml', 'story']) {
      const act = readOne(bytesOf(start), name);
      await expect(act).rejects.toThrow(UserError);
      await expect(act).rejects.toThrow(`${name} ${message}`);
    }
  });
});
