/** An SSML document as runs of words: which voice says what, and how long it is silent behind. */
import { SaxesParser } from 'saxes';
import { UserError } from '../../core/errors.ts';
import type { Prosody } from '../../core/voice.ts';
import { deepest, xmlReason } from '../../core/xml-text.ts';

/** A sentence, or as much of one as a voice says without a break. */
export interface Run {
  /** Name of the voice; null where the document names none. */
  readonly voice: string | null;
  readonly prosody: Prosody | null;
  /** As it is to be said: substitutes in place of what they stand for. */
  readonly words: string;
  /** Milliseconds. */
  readonly pauseAfter: number;
}

export interface Recital {
  /** BCP 47 tag of the root; `und` when it names none. */
  readonly language: string;
  readonly runs: readonly Run[];
}

/** Throws a `UserError` of kind `file` with line and column for what is not well-formed or is no SSML. */
export function readSsml(text: string, name: string): Recital {
  const reader = startReader();
  const parser = new SaxesParser({ xmlns: true, position: true });
  let isSsml: boolean | null = null;
  let depth = 0;
  parser.on('error', (error) => {
    throw new UserError(
      'file',
      `${name} is no well-formed XML at ${parser.line}:${parser.column}: ${xmlReason(error.message)}.`,
    );
  });
  parser.on('doctype', () => {
    throw new UserError('file', `${name} holds a document type declaration, which SSML has no use for; take it away.`);
  });
  parser.on('opentag', ({ local, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new UserError('file', `${name} nests elements more than ${deepest} deep; save it anew.`);
    isSsml ??= local === 'speak';
    reader.open(local, (attribute) => attributes[attribute]?.value ?? null);
  });
  parser.on('closetag', ({ local }) => {
    depth -= 1;
    reader.close(local);
  });
  parser.on('text', (words) => reader.say(words));
  parser.on('cdata', (words) => reader.say(words));
  parser.write(text.startsWith('\uFEFF') ? text.slice(1) : text).close();
  if (isSsml !== true) throw new UserError('file', `${name} is no SSML: its root is not <speak>.`);
  return reader.recital();
}

interface Manner {
  readonly voice: string | null;
  readonly pitch: number;
  readonly rate: number;
  /** Are the words passed over, as those of metadata or behind a substitute? */
  readonly silent: boolean;
  /** Are the words said letter by letter? */
  readonly spelt: boolean;
}

const plain: Manner = { voice: null, pitch: 100, rate: 100, silent: false, spelt: false };

type AttributeOf = (name: string) => string | null;

interface SsmlReader {
  readonly open: (element: string, attribute: AttributeOf) => void;
  readonly close: (element: string) => void;
  readonly say: (words: string) => void;
  readonly recital: () => Recital;
}

/** Elements whose borders part sentences. */
const parting: ReadonlySet<string> = new Set(['speak', 'p', 's', 'voice', 'paragraph', 'sentence']);

/** Values of interpret-as for letters, in the words of the W3C’s Note and of the engines. */
const spelling: ReadonlySet<string> = new Set(['characters', 'spell-out', 'letters', 'verbatim']);

/** Elements whose text is not for the ear. */
const unheard: ReadonlySet<string> = new Set(['metadata', 'meta', 'lexicon', 'lookup', 'desc', 'audio', 'title']);

function startReader(): SsmlReader {
  const runs: { -readonly [Field in keyof Run]: Run[Field] }[] = [];
  const manners: Manner[] = [plain];
  let language = 'und';
  let words = '';
  /** Do they end with what is said in place of something else? */
  let isReplaced = false;
  const manner = (): Manner => manners.at(-1) ?? plain;
  /** A substitute, or what is spelt, does not run into the word that it touches. */
  const add = (more: string, replaces: boolean): void => {
    if (more === '') return;
    const touches = /[\p{L}\p{N}]$/u.test(words.slice(-2)) && /^[\p{L}\p{N}]/u.test(more);
    words += touches && (replaces || isReplaced) ? ` ${more}` : more;
    isReplaced = replaces;
  };
  const end = (): void => {
    const said = words.replaceAll(/\s+/g, ' ').trim();
    words = '';
    if (said === '') return;
    const { voice, pitch, rate } = manner();
    runs.push({ voice, prosody: pitch === 100 && rate === 100 ? null : { pitch, rate }, words: said, pauseAfter: 0 });
  };
  const pause = (milliseconds: number): void => {
    end();
    const last = runs.at(-1);
    if (last !== undefined) last.pauseAfter += milliseconds;
  };
  return {
    open: (element, attribute) => {
      if (element === 'speak') language = attribute('xml:lang') ?? language;
      if (parting.has(element) || element === 'prosody') end();
      if (element === 'break') pause(breakTime(attribute('time'), attribute('strength')));
      const alias = element === 'sub' ? attribute('alias') : null;
      if (alias !== null && !manner().silent) add(alias, true);
      manners.push(changed(manner(), element, attribute, alias !== null));
    },
    close: (element) => {
      if (parting.has(element) || element === 'prosody') end();
      manners.pop();
    },
    say: (text) => {
      const { silent, spelt } = manner();
      if (!silent) add(spelt ? Array.from(text.trim()).join(' ') : text, spelt);
    },
    recital: () => ({ language, runs }),
  };
}

function changed(outer: Manner, element: string, attribute: AttributeOf, hasAlias: boolean): Manner {
  if (element === 'voice') return { ...outer, voice: attribute('name') ?? outer.voice };
  if (element === 'prosody') {
    return {
      ...outer,
      pitch: (outer.pitch * perCent(attribute('pitch'))) / 100,
      rate: (outer.rate * perCent(attribute('rate'))) / 100,
    };
  }
  if (element === 'say-as') return { ...outer, spelt: spelling.has(attribute('interpret-as') ?? '') };
  return unheard.has(element) || hasAlias ? { ...outer, silent: true } : outer;
}

/** `+12%` of pitch and `112%` of rate are both 112; what is no per cent changes nothing. Within what a voice can do. */
function perCent(value: string | null): number {
  const [, sign, number] = /^([+-]?)([\d.]+)%$/.exec(value ?? '') ?? [];
  if (number === undefined) return 100;
  const given = Number.parseFloat(number);
  const meant = sign === '+' ? 100 + given : sign === '-' ? 100 - given : given;
  return Math.min(200, Math.max(50, meant));
}

/** The breaks of SSML 1.1 by strength, in milliseconds; the Recommendation leaves the lengths open. */
const strengths: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 100,
  weak: 200,
  medium: 400,
  strong: 700,
  'x-strong': 1000,
};

/** The longest single silence, in milliseconds. */
const longest = 60_000;

function breakTime(time: string | null, strength: string | null): number {
  const [, number, unit] = /^\+?([\d.]+)(m?s)$/.exec(time ?? '') ?? [];
  if (number === undefined) return strengths[strength ?? 'medium'] ?? 400;
  return Math.min(longest, Math.round(Number.parseFloat(number) * (unit === 's' ? 1000 : 1)));
}
