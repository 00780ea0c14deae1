/** A text as a file of each format. */
import { zipSync } from 'fflate';
import type { InputName } from '../../src/inputs/index.ts';

export interface Wrapping {
  /** A file name ending that the format has. */
  readonly ending: string;
  /** A file whose article has the text; white space parts paragraphs nowhere. */
  readonly wrap: (content: string) => string | Uint8Array;
}

const encoder = new TextEncoder();

/** Characters that XML 1.0 has no way to write are left out. */
export const xml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/(?![\n\t\r])[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        // The type of EPUB and OpenDocument files stands in them as it is.
        [typeof content === 'string' ? encoder.encode(content) : content, { level: name === 'mimetype' ? 0 : 1 }],
      ]),
    ),
  );

export const docxOf = (body: string, beside: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
    ...beside,
  });

export const epubOf = (documents: Readonly<Record<string, string>>, metadata = ''): Uint8Array => {
  const names = Object.keys(documents);
  const manifest = names
    .map((name, i) => `<item id="d${i}" href="text/${name}" media-type="application/xhtml+xml"/>`)
    .join('');
  const spine = names.map((_, i) => `<itemref idref="d${i}"/>`).join('');
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'book/content.opf': `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest>${manifest}</manifest><spine>${spine}</spine></package>`,
    ...Object.fromEntries(
      Object.entries(documents).map(([name, body]) => [
        `book/text/${name}`,
        `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>${name}</title></head><body>${body}</body></html>`,
      ]),
    ),
  });
};

export const odtOf = (body: string, styles = ''): Uint8Array =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });

export const rssOf = (items: string, channel = '<title>The Aldery Post</title>'): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}${items}</channel></rss>`;

/** A response record for each page, of which each may say more in its HTTP header. */
export const warcOf = (pages: readonly (string | Uint8Array)[], header = ''): Uint8Array =>
  Buffer.concat(
    pages.map((page, i) => {
      const body = typeof page === 'string' ? encoder.encode(page) : page;
      const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${header}\r\n`;
      const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/${i + 1}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length + body.length}\r\n\r\n`;
      return Buffer.concat([Buffer.from(head + http), body, Buffer.from('\r\n\r\n')]);
    }),
  );

/** As Chromium saves pages: the page quoted-printable, then its pictures. */
export const mhtmlOf = (page: string | Uint8Array, encode = quotedPrintable, encoding = 'quoted-printable'): string =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://post.example/bridge',
    'Subject: Bridge shut',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--a1----"',
    '',
    '',
    '------MultipartBoundary--a1----',
    'Content-Type: image/gif',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://post.example/dot.gif',
    '',
    'R0lGODlhAQABAAAAACw=',
    '------MultipartBoundary--a1----',
    'Content-Type: text/html',
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Location: https://post.example/bridge',
    '',
    encode(Buffer.from(page)),
    '------MultipartBoundary--a1------',
    '',
  ].join('\r\n');

export const quotedPrintable = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte > 32 && byte < 127 && byte !== 61
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
    .join('')
    .replaceAll(/.{60,72}(?==|$)/g, '$&=\r\n')
    .replace(/=\r\n$/, '');

const nitf = (content: string): string =>
  `<nitf><body><body.content><p>${xml(content)}</p></body.content></body></nitf>`;

export const wrapped: Readonly<Record<InputName, Wrapping>> = {
  text: { ending: '.txt', wrap: (content) => content },
  markdown: { ending: '.md', wrap: (content) => content },
  html: { ending: '.html', wrap: (content) => `<p>${xml(content)}</p>` },
  mhtml: { ending: '.mhtml', wrap: (content) => mhtmlOf(`<p>${xml(content)}</p>`) },
  nitf: { ending: '.nitf', wrap: nitf },
  'newsml-g2': {
    ending: '.xml',
    wrap: (content) =>
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet><inlineXML contenttype="application/nitf+xml">${nitf(content)}</inlineXML></contentSet></newsItem>`,
  },
  newsml: {
    ending: '.newsml',
    wrap: (content) =>
      `<NewsML Version="1.2"><NewsItem><NewsComponent><ContentItem><DataContent><p>${xml(content)}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  },
  ninjs: { ending: '.ninjs', wrap: (content) => JSON.stringify({ body_text: content }) },
  rss: {
    ending: '.rss',
    wrap: (content) => rssOf(`<item><content:encoded>${xml(`<p>${xml(content)}</p>`)}</content:encoded></item>`),
  },
  atom: {
    ending: '.atom',
    wrap: (content) =>
      `<entry xmlns="http://www.w3.org/2005/Atom"><content type="html">${xml(`<p>${xml(content)}</p>`)}</content></entry>`,
  },
  docx: {
    ending: '.docx',
    wrap: (content) => docxOf(`<w:p><w:r><w:t xml:space="preserve">${xml(content)}</w:t></w:r></w:p>`),
  },
  epub: { ending: '.epub', wrap: (content) => epubOf({ 'one.xhtml': `<p>${xml(content)}</p>` }) },
  manifest: { ending: '.ndjson', wrap: (content) => `${JSON.stringify({ text: content })}\n` },
  warc: { ending: '.warc', wrap: (content) => warcOf([`<p>${xml(content)}</p>`]) },
  odt: { ending: '.odt', wrap: (content) => odtOf(`<text:p>${xml(content)}</text:p>`) },
};
