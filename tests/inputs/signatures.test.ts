/** Files that are known by their first bytes and cannot be read. */
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { isMail } from '../../src/inputs/detect.ts';
import { readOne } from './read-text.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

describe('an article that begins with names and colons', () => {
  const story = '\n\nThe bridge is shut, the mayor said.\n';
  it.each([
    ['a memo', 'From: Ruth Orre\nTo: Tom Verrin\nReceived: 12 May 1993\nSubject: The bridge'],
    ['a letter to the editor', 'Received: from a reader in Aldery, by post\nDate: 3 March 2026'],
    ['an interview', 'Q: Is the bridge shut?\nA: It is.\nMessage-ID: that is all they gave me.'],
    ['a list', 'Return-Path: a walk\nDelivered-To: the north bank\nReceived: by Tom Verrin at noon'],
  ])('is read: %s', async (_, head) => {
    expect(JSON.stringify((await readOne(head + story)).article.blocks)).toContain(
      'The bridge is shut, the mayor said.',
    );
  });

  it.each([
    'Received: from mail.post.example (mail.post.example [192.0.2.7])\r\n\tby mx.aldery.example; Tue, 3 Mar 2026',
    'Received: by 2002:a05:6000:1 with SMTP id a1; Tue, 3 Mar 2026',
    'Delivered-To: ruth@post.example',
    'Return-Path: <>',
    'From: Ruth <ruth@post.example>\nMessage-ID:\n <17@post.example>',
  ])('is told from an e-mail: %j', async (head) => {
    await expect(readOne(`${head}\n${story}`)).rejects.toThrow('is an e-mail');
  });

  it('may be long', () => {
    expect(isMail('Tom: Yes.\n'.repeat(6_000_000))).toBe(false);
  });
});

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
