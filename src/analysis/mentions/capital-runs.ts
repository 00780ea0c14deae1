/** Runs of capitalised words: the raw material of names. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { isGenitive } from './genitive.ts';
import { isGiven } from './split-name.ts';
import type { Token } from './tokens.ts';

/** Indices of the run's words among the block's tokens, and one past its last token. */
export interface CapitalRun {
  readonly words: readonly number[];
  readonly end: number;
}

/** The longest name-like run that begins at a capitalised token: titles, initials, particles, suffixes and all. */
export function capitalRun(
  tokens: readonly Token[],
  start: number,
  words: SpeakerWords,
  known: ReadonlySet<string> | null,
): CapitalRun {
  const found = [start, ...particlesBehind(tokens, start, words, known)];
  let at = start + found.length;
  while (at < tokens.length && found.length < 14) {
    const next = step(tokens, found, at, words, known);
    if (next === null) break;
    found.push(...next.words);
    at = next.end;
  }
  return { words: found, end: at };
}

/** `Von der Leyen`: the articles between a particle that opens the sentence and a known surname. */
function particlesBehind(
  tokens: readonly Token[],
  start: number,
  { names, grammar }: SpeakerWords,
  known: ReadonlySet<string> | null,
): readonly number[] {
  if (known === null || !names.particles.has(tokens[start]?.lower ?? '')) return [];
  const isArticle = grammar.determiners.has(tokens[start + 1]?.lower ?? '') && tokens[start + 1]?.capital === false;
  const surname = tokens[start + (isArticle ? 2 : 1)];
  return isArticle && surname?.capital && known.has(surname.lower) ? [start + 1] : [];
}

function step(
  tokens: readonly Token[],
  found: readonly number[],
  at: number,
  words: SpeakerWords,
  known: ReadonlySet<string> | null,
): CapitalRun | null {
  const last = tokens[found.at(-1) ?? -1];
  const token = tokens[at];
  if (last === undefined || token === undefined) return null;
  if (token.quotation !== last.quotation) return overNickname(tokens, at, last);
  if (token.text === '.') {
    if (!isAbbreviation(last, words) || token.start !== last.end) return null;
    if (words.names.suffixes.has(last.lower)) return endsInside(tokens, at) ? { words: [], end: at + 1 } : null;
    return continues(tokens, at + 1, last) ? { words: [], end: at + 1 } : null;
  }
  if (token.start - (tokens[at - 1]?.end ?? 0) > 2) return null;
  if (words.grammar.possessiveEndings.includes(token.text)) return overOwners(tokens, at, last, words);
  if (token.text === ',') return suffixAfterComma(tokens, at, words);
  if (isGenitive(token, known, words)) return isGiven(last, words) ? { words: [at], end: at + 1 } : null;
  if (token.capital || hasParticleInside(token, words))
    return isCalendar(tokens, at, words) ? null : { words: [at], end: at + 1 };
  if (last.capital && words.names.particles.has(token.lower) && !isPlainPreposition(token, last, words)) {
    const second = tokens[at + 1]?.lower ?? '';
    const isDouble = words.names.particles.has(second) || words.grammar.determiners.has(second);
    const particles = isDouble ? [at, at + 1] : [at];
    if (continues(tokens, at + particles.length, last)) return { words: particles, end: at + particles.length };
  }
  return connector(tokens, found, at, words);
}

/** `Lee von der Nordbank`: where nouns have capitals, a particle that is a preposition too needs a given name before it. */
const isPlainPreposition = (particle: Token, last: Token, words: SpeakerWords): boolean =>
  words.grammar.capitalisedNouns && words.grammar.prepositions.has(particle.lower) && !isGiven(last, words);

/** `Harbour Workers’ Union`: several owners inside a group's name. */
function overOwners(tokens: readonly Token[], at: number, last: Token, words: SpeakerWords): CapitalRun | null {
  const owners = /^['’]$/.test(tokens[at]?.text ?? '') && last.capital;
  const head = [at + 1, at + 2].some((next) => words.groups.nameWords.has(tokens[next]?.lower ?? ''));
  return owners && head && continues(tokens, at + 1, last) ? { words: [at + 1], end: at + 2 } : null;
}

/** `al-Amr`, behind a part of the name. */
const hasParticleInside = ({ text, lower }: Token, { names }: SpeakerWords): boolean => {
  const hyphen = text.indexOf('-');
  return hyphen > 0 && /^\p{Lu}/u.test(text.slice(hyphen + 1)) && names.particles.has(lower.slice(0, hyphen));
};

/** `Marcia “Cia” Price`: a word or two in quotation marks between the parts of a name. */
function overNickname(tokens: readonly Token[], at: number, last: Token): CapitalRun | null {
  const span = tokens[at]?.quotation;
  if (last.quotation >= 0 || last.type !== 'word') return null;
  for (let next = at + 1; next <= at + 2; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.quotation === span) continue;
    const close = token.start - (tokens[next - 1]?.end ?? 0) <= 3 && (tokens[at]?.start ?? 0) - last.end <= 3;
    return close && token.capital && token.quotation === last.quotation ? { words: [next], end: next + 1 } : null;
  }
  return null;
}

/** Does the sentence go on after this full stop? */
const endsInside = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && !next.capital && next.quotation === tokens[at]?.quotation;
};

const continues = (tokens: readonly Token[], at: number, last: Token): boolean => {
  const next = tokens[at];
  return next !== undefined && next.capital && next.quotation === last.quotation;
};

/** `Gov`, `Mr`, `J` before a full stop. */
function isAbbreviation(token: Token, { names }: SpeakerWords): boolean {
  if (token.text.length === 1) return true;
  if (token.text.length > 5) return false;
  return [names.maleTitles, names.femaleTitles, names.titles, names.suffixes, names.particles].some((set) =>
    set.has(token.lower),
  );
}

function suffixAfterComma(tokens: readonly Token[], at: number, { names }: SpeakerWords): CapitalRun | null {
  const next = tokens[at + 1];
  if (next === undefined || !next.capital || !(names.suffixes.has(next.lower) || names.postnominals.has(next.lower)))
    return null;
  return { words: [at + 1], end: at + 2 };
}

/** A weekday, or a month before a number, is never inside a name. */
function isCalendar(tokens: readonly Token[], at: number, { names }: SpeakerWords): boolean {
  const token = tokens[at];
  if (token === undefined || !names.calendar.has(token.lower)) return false;
  return /^\d/.test(tokens[at + 1]?.text ?? '') || names.weekdays.has(token.lower);
}

/** `of` in `Secretary of State`, `Bank of England`; `and` in `Department of Health and Human Services`. */
function connector(
  tokens: readonly Token[],
  found: readonly number[],
  at: number,
  words: SpeakerWords,
): CapitalRun | null {
  const token = tokens[at];
  const last = tokens[found.at(-1) ?? -1];
  if (token === undefined || last === undefined) return null;
  const article = words.grammar.determiners.has(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.capital === false;
  const target = at + (article ? 2 : 1);
  if (!continues(tokens, target, last) || isCalendar(tokens, target, words)) return null;
  const next = tokens[target];
  if (next === undefined || !joins(tokens, found, { token, last, next }, words)) return null;
  const end = target + 1;
  return { words: article ? [at, at + 1, target] : [at, target], end };
}

function joins(
  tokens: readonly Token[],
  found: readonly number[],
  { token, last, next }: { readonly token: Token; readonly last: Token; readonly next: Token },
  { names, groups, grammar, people }: SpeakerWords,
): boolean {
  const title = names.titles.has(last.lower) || people.roles.has(last.lower);
  if (title && grammar.complements.has(token.lower)) return true;
  if (groups.nameWords.has(last.lower) && groups.connectors.has(token.lower)) return true;
  if (token.text === '&') return true;
  if (grammar.additive.has(token.lower) && groups.nameWords.has(last.lower) && groups.nameWords.has(next.lower))
    return true;
  const compound = found.some((index) => groups.connectors.has(tokens[index]?.lower ?? ''));
  return (
    compound &&
    grammar.additive.has(token.lower) &&
    found.some((index) => groups.nameWords.has(tokens[index]?.lower ?? ''))
  );
}
