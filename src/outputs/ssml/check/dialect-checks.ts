/** What an engine does not take, by the facts of its dialect. */
import type { SsmlDialect, Limit } from '../dialects/types.ts';
import { ruleOf, wrongFormat } from '../say-as.ts';
import { measured } from '../split.ts';
import type { Attribute, Element, Finding } from './types.ts';
import type { SsmlRule } from './rules.ts';

/** The checks of one element against a dialect. */
export function checkForDialect(element: Element, dialect: SsmlDialect): readonly Finding[] {
  const { name, at } = element;
  if (notFollowed(name, dialect)) {
    const hint =
      name === 'voice' ? 'Send each run of a voice as a request of its own.' : 'Take it away, and keep the words.';
    return [{ at, rule: 'dialect-element', message: `${dialect.description} does not follow <${name}>.`, hint }];
  }
  return [
    ...(name === 'say-as' ? checkSayAs(element, dialect) : []),
    ...element.attributes.flatMap((attribute) => checkValue(element, attribute, dialect)),
  ];
}

function checkSayAs({ at, attributes }: Element, { description, sayAs: { values } }: SsmlDialect): readonly Finding[] {
  const what = attributes.find(({ name }) => name === 'interpret-as');
  if (what === undefined || values === 'any') return [];
  const rule = ruleOf(what.value, values);
  if (rule === null) {
    const message = `${description} does not follow interpret-as="${what.value}".`;
    return [{ at: what.at, rule: 'dialect-say-as', message, hint: `It follows ${Object.keys(values).join(', ')}.` }];
  }
  const format = attributes.find(({ name }) => name === 'format');
  const wrong = wrongFormat(format?.value ?? null, rule);
  if (wrong === null) return [];
  return [
    {
      at: format?.at ?? at,
      rule: 'dialect-format',
      message:
        wrong === 'missing'
          ? `${description} needs a format for interpret-as="${what.value}".`
          : `${description} does not take the format “${format?.value ?? ''}” for interpret-as="${what.value}".`,
      hint: rule.formats === null ? 'Take the format away.' : 'Write the order of the parts, as in its documentation.',
    },
  ];
}

function notFollowed(name: string, dialect: SsmlDialect): boolean {
  switch (name) {
    case 'voice':
      return dialect.voice === 'file';
    case 'lang':
      return !dialect.lang;
    case 'emphasis':
      return !dialect.emphasis;
    case 'mark':
      return dialect.mark !== 'mark';
    case 'bookmark':
      return dialect.mark !== 'bookmark';
    case 'say-as':
      return Object.keys(dialect.sayAs.values).length === 0;
    case 'phoneme':
      return dialect.alphabets.length === 0;
    default:
      return false;
  }
}

function checkValue(
  { name: element }: Element,
  { name, value, at }: Attribute,
  dialect: SsmlDialect,
): readonly Finding[] {
  const found = (rule: SsmlRule, message: string, hint: string | null): readonly Finding[] => [
    { at, rule, message, hint },
  ];
  const { description, longestBreak, alphabets } = dialect;
  const is = (wantedElement: string, wantedName: string): boolean => element === wantedElement && name === wantedName;
  if (is('break', 'time') && milliseconds(value) > longestBreak) {
    return found(
      'dialect-break',
      `${description} takes breaks of at most ${longestBreak} ms.`,
      'Write several breaks in a row.',
    );
  }
  if (is('phoneme', 'alphabet') && !alphabets.some((alphabet) => alphabet === value)) {
    return found(
      'dialect-alphabet',
      `${description} does not read the alphabet ${value}.`,
      `It reads ${alphabets.join(', ')}.`,
    );
  }
  if (is('phoneme', 'ph') && dialect.phones !== null) {
    const known = Object.values(dialect.phones);
    const strange = Array.from(value).find((symbol) => symbol !== ' ' && !known.some((set) => set.has(symbol)));
    if (strange !== undefined)
      return found(
        'dialect-phone',
        `${description} has no sound “${strange}”.`,
        'Write the word as <sub> with an alias.',
      );
  }
  if (element === 'prosody' && !dialect.pitch && (name === 'pitch' || name === 'contour' || name === 'range')) {
    return found('dialect-pitch', `${description} does not change the pitch of a voice.`, 'Take the attribute away.');
  }
  return [];
}

/** NaN for what is no time. */
const milliseconds = (time: string): number =>
  /^\+?[\d.]+m?s$/.test(time) ? Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000) : Number.NaN;

/** A document that is too long for one request. */
export function checkSize(text: string, { limits, description }: SsmlDialect): readonly Finding[] {
  return limits
    .map((limit) => ({ limit, size: measured(text, limit) }))
    .filter(({ limit, size }) => size > limit.most)
    .map(({ limit, size }) => ({
      at: 0,
      rule: 'dialect-size',
      message: `${description} takes ${counted(limit.most, limit)} a request, and this is ${counted(size, limit)}.`,
      hint: 'Split the document between sentences.',
    }));
}

function counted(size: number, limit: Limit): string {
  if (limit.of === 'voices') return `${size} voices`;
  return `${size} ${limit.unit}${limit.of === 'words' ? ' of words' : ''}`;
}
