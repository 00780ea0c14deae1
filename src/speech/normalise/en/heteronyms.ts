import type { ReadingClass } from '../types.ts';
import { pattern } from './patterns.ts';

/** Words of two pronunciations that the words around them settle, said by a word that sounds like the right one and like nothing else. */

const metals =
  'pipes?|piping|paint|poisoning|levels|contamination|exposure|plumbing|acid|bullets?|roofs?|roofing|pollution|mines?|smelters?|solder';

/** Before “lead” the verb: `They lead mines clearance`. */
const leads = String.raw`(?<!(?<!\p{L})(?:to|will|would|can|could|may|might|must|should|not|['’]ll|[Ww]ho|[Ww]e|[Yy]ou|[Tt]hey) )`;

/** `lead pipes`, `lead-free`, `levels of lead`: the metal. */
const lead: ReadingClass = {
  name: 'heteronym',
  plain: false,
  needs: /lead/i,
  pattern: pattern(
    leads,
    String.raw`(?<![\p{L}\p{N}-])(?:[Ll]ead(?=(?: service)? (?:${metals}|service lines?)(?!\p{L})|-(?:free|based|acid|lined|contaminated|tainted)(?!\p{L}))|(?<=(?:levels?|amounts?|traces?|concentrations?) of )lead(?![\p{L}-]))`,
  ),
  read: ({ 0: written }) => (written.startsWith('L') ? 'Led' : 'led'),
};

/** Not `I’d`, which may be “I would”. */
const has = String.raw`(?:ha(?:ve|s|d|ving)|['’]ve)`;
const is = '(?:was|were|been|being|is|are|be)';
const between = '(?:(?:already|never|ever|also|not|just|only|recently|always|widely|first|then|later|often) )?';

/** `had read`, `was read out`, `the sign read “Closed”`: the past of “to read”. */
const read: ReadingClass = {
  name: 'heteronym',
  plain: false,
  needs: /\bread\b/,
  pattern: pattern(
    String.raw`(?<=(?<!\p{L})(?:${has}|(?<=['’])ve|${is}) ${between})read(?![\p{L}-]| (?:access|permissions?|rights|more)(?!\p{L}))`,
    String.raw`|(?<=(?<!\p{L})(?:statement|sign|note|letter|e-?mail|post|message|banner|inscription|headline|caption|card|placard) )read(?=[:,]? ["“])`,
  ),
  read: () => 'red',
};

/** A word where its neighbours say which of two it is. */
interface Rule {
  /** As a pattern. */
  readonly word: string;
  readonly before?: string;
  readonly after?: string;
  /** Another word that sounds like it, the same in lower case and with a capital. */
  readonly like: string;
}

const modal = String.raw`(?<!\p{L})(?:to|will|would|can|could|may|might|must|should|not|[’']ll) `;

const rules: readonly Rule[] = [
  { word: 'tear', after: ' (?:down|up|apart|off|open|into)', before: modal, like: 'tare' },
  { word: 'tear', before: String.raw`(?<!\p{L})wear and `, like: 'tare' },
  { word: 'wind', after: ' (?:up|down)', before: modal, like: 'wined' },
  { word: 'bow', after: '(?: ties?|[- ]tied| and arrows?)', like: 'beau' },
  { word: 'bow', after: ' (?:to|out|down|before)', before: modal, like: 'bough' },
  { word: 'bow', after: ' (?:to|out|down|before)', before: "(?<=\\p{L})['’]d (?:never |not )?", like: 'bough' },
  {
    word: 'bow',
    before: String.raw`(?<!\p{L})(?:took|take|takes|taking) (?:a|(?:his|her|their) (?:final|last)) `,
    like: 'bough',
  },
  {
    word: 'Reading',
    before: '(?:in|of|near|from|to) ',
    after: ', (?:Berkshire|England|Pa\\.|Pennsylvania|PA)',
    like: 'Redding',
  },
];

const alike: readonly ReadingClass[] = rules.map(({ word, before, after, like }) => ({
  name: 'heteronym',
  plain: false,
  needs: new RegExp(word),
  pattern: pattern(
    before === undefined ? String.raw`(?<![\p{L}\p{N}-])` : `(?<=${before})`,
    word,
    after === undefined ? String.raw`(?![\p{L}\p{N}-])` : String.raw`(?=${after}(?!\p{L}))`,
  ),
  read: () => like,
}));

/** Nouns after which “live” is as it happens. */
const shown =
  'broadcasts?|broadcasting|streams?|streaming|streamed|coverage|television|TV|radio|music|audiences?|performances?|shows?|concerts?|events?|albums?|recordings?|debates?|interviews?|feeds?|video|footage|updates?|blogs?|births?|ammunition|rounds|fire|wires?|animals|cattle|poultry|bait|chat';

/** `a live broadcast`, `streamed live on`: no other word sounds like it, so it is only for engines that read phonemes. */
const live: ReadingClass = {
  name: 'heteronym',
  plain: false,
  needs: /live/i,
  pattern: pattern(
    String.raw`(?:(?<=(?<!\p{L})(?:[Aa]|[Tt]he|[Oo]f|[Ff]irst|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Ww]ith|[Ff]or|[Oo]n) )live(?=[ -](?:${shown})(?!\p{L}))`,
    String.raw`|(?<=(?<!\p{L})(?:broadcast|streamed|televised|aired|shown|reporting|appearing|carried) )live(?=[.,;]|(?: on| from| at| in| by| to)(?!\p{L})))`,
  ),
  read: ({ 0: written }) => written,
  ipa: () => 'ˈlaɪv',
};

/** `the Polish border`: with a capital inside a sentence it is never what makes shoes shine. */
const polish: ReadingClass = {
  name: 'heteronym',
  plain: false,
  needs: /Polish/,
  pattern: pattern(String.raw`(?<=[\p{Ll},] )Polish(?![\p{L}-])`),
  read: ({ 0: written }) => written,
  ipa: () => 'ˈpoʊlɪʃ',
};

export const heteronyms: readonly ReadingClass[] = [lead, read, ...alike, live, polish];
