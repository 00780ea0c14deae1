import { describe, expect, it } from 'vitest';
import { inWords, normaliserFor } from '../../../src/speech/normalise/index.ts';

const needed = normaliserFor('en-US');
const everything = normaliserFor('en-US', 'everything');
const british = normaliserFor('en-GB');
const say = (text: string, normaliser = needed): string => inWords(text, normaliser.read(text));

/** By class: what is written and what is said. */
const readings: Readonly<Record<string, readonly (readonly [written: string, said: string])[]>> = {
  dates: [
    ['On 3 April the ferry sails.', 'On the third of April the ferry sails.'],
    ['It reopens on July 1.', 'It reopens on July first.'],
    ['on Jan. 15, 2024, in Oslo', 'on January fifteenth, twenty twenty four, in Oslo'],
    ['since the 4th of July 1999', 'since the fourth of July nineteen ninety nine'],
    ['in May 2019', 'in May twenty nineteen'],
    ['They may 5 times a day.', 'They may 5 times a day.'],
    ['dated 2024-02-29', 'dated February twenty ninth twenty twenty four'],
    ['on 10/6/2005', 'on October sixth two thousand five'],
    ['on 25/12/2021', 'on the twenty fifth of December twenty twenty one'],
    ['13/13/2021 is no date', '13/13/2021 is no date'],
    ['March 12-14', 'March 12-14'],
  ],
  years: [
    ['He was born in 1987.', 'He was born in nineteen eighty seven.'],
    ['in 2005 and 2012', 'in two thousand five and twenty twelve'],
    ['in 1900', 'in nineteen hundred'],
    ['in 1506', 'in fifteen oh six'],
    ['the 1980s', 'the nineteen eighties'],
    ['the ’80s', 'the eighties'],
    ['the mid-90s', 'the mid nineties'],
    ['the 1800s', 'the eighteen hundreds'],
    ['the 2014–15 season', 'the twenty fourteen to fifteen season'],
    ['from 1999-2004', 'from nineteen ninety nine to two thousand four'],
    ['in 44 BC', 'in forty four BC'],
    ['1,987 people', '1,987 people'],
    ['a 2012-pound block', 'a 2012-pound block'],
  ],
  money: [
    ['It cost $18.4 million.', 'It cost eighteen point four million dollars.'],
    ['$12 for adults', 'twelve dollars for adults'],
    ['a $1 coin', 'a one dollar coin'],
    ['£1.20 a litre', 'one pound twenty pence a litre'],
    ['£2.01', 'two pounds one penny'],
    ['€1.5bn', 'one point five billion euros'],
    ['a $5M house', 'a five million dollars house'],
    ['US$100,000', 'one hundred thousand US dollars'],
    ['C$20', 'twenty Canadian dollars'],
    ['¥300', 'three hundred yen'],
    ['$0.05', 'five cents'],
    ['$5-7 million', 'five to seven million dollars'],
    ['$250–$300', 'two hundred and fifty dollars to three hundred dollars'],
    ['$20/mo', 'twenty dollars per month'],
    ['a 50p coin', 'a fifty pence coin'],
    ['$1,234.56', 'one thousand two hundred and thirty four dollars fifty six cents'],
  ],
  times: [
    ['at 9:30 p.m. every night', 'at nine thirty PM every night'],
    ['at 5pm', 'at five PM'],
    ['at 6:05 a.m. EST', 'at six oh five AM EST'],
    ['at 23:00', "at twenty three o'clock"],
    ['at 14:30 GMT', 'at fourteen thirty GMT'],
    ['5pm–7pm', 'five PM to seven PM'],
    ['John 3:16', 'John three sixteen'],
    ['a ratio of 3:2', 'a ratio of 3:2'],
  ],
  acronyms: [
    ['The OSCE and NATO met.', 'The O S C E and NATO met.'],
    ['CTV’s reporter', 'C T V’s reporter'],
    ['two MPs', 'two M Ps'],
    ['the WHO said', 'the W H O said'],
    ['the LAPD and the NYPD', 'the L A P D and the N Y P D'],
    ['an FDIC rule', 'an F D I C rule'],
    ['the NCTA', 'the N C T A'],
    ['a UKIP or PETA member', 'a UKIP or PETA member'],
    ['the FIRST time, the RIGHT way', 'the FIRST time, the RIGHT way'],
    ['THREE MONTHS ago', 'THREE MONTHS ago'],
    ['Title IX', 'Title nine'],
    ['UNESCO’s list', 'UNESCO’s list'],
    ['NASA and the FBI', 'NASA and the F B I'],
    ['COUNCIL VOTES NO TO NEW BRIDGE', 'COUNCIL VOTES NO TO NEW BRIDGE'],
    ['the U.S. and the U.K.', 'the U S and the U K'],
    ['J. K. Lund wrote', 'J K Lund wrote'],
    ['D.C.’s mayor', 'D C’s mayor'],
  ],
  titles: [
    ['Sen. Hale and Gov. Orr', 'Senator Hale and Governor Orr'],
    ['Sgt. Okoye said', 'Sergeant Okoye said'],
    ['No. 10 said no. Ten said yes.', 'Number 10 said no. Ten said yes.'],
    ['the gen. pop.', 'the gen. pop.'],
    ['Lund v. Voss', 'Lund versus Voss'],
    ['open 24/7', 'open twenty four seven'],
    ['in Flint, Mich., and Tulsa, Okla.', 'in Flint, Michigan, and Tulsa, Oklahoma'],
    ['Anna Berg, MD, said', 'Anna Berg, M D, said'],
    ['at 1428 Elm St. It was dark.', 'at fourteen twenty eight Elm Street. It was dark.'],
    ['Springfield, IL 62704', 'Springfield, Illinois, six two seven zero four'],
  ],
  measures: [
    ['an 800 km road', 'an eight hundred kilometers road'],
    ['12kg of rice', 'twelve kilograms of rice'],
    ['at 2°C', 'at two degrees Celsius'],
    ['1 °C more', 'one degree Celsius more'],
    ['4 1/2 lbs', 'four and a half pounds'],
    ['10–15% of them', 'ten to fifteen percent of them'],
    ['about 90 mph', 'about ninety miles per hour'],
    ['a 5G network', 'a 5G network'],
    ['100 km/h', 'one hundred kilometers per hour'],
    ['3 km²', 'three square kilometers'],
    ['10 m away', '10 m away'],
  ],
  fractions: [
    ['1/2 of them', 'one half of them'],
    ['2/3', 'two thirds'],
    ['3 1/4 miles', 'three and one quarter miles'],
    ['2½ hours', 'two and a half hours'],
    ['¾ of it', 'three quarters of it'],
    ['since 9/11', 'since nine eleven'],
    ['a 50/50 chance', 'a fifty fifty chance'],
  ],
  numerals: [
    ['World War II', 'World War two'],
    ['Chapter IV', 'Chapter four'],
    ['Queen Elizabeth II', 'Queen Elizabeth the second'],
    ['King Charles III’s coat', 'King Charles the third’s coat'],
    ['on a level I know', 'on a level I know'],
    ['Super Bowl LVI', 'Super Bowl fifty six'],
    ['Malcolm X', 'Malcolm X'],
    ['Vitamin C', 'Vitamin C'],
  ],
  ranges: [
    ['children aged 8–10', 'children aged eight to ten'],
    ['Wexcombe won 3–2', 'Wexcombe won three two'],
    ['ended 1–1', 'ended one one'],
    ['a 5-4 vote', 'a 5-4 vote'],
  ],
  telephones: [
    ['call 555-123-4567', 'call five five five, one two three, four five six seven'],
    ['+44 20 7946 0958', 'plus four four, two zero, seven nine four six, zero nine five eight'],
    ['1-800-GO-U-HAUL', 'one, eight hundred, GO U HAUL'],
    ['192.168.0.1', 'one nine two dot one six eight dot zero dot one'],
  ],
  addresses: [
    ['See www.example.org/a-b.', 'See www dot example dot org slash a dash b.'],
    ['at example.com, where', 'at example dot com, where'],
    ['mail anna.berg@example.org today', 'mail anna dot berg at example dot org today'],
    ['It ended.Then it began.', 'It ended.Then it began.'],
    ['e.g. this', 'for example this'],
  ],
};

describe.each(Object.entries(readings))('the reading of %s', (_, pairs) => {
  it.each(pairs)('%s → %s', (written, said) => {
    expect(say(written)).toBe(said);
  });
});

/** What engines read well by themselves: said in words only when everything is asked for. */
const plain: readonly (readonly [written: string, said: string])[] = [
  ['140 passengers', 'one hundred and forty passengers'],
  ['13,000 people', 'thirteen thousand people'],
  ['1,000,001', 'one million and one'],
  ['40% of it', 'forty percent of it'],
  ['2.5 times', 'two point five times'],
  ['-5 degrees', 'minus five degrees'],
  ['the 21st time', 'the twenty first time'],
  ['Dr. Voss and Mrs. Lund', 'Doctor Voss and Misses Lund'],
  ['covid-19', 'covid-nineteen'],
  ['agent 007', 'agent zero zero seven'],
];

describe('what engines read well', () => {
  it.each(plain)('is left alone: %s', (written) => {
    expect(needed.read(written)).toEqual([]);
  });
  it.each(plain)('is said in words when asked for: %s → %s', (written, said) => {
    expect(say(written, everything)).toBe(said);
  });
});

describe('the normaliser', () => {
  it('puts the day first where the language’s region does', () => {
    expect(say('on 4/5/2024', british)).toBe('on the fourth of May twenty twenty four');
    expect(say('on 4/5/2024')).toBe('on April fifth twenty twenty four');
  });

  it('finds nothing in a language without classes', () => {
    expect(normaliserFor('fi', 'everything').read('1.1.2024 klo 10.00')).toEqual([]);
  });

  it('gives readings in order that do not overlap and stand where they say', () => {
    const text = 'On Jan. 5, 2021 at 5 p.m. the FBI paid $5M to Sen. Hale.';
    const found = everything.read(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Jan. 5, 2021',
      '5 p.m.',
      'FBI',
      '$5M',
      'Sen.',
    ]);
  });

  it.each([
    ['digits', '1'.repeat(200_000)],
    ['points', '1.'.repeat(100_000)],
    ['commas', '1,111'.repeat(50_000)],
    ['letters', 'a'.repeat(200_000)],
    ['dots', 'a.'.repeat(100_000)],
    ['capitals', 'A. '.repeat(70_000)],
    ['signs', '$€@#/-'.repeat(40_000)],
    ['strokes', 'a/b/'.repeat(50_000)],
    ['dashes', '1-'.repeat(100_000)],
    ['at signs', 'a@a.'.repeat(50_000)],
  ])('takes no longer than a text’s length asks: %s', (_, text) => {
    expect(Array.isArray(everything.read(text))).toBe(true);
  });
});
