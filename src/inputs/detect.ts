/** Which format a source is in: by how it begins, else by its name. */
import { latin1 } from './bytes.ts';
import type { InputName } from './names.ts';
import { inputNames } from './names.ts';

interface Signs {
  /** File name endings, lower case, with the dot; what ends in none of them is plain text. */
  readonly endings: readonly string[];
  /** Does a source begin like this? Null for a format that any text may be in. */
  readonly begins: ((start: Beginning) => boolean) | null;
}

/** The first bytes of a source, as many as `headLength`, read as Latin-1 without zeros and byte-order mark. */
interface Beginning {
  readonly text: string;
  /** Name of an XML document's root without prefix; null for anything else. */
  readonly root: string | null;
}

/** In bytes: a file's first line, or its first tag, stands in them. */
export const headLength = 64 * 1024;

const hasRoot =
  (...names: readonly string[]): Signs['begins'] =>
  ({ root }) =>
    root !== null && names.includes(root);

const signs: Readonly<Record<InputName, Signs>> = {
  text: { endings: ['.txt', '.text'], begins: null },
  markdown: { endings: ['.md', '.markdown'], begins: null },
  html: {
    endings: ['.html', '.htm', '.xhtml'],
    begins: ({ text }) =>
      /^(?:\s|<!--(?:(?!-->).)*-->|<\?xml\b[^>]*>)*<(?:!doctype\s+html\b|html[\s>]|head[\s>]|body[\s>])/is.test(text),
  },
  mhtml: {
    endings: ['.mhtml', '.mht'],
    begins: ({ text }) => /^content-type:\s*multipart\/related/im.test(mailHead(text)) && !isMail(text),
  },
  nitf: { endings: ['.nitf'], begins: hasRoot('nitf') },
  'newsml-g2': { endings: ['.xml'], begins: hasRoot('newsItem', 'newsMessage', 'packageItem', 'contentSet') },
  newsml: { endings: ['.newsml'], begins: hasRoot('NewsML') },
  ninjs: {
    endings: ['.ninjs', '.json'],
    begins: ({ text }) => !isRows(text) && /^\s*[[{]/.test(text) && ninjsMember.test(text),
  },
  rss: { endings: ['.rss', '.rdf'], begins: hasRoot('rss', 'RDF') },
  atom: { endings: ['.atom'], begins: hasRoot('feed', 'entry') },
  docx: {
    endings: ['.docx', '.docm', '.dotx'],
    begins: ({ text }) => isZip(text) && /word\/|\[Content_Types\]\.xml/.test(text),
  },
  epub: {
    endings: ['.epub'],
    begins: ({ text }) => isZip(text) && /^.{30,120}application\/epub\+zip|META-INF\/container\.xml/s.test(text),
  },
  odt: {
    endings: ['.odt', '.ott'],
    begins: ({ text }) => isZip(text) && /^.{30,120}application\/vnd\.oasis\.opendocument\.text/s.test(text),
  },
  manifest: { endings: ['.ndjson', '.jsonl'], begins: ({ text }) => isRows(text) },
  warc: {
    endings: ['.warc', '.warc.gz', '.warc.zst'],
    begins: ({ text }) => /^WARC\/\d/.test(text) || text.startsWith('\u001f\u008b') || isZstandard(text),
  },
};

/** A frame of Zstandard, or of the dictionary for the frames behind it. */
const isZstandard = (text: string): boolean => text.startsWith('(\u00b5/\u00fd') || text.startsWith(']*M\u0018');

/** The fields that a message begins with; '' for anything else. */
const mailHead = (text: string): string => /^(?:[\w-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*)+/.exec(text)?.[0] ?? '';

/**
 * An e-mail has been sent; a page that a browser has saved has not. What only programs write is asked for: a memo, too, says from
 * whom it is and when it was received. Source: RFC 5321, 4.4; RFC 5322, 3.6.
 */
export const isMail = (text: string): boolean =>
  /^(?:message-id:\s*<[^\s<>]+@|received:\s*(?:from|by)\s+\S*[\w\]][.:]\w|delivered-to:\s*\S+@\S+\s*$|return-path:\s*<)/im.test(
    mailHead(text.slice(0, headLength)),
  );

const isZip = (text: string): boolean => text.startsWith('PK\u0003\u0004');

/** Members that ninjs has and hardly any other JSON. */
const ninjsMember = /"(?:bodies|headlines|body_(?:text|x?html5?|nitf)|version[cC]reated|pub[sS]tatus)"\s*:/;

/** A JSON object in one line that says where a text is; or several objects, one a line. */
function isRows(text: string): boolean {
  const [first = '', second] = text.trimStart().split(/\r?\n(?=\s*\S)/, 2);
  if (!/^\{\s*"/.test(first)) return false;
  const isWhole = second === undefined || /\}\s*$/.test(first);
  return isWhole && (/^\s*\{\s*"/.test(second ?? '') || /"(?:text|html|path)"\s*:/.test(first));
}

/** Every file name ending that an input format knows, lower case, with the dot. */
export const inputExtensions: readonly string[] = Object.values(signs).flatMap(({ endings }) => endings);

/** Endings that much else has, too: cast sheets, settings, reports and books of Lectern's own among it. */
const manyThings: ReadonlySet<string> = new Set(['.json', '.ndjson', '.jsonl', '.epub']);

/** Must a file of a folder be looked into before it is taken for one of articles? */
export const isDoubtful = (name: string): boolean => {
  const lower = name.toLowerCase();
  return [...manyThings].some((ending) => lower.endsWith(ending));
};

/** Do the first bytes of a doubtful file speak for articles that Lectern has not made itself? */
export function holdsArticles(head: Uint8Array): boolean {
  const text = latin1(head);
  if (isZip(text)) return formatByContent(head) === 'epub' && !text.includes('EPUB/article-1.xhtml');
  return !/^\s*\{\s*"file"\s*:/.test(text) && formatByContent(head) !== null;
}

/** The format that the first bytes of a source speak for; null when any text may begin so. */
export function formatByContent(head: Uint8Array): InputName | null {
  const raw = latin1(head);
  const text = isZip(raw)
    ? raw
    : raw.replaceAll('\0', '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  const start = { text, root: rootElement(text) };
  return inputNames.find((name) => signs[name].begins?.(start) === true) ?? null;
}

/** The format that a file's name speaks for. */
export function formatByName(name: string): InputName {
  const lower = name.toLowerCase();
  return inputNames.find((format) => signs[format].endings.some((ending) => lower.endsWith(ending))) ?? 'text';
}

/** The name of an XML document's root without its prefix; null when the text does not begin like XML. */
export function rootElement(head: string): string | null {
  const prolog = /^\s*(?:<\?[^>]*\?>|<!--.*?-->|<!DOCTYPE(?:[^[>]|\[[^\]]*\])*>|\s+)*/is.exec(head)?.[0] ?? '';
  return /^<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)/.exec(head.slice(prolog.length))?.[1] ?? null;
}
