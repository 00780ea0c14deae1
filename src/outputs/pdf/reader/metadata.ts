/** What the XMP metadata of a file says (ISO 16684-1), as far as PDF/UA and PDF/A ask for it. */
import { SaxesParser } from 'saxes';

export interface Metadata {
  /** The title; null when there is none. */
  readonly title: string | null;
  /** Is the title given for `x-default`? */
  readonly titleByDefault: boolean;
  /** Of the PDF/UA that the file says it is; null when it says nothing. */
  readonly uaPart: string | null;
  /** Prefixes that stand for the PDF/UA identification schema. */
  readonly uaPrefixes: readonly string[];
  /** Part and level of the PDF/A that the file says it is: `2A`. */
  readonly pdfa: string | null;
}

const schemas = {
  dc: 'http://purl.org/dc/elements/1.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  ua: 'http://www.aiim.org/pdfua/ns/id/',
  pdfa: 'http://www.aiim.org/pdfa/ns/id/',
} as const;

/** A packet that is no XML says nothing from the place on where it breaks. */
export function readMetadata(xml: string): Metadata {
  const values = new Map<string, string>();
  const prefixes = new Set<string>();
  const path: string[] = [];
  let titleByDefault = false;
  const note = (uri: string, local: string, prefix: string, text: string): void => {
    if (uri === schemas.ua) prefixes.add(prefix);
    const key = uri + local;
    values.set(key, (values.get(key) ?? '') + text);
  };
  const parser = new SaxesParser({ xmlns: true, fragment: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, prefix, attributes }) => {
    path.push(uri + local);
    if (uri === schemas.ua || uri === schemas.pdfa || path.at(-1) === `${schemas.dc}title`)
      note(uri, local, prefix, '');
    for (const attribute of Object.values(attributes)) {
      if (attribute.uri === schemas.ua || attribute.uri === schemas.pdfa) {
        note(attribute.uri, attribute.local, attribute.prefix, attribute.value);
      }
      if (attribute.name === 'xml:lang' && attribute.value === 'x-default' && path.includes(`${schemas.dc}title`)) {
        titleByDefault = true;
      }
    }
  });
  parser.on('text', (text) => {
    if (path.includes(`${schemas.dc}title`)) note(schemas.dc, 'title', 'dc', text.trim());
    const [uri, local] = split(path.at(-1) ?? '');
    if (uri === schemas.ua || uri === schemas.pdfa) note(uri, local, [...prefixes][0] ?? '', text.trim());
  });
  parser.on('closetag', () => void path.pop());
  try {
    parser.write(xml.replace(/^\uFEFF/, '').replaceAll('\0', '')).close();
  } catch {
    // Broken XML: what was read before the break counts, the rest is missing.
  }
  const part = values.get(`${schemas.pdfa}part`);
  return {
    title: values.get(`${schemas.dc}title`) ?? null,
    titleByDefault,
    uaPart: values.get(`${schemas.ua}part`) ?? null,
    uaPrefixes: [...prefixes],
    pdfa: part === undefined ? null : part + (values.get(`${schemas.pdfa}conformance`) ?? ''),
  };
}

const split = (name: string): readonly [uri: string, local: string] => {
  const at = Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1;
  return [name.slice(0, at), name.slice(at)];
};
