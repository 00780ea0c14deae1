/** Pages that a browser has saved as one file. */
import { describe, expect, it } from 'vitest';
import { articleOf, outline, readOne } from './read-text.ts';
import { page, story } from './html/page-kit.ts';
import { mhtmlOf, quotedPrintable } from './wrapped.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
const asItIs = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const part = (words: string, location: string, id = '') =>
  `--b\r\nContent-Type: text/html\r\nContent-Location: ${location}\r\n${id}\r\n<p>${words}</p>\r\n`;
const message = (head: string, parts: string) =>
  `MIME-Version: 1.0\r\n${head}Content-Type: multipart/related; boundary=b\r\n\r\n${parts}--b--\r\n`;

describe('MHTML', () => {
  it('holds the same article as the page that was saved', async () => {
    const saved = page(story, '<meta name="author" content="Tomas Reyes">');
    const [{ article }, alone] = [await readOne(mhtmlOf(saved), 'a.mhtml'), await readOne(saved, 'a.mhtml.html')];
    expect(outline(article)).toEqual(outline(alone.article));
    expect(article.meta).toEqual({ ...alone.article.meta, source: { name: 'a.mhtml', item: null, format: 'mhtml' } });
  });

  it.each([
    ['base64', base64],
    ['BASE64', base64],
    ['8bit', asItIs],
    ['quoted-printable', (bytes: Uint8Array) => quotedPrintable(bytes).replaceAll('\r\n', '\n')],
  ])('undoes %s', async (encoding, encode) => {
    const bytes = Buffer.from(mhtmlOf('<p>“Shut = shut,” said Zoë.</p>', encode, encoding), 'latin1');
    expect(outline(await articleOf(bytes, 'a.mht'))).toEqual(['body: “Shut = shut,” said Zoë.']);
  });

  it('keeps what is damaged in quoted-printable as it stands', async () => {
    const bytes = mhtmlOf('', () => '<p>Shut at=20noon, =ZZ said=', 'quoted-printable');
    expect(outline(await articleOf(bytes, 'a.mhtml'))).toEqual(['body: Shut at noon, =ZZ said']);
  });

  it('believes the encoding that the part states', async () => {
    const text = mhtmlOf('', () => '<p>=93Shut,=94 said Zo=EB.</p>').replace(
      'text/html\r\n',
      'text/html; charset="windows-1252"\r\n',
    );
    expect(outline(await articleOf(text, 'a.mhtml'))).toEqual(['body: “Shut,” said Zoë.']);
  });

  it('reads the page that was saved, whatever frames stand before it', async () => {
    const parts =
      part('An advertisement.', 'https://ads.example/') + part('The bridge is shut.', 'https://post.example/');
    const saved = message('Snapshot-Content-Location: https://post.example/\r\n', parts);
    expect(outline(await articleOf(saved, 'a.mhtml'))).toEqual(['body: The bridge is shut.']);
    expect(outline(await articleOf(message('', parts), 'a.mhtml'))).toEqual(['body: An advertisement.']);
  });

  it('reads the part that the message calls its root', async () => {
    const parts = part('An advertisement.', 'a') + part('The bridge is shut.', 'b', 'Content-ID: <7@page>\r\n');
    const saved = message('', parts).replace('related; ', 'related; start="<7@page>"; ');
    expect(outline(await articleOf(saved, 'a.mhtml'))).toEqual(['body: The bridge is shut.']);
  });

  it('finds the page in a message inside the message', async () => {
    const inner = `--b\r\nContent-Type: multipart/alternative; boundary=bb\r\n\r\n--bb\r\nContent-Type: text/html\r\n\r\n<p>Shut.</p>\r\n--bb--\r\n`;
    expect(outline(await articleOf(message('', inner), 'a.mhtml'))).toEqual(['body: Shut.']);
  });

  it.each([
    ['no page', message('', '--b\r\nContent-Type: image/gif\r\n\r\nGIF89a\r\n')],
    ['no boundary', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<p>Shut.</p>\r\n'],
    ['an empty page', mhtmlOf('')],
    ['messages in messages', message('', `--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n`.repeat(5000))],
  ])('refuses a file with %s', async (_, bytes) => {
    await expect(readOne(bytes, 'a.mhtml')).rejects.toThrow('is a saved page without the page in it; save it anew');
  });

  it.each([
    ['Message-ID: <1@mail.example>\r\n', 'a.eml'],
    ['Received: from mail.example by post.example\r\n', 'letter.txt'],
  ])('takes no e-mail for a page, and says what to do with it', async (head, name) => {
    await expect(readOne(head + mhtmlOf('<p>Shut.</p>'), name)).rejects.toThrow('is an e-mail, which cannot be read');
  });
});
