/** Character references: `&ldquo;`, `&#8220;`, `&#x201C;`. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { repairControls } from './windows-1252.ts';

/** Names that HTML reads without a semicolon, as old pages have them. Source: WHATWG HTML, section 13.5. */
const legacy =
  'AElig|AMP|Aacute|Acirc|Agrave|Aring|Atilde|Auml|COPY|Ccedil|ETH|Eacute|Ecirc|Egrave|Euml|GT|Iacute|Icirc|Igrave|Iuml|LT|Ntilde|' +
  'Oacute|Ocirc|Ograve|Oslash|Otilde|Ouml|QUOT|REG|THORN|Uacute|Ucirc|Ugrave|Uuml|Yacute|aacute|acirc|acute|aelig|agrave|amp|aring|' +
  'atilde|auml|brvbar|ccedil|cedil|cent|copy|curren|deg|divide|eacute|ecirc|egrave|eth|euml|frac12|frac14|frac34|gt|iacute|icirc|' +
  'iexcl|igrave|iquest|iuml|laquo|lt|macr|micro|middot|nbsp|not|ntilde|oacute|ocirc|ograve|ordf|ordm|oslash|otilde|ouml|para|plusmn|' +
  'pound|quot|raquo|reg|sect|shy|sup1|sup2|sup3|szlig|thorn|times|uacute|ucirc|ugrave|uml|uuml|yacute|yen|yuml';

/** Every character reference of HTML, its digits or name as the only group; to be used with `matchAll` and `replaceAll`. */
export const htmlReference = new RegExp(
  `&(?:(#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\\d]{1,31});|(#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6}|(?:${legacy})(?![\\w=])))`,
  'g',
);

/** What `amp`, `#38` or `#x26` stands for; null for a name that does not exist. Numbers of windows-1252 stand for its characters. */
export function referenceMeaning(reference: string): string | null {
  if (!reference.startsWith('#')) return decodeNamedCharacterReference(reference) || null;
  const code = /^#[xX]/.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : Number.parseInt(reference.slice(1), 10);
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? '\uFFFD'
    : repairControls(String.fromCodePoint(code));
}

/** A text with its references as what they mean. */
export const decodeReferences = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(
        htmlReference,
        (whole, closed?: string, open?: string) => referenceMeaning(closed ?? open ?? '') ?? whole,
      )
    : text;
