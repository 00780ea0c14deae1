import { describe, expect, it } from 'vitest';
import { cast } from '../../../src/casting/index.ts';
import { noWishes } from '../../../src/core/wishes.ts';
import { checkSsml } from '../../../src/outputs/ssml/check/index.ts';
import { printDocument } from '../../../src/outputs/ssml/print.ts';
import { rehearse, readingClassNames } from '../../../src/speech/index.ts';
import type { ReadingExtent } from '../../../src/speech/index.ts';
import { readCatalog } from '../../casting/catalogs.ts';
import { draft, scriptOf } from '../../speech/script-kit.ts';
import { ssmlDialect, ssmlDialectNames } from './ssml-dialects.ts';

const written = 'The OSCE met on 4/5/2024. It cost 2/3 of 13,000 on the 21st call to 555-123-4567, UN’s and all.';
const usual: ReadingExtent = { base: 'needed', without: [], with: [] };
const marked: ReadingExtent = {
  ...usual,
  sayAs: ['acronym', 'date', 'fraction', 'cardinal', 'ordinal', 'telephone'],
};

function spokenBy(name: string, readings: ReadingExtent, text = written): string {
  const dialect = ssmlDialect(name);
  const script = scriptOf({ drafts: [draft(text)] });
  const parts = cast(script, readCatalog(dialect.catalog ?? 'espeak-ng'), noWishes);
  return printDocument([rehearse(script, parts, { readings })], dialect, { isLast: true });
}

const toldIn = (ssml: string): readonly string[] =>
  Array.from(ssml.matchAll(/<say-as interpret-as="([^"]*)"(?: format="([^"]*)")?>([^<]*)</g), ([, ...parts]) =>
    parts.filter((part) => part !== undefined).join(' '),
  );

const everyKind = [
  'characters OSCE',
  'date mdy 4/5/2024',
  'fraction 2/3',
  'cardinal 13,000',
  'ordinal 21st',
  'telephone 555-123-4567',
];

describe.each(ssmlDialectNames)('what %s is told of written forms', (name) => {
  const { sayAs } = ssmlDialect(name);

  it.each([usual, marked])('is what its rules allow', (readings) => {
    expect(checkSsml(spokenBy(name, readings), name)).toEqual([]);
  });

  it('is of classes that there are, by names that it follows', () => {
    expect(sayAs.preferred.filter((one) => !readingClassNames.includes(one))).toEqual([]);
    const { values } = sayAs;
    expect(Object.values(sayAs.names).filter((one) => values !== 'any' && !Object.hasOwn(values, one))).toEqual([]);
  });

  it('is said in words where it is told nothing', () => {
    const told = toldIn(spokenBy(name, marked)).length;
    const words = spokenBy(name, marked).match(/<sub /g)?.length ?? 0;
    expect(told + words).toBe(everyKind.length + 1);
  });

  it('is words for a class that is named so', () => {
    expect(toldIn(spokenBy(name, { ...usual, with: ['acronym'] }))).toEqual([]);
  });
});

describe('by itself an engine is told', () => {
  it.each([
    ['azure', ['characters OSCE']],
    ['google', ['characters OSCE']],
    ['polly', ['characters OSCE']],
    ['alexa', ['characters OSCE']],
    ['ibm', ['letters OSCE']],
    ['polly-neural', []],
    ['w3c', []],
    ['espeak', []],
  ])('%s: %j', (name, told) => {
    expect(toldIn(spokenBy(name, usual))).toEqual(told);
  });
});

describe('when asked for, an engine is told', () => {
  it.each(['w3c', 'azure', 'google', 'polly', 'alexa'])('%s everything that has a name', (name) => {
    expect(toldIn(spokenBy(name, marked))).toEqual(everyKind);
  });

  it('IBM in its own words, and of a fraction nothing', () => {
    expect(toldIn(spokenBy('ibm', marked))).toEqual([
      'letters OSCE',
      'date mdy 4/5/2024',
      'cardinal 13,000',
      'ordinal 21st',
      'vxml:phone 555-123-4567',
    ]);
  });

  it('Polly’s neural voices of no letters, because another voice would spell them', () => {
    expect(toldIn(spokenBy('polly-neural', marked))).toEqual(everyKind.slice(1));
  });

  it('eSpeak nothing', () => {
    expect(toldIn(spokenBy('espeak', marked))).toEqual([]);
  });

  it('nothing of what it could misread: a date without its century, a number with letters, a wrong ordinal', () => {
    const text = 'On 11/17/05, agent 007 called +44 20 7946 0958 for the 4rd time and 2 1/2 hours.';
    expect(toldIn(spokenBy('w3c', marked, text))).toEqual([]);
  });
});
