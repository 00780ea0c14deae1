/** Files that are known by their first bytes and hold no plain text. */
import { UserError } from '../core/errors.ts';
import { latin1 } from './bytes.ts';
import { isMail } from './detect.ts';
import type { Source } from './types.ts';

const asText = 'save the article as plain text (.txt), Markdown (.md) or a web page (.html) first';

/** First bytes as Latin-1 (ASCII letters in any case), what such a file is, and what to do about it. */
const signatures: readonly (readonly [start: string, what: string, advice: string])[] = [
  ['%pdf-', 'a PDF', 'save the article from the program or page that the PDF was made from'],
  ['pk\u0003\u0004', 'a ZIP archive, but no Word, EPUB or OpenDocument file', 'unpack it first'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old or encrypted Microsoft Office file', 'save it as .docx without a password'],
  ['{\\rtf', 'an RTF file', 'open it in a word processor and save it as .docx'],
  ['\u001f\u008b', 'a gzip archive', 'unpack it first'],
  ['\u0089png', 'a picture', 'Lectern needs the words as text'],
  ['\u00ff\u00d8\u00ff', 'a picture', 'Lectern needs the words as text'],
  ['gif8', 'a picture', 'Lectern needs the words as text'],
  ['id3', 'a sound file', 'Lectern needs the words as text'],
  ['riff', 'a sound or video file', 'Lectern needs the words as text'],
  ['\u007felf', 'a program', 'name an article instead'],
];

/** Text that is written for programs, in a format that is not read. */
const markup: typeof signatures = [['<?xml', 'an XML file of a kind that Lectern does not know', asText]];

/** Throws a `UserError` that names what the source is when its first bytes say that it is no text. */
export const refuseKnownBinary = (source: Source): void => refuse(source, signatures);

/** Throws a `UserError` that names what the source is when it is mark-up of no input format. */
export const refuseUnreadableMarkup = (source: Source): void => refuse(source, markup);

/** Throws a `UserError` for an e-mail: what it quotes, forwards and is signed with is no article's. */
export function refuseMail({ name, bytes }: Source): void {
  if (isMail(latin1(bytes)))
    throw new UserError(
      'file',
      `${name} is an e-mail, which cannot be read as an article; save the article in it as .txt, .docx or .html, or read it as it is with --input-format text.`,
    );
}

function refuse({ name, bytes }: Source, known: typeof signatures): void {
  const head = lowerLatin1(bytes.subarray(0, 64))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  const found = known.find(([start]) => head.startsWith(start.toLowerCase()));
  if (found === undefined) return;
  throw new UserError('file', `${name} is ${found[1]}, which cannot be read as an article; ${found[2]}.`);
}

const lowerLatin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes).toLowerCase();
