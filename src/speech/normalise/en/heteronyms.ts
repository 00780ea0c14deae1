import type { ReadingClass } from '../types.ts';
import { pattern } from './patterns.ts';

/** Words of two pronunciations that the words around them settle, said by a word that sounds like the right one and like nothing else. */

const metals =
  'pipes?|piping|paint|poisoning|levels|contamination|exposure|plumbing|acid|bullets?|roofs?|roofing|pollution|mines?|smelters?|solder';

/** `lead pipes`, `lead-free`, `levels of lead`: the metal. */
const lead: ReadingClass = {
  name: 'heteronym',
  plain: false,
  needs: /lead/i,
  pattern: pattern(
    String.raw`(?<![\p{L}\p{N}-])(?:[Ll]ead(?=(?: service)? (?:${metals}|service lines?)(?!\p{L})|-(?:free|based|acid|lined|contaminated|tainted)(?!\p{L}))|(?<=(?:levels?|amounts?|traces?|concentrations?) of )lead(?![\p{L}-]))`,
  ),
  read: ({ 0: written }) => (written.startsWith('L') ? 'Led' : 'led'),
};

const has = String.raw`(?:ha(?:ve|s|d|ving)|['’](?:ve|d))`;
const is = '(?:was|were|been|being|is|are|be)';
const between = '(?:(?:already|never|ever|also|not|just|only|recently|always|widely|first|then|later|often) )?';

/** `had read`, `was read out`, `the sign read “Closed”`: the past of “to read”. */
const read: ReadingClass = {
  name: 'heteronym',
  plain: false,
  needs: /\bread\b/,
  pattern: pattern(
    String.raw`(?<=(?<!\p{L})(?:${has}|(?<=['’])(?:ve|d)|${is}) ${between})read(?![\p{L}-]| (?:access|permissions?|rights|more)(?!\p{L}))`,
    String.raw`|(?<=(?<!\p{L})(?:statement|sign|note|letter|e-?mail|post|message|banner|inscription|headline|caption|card|placard) )read(?=[:,]? ["“])`,
  ),
  read: () => 'red',
};

export const heteronyms: readonly ReadingClass[] = [lead, read];
