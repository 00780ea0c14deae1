/** The XML files of an archive that hold words, as one text: what the origins of an article from an archive point into. */
import { UserError } from '../../core/errors.ts';
import { decode } from '../decode.ts';
import { declaredEncoding } from '../declared-encoding.ts';
import type { Passage } from '../passage.ts';
import type { DecodedSource } from '../types.ts';
import { parseXml } from '../xml/parse.ts';
import type { XmlDocument } from '../xml/parse.ts';
import type { Archive } from './open.ts';

export interface Part extends XmlDocument {
  readonly name: string;
  readonly text: string;
}

/** An XML file of the archive; null when there is none. */
export function readPart(archive: Archive, name: string, archiveName: string): Part | null {
  const bytes = archive.file(name);
  if (bytes === null || bytes.length === 0) return null;
  const shown = `${archiveName} (${name})`;
  const { text } = decode({ name: shown, bytes }, declaredEncoding(bytes));
  return { name, text, ...parseXml({ name: shown, text }) };
}

/** As `readPart`. Throws a `UserError` of kind `file` when there is none. */
export function needPart(archive: Archive, name: string, archiveName: string): Part {
  const part = readPart(archive, name, archiveName);
  if (part === null) throw new UserError('file', `${archiveName} lacks its part ${name}; save or download it anew.`);
  return part;
}

/** Several parts as one source, in their order, a line end between them. */
export interface JoinedParts {
  readonly source: DecodedSource;
  /** A passage of one part as a passage of the whole. */
  readonly placed: (part: Part, passage: Passage) => Passage;
}

export function joinParts(parts: readonly Part[], name: string): JoinedParts {
  const starts = new Map<Part, number>();
  let length = 0;
  for (const part of parts) {
    starts.set(part, length);
    length += part.text.length + 1;
  }
  return {
    source: { name, text: parts.map(({ text }) => text).join('\n'), encoding: 'utf-8' },
    placed: (part, { text, origin }) => {
      const start = starts.get(part) ?? 0;
      return { text, origin: origin.map(({ at, source }) => ({ at, source: source + start })) };
    },
  };
}
