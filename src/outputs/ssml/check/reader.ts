/** Reads a document as events with the offsets at which things begin. */
import { SaxesParser } from 'saxes';
import { xmlReason } from '../../../core/xml-text.ts';
import type { Attribute, Element } from './types.ts';

export const ssmlNamespace = 'http://www.w3.org/2001/10/synthesis';

export interface Reader {
  readonly open: (element: Element, namespace: string) => void;
  /** Words between tags; `at` is the first character that is not white space. */
  readonly text: (at: number) => void;
  readonly close: () => void;
  readonly doctype: (at: number, content: string) => void;
  /** The document is not well formed here. Nothing follows. */
  readonly broken: (at: number, reason: string) => void;
}

/** Stops reading from inside an event. */
export class StopReading extends Error {}

export function readXml(text: string, reader: Reader): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  /** Where the text between two tags begins. */
  let last = 0;
  const startOfTag = (): number => text.lastIndexOf('<', parser.position - 1);
  const wordsUntil = (end: number): void => {
    const words = text.slice(last, end).search(/\S/);
    if (words >= 0) reader.text(last + words);
  };
  parser.on('error', (error) => {
    reader.broken(Math.max(0, parser.position - 1), xmlReason(error.message));
    throw new StopReading();
  });
  parser.on('doctype', (content) => {
    reader.doctype(text.indexOf('<!DOCTYPE', last), content);
    last = parser.position;
  });
  parser.on('opentag', (tag) => {
    const at = startOfTag();
    wordsUntil(at);
    last = parser.position;
    const offsets = attributeOffsets(text.slice(at, last), at);
    const attributes = Object.values(tag.attributes).map(({ name, uri, value }): Attribute => ({
      name,
      namespace: uri,
      value,
      at: offsets.get(name) ?? at,
    }));
    reader.open({ name: tag.local, at, attributes }, tag.uri);
  });
  parser.on('closetag', (tag) => {
    if (!tag.isSelfClosing) wordsUntil(startOfTag());
    last = parser.position;
    reader.close();
  });
  for (const event of ['comment', 'processinginstruction'] as const) {
    parser.on(event, () => {
      wordsUntil(text.lastIndexOf(event === 'comment' ? '<!--' : '<?', parser.position - 1));
      last = parser.position;
    });
  }
  parser.on('xmldecl', () => (last = parser.position));
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof StopReading)) throw error;
  }
}

/** Where each attribute of a start tag begins, by name. */
function attributeOffsets(tag: string, at: number): ReadonlyMap<string, number> {
  const found = tag.matchAll(/([^\s<=/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g);
  return new Map([...found].map((match) => [match[1] ?? '', at + match.index] as const));
}
