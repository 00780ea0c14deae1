/** The parts of a MIME message. Source: RFC 2045 and RFC 2046; of pages RFC 2557. */
import { latin1 } from '../bytes.ts';

export interface MimePart {
  /** Field names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Media type in lower case, without parameters; '' when none is stated. */
  readonly mediaType: string;
  /** As it stands in the file, still encoded. */
  readonly body: Uint8Array;
}

/** Together; a page has a part for each of its pictures. */
const mostParts = 20_000;

/** The head of a message, or of a part of one, and what stands behind it. */
export function readPart(bytes: Uint8Array): MimePart {
  const head = latin1(bytes.subarray(0, longestHead));
  const end = /^\r?\n/.exec(head) ?? /\r?\n\r?\n/.exec(head);
  const fields = fieldsIn(end === null ? '' : head.slice(0, end.index));
  const mediaType = (fields.get('content-type')?.split(';')[0] ?? '').trim().toLowerCase();
  return { fields, mediaType, body: bytes.subarray(end === null ? 0 : end.index + end[0].length) };
}

/** In bytes: mail programs write heads of some thousands. */
const longestHead = 65_536;

/** Long fields go on in lines that begin with white space. */
function fieldsIn(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** A parameter of a field such as `boundary`; null when it has none of that name. */
export function parameter(field: string | undefined, name: string): string | null {
  const found = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"([^"]*)"|([^\s;"]+))`, 'i').exec(field ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}

/** The parts between the boundaries of a `multipart` message, in their order; what stands before the first counts for nothing. */
export function partsOf({ fields, body }: MimePart): readonly MimePart[] {
  const boundary = parameter(fields.get('content-type'), 'boundary');
  if (boundary === null || boundary === '') return [];
  const marks = marksIn(latin1(body), `--${boundary}`);
  return marks.slice(0, mostParts).flatMap(({ end, isLast }, i) => {
    const next = marks[i + 1]?.start ?? body.length;
    return isLast ? [] : [readPart(body.subarray(end, next))];
  });
}

interface Mark {
  /** With the line break before it. */
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

/** The lines that are a boundary, `--` behind the last. */
function marksIn(text: string, mark: string): readonly Mark[] {
  const found: Mark[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    if (at > 0 && text[at - 1] !== '\n') continue;
    const isLast = text.startsWith('--', at + mark.length);
    const lineEnd = text.indexOf('\n', at);
    const rest = text.slice(at + mark.length, lineEnd < 0 ? undefined : lineEnd);
    if (!/^(?:--)?[ \t\r]*$/.test(rest)) continue; // A longer boundary that begins like this one.
    const start = at > 1 && text[at - 2] === '\r' ? at - 2 : Math.max(0, at - 1);
    found.push({ start, end: lineEnd < 0 ? text.length : lineEnd + 1, isLast });
    if (isLast) break;
  }
  return found;
}

/** A part's bytes as they were before they were encoded for the mail. */
export function decodedBody({ fields, body }: MimePart): Uint8Array {
  switch (fields.get('content-transfer-encoding')?.toLowerCase()) {
    case 'base64':
      return fromBase64(body);
    case 'quoted-printable':
      return fromQuotedPrintable(body);
    default:
      return body;
  }
}

/** Damaged data ends where the damage begins. */
function fromBase64(body: Uint8Array): Uint8Array {
  const letters = latin1(body)
    .replaceAll(/[^A-Za-z\d+/=]/g, '')
    .replace(/=.*$/s, '');
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0));
}

const equals = 0x3d;

/** `=E2` is a byte, `=` at the end of a line joins it with the next; anything else stays as it is. */
function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const made = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (byte === equals) {
      const code = latin1(body.subarray(at + 1, at + 3));
      const lineEnd = /^\r?\n/.exec(code)?.[0].length ?? 0;
      if (lineEnd > 0 || code === '') {
        at += lineEnd;
        continue;
      }
      if (/^[\dA-F]{2}$/i.test(code)) {
        made[length++] = Number.parseInt(code, 16);
        at += 2;
        continue;
      }
    }
    made[length++] = byte;
  }
  return made.subarray(0, length);
}
