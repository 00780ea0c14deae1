import { describe, expect, it } from 'vitest';
import { findSpeakers, isSpeech, noWishes, read } from '../src/index.ts';
import type { Script } from '../src/index.ts';

async function scriptOf(text: string, name = 'hard.txt'): Promise<Script> {
  const scripts: Script[] = [];
  for await (const { article } of read({ name, bytes: new TextEncoder().encode(text) })) {
    scripts.push(await findSpeakers(article, { language: 'en', wishes: noWishes, fragmentWords: 3 }));
  }
  const [script] = scripts;
  if (script === undefined) throw new Error('There is no article.');
  return script;
}

const speakers = ({ speakers: all }: Script): readonly string[] => all.map(({ name }) => name);

/** Of each quotation that somebody says: who; `unsure` where nobody is known. */
const said = ({ attributions }: Script): readonly string[] => attributions.map(({ speaker }) => speaker ?? 'unsure');

/** The findings that tell of an unknown or a doubtful speaker. */
const doubts = ({ diagnostics }: Script): number =>
  diagnostics.filter(({ code }) => code === 'speaker-unknown' || code === 'speaker-unsure').length;

/** Every doubtful attribution is told of. */
const expectOpenDoubts = (script: Script): void =>
  expect(doubts(script)).toBe(script.attributions.filter(({ confidence }) => confidence < 0.6).length);

describe('an article of only quotations', () => {
  const script = scriptOf(
    [
      '“We had no warning at all.”',
      '“The water came at night, and by morning the square was a lake.”',
      '“Thank you, Ada, for the blankets.”',
      '“Bruno was late again.”',
      '“I want to go home.”',
    ].join('\n\n'),
  );

  it('names nobody, not even those who are named inside the quotations', async () => {
    expect(speakers(await script)).toEqual([]);
    expect(said(await script)).toEqual(['unsure', 'unsure', 'unsure', 'unsure', 'unsure']);
  });

  it('says of each quotation that its speaker is not known, and lets the narrator read it', async () => {
    const { utterances } = await script;
    expect(doubts(await script)).toBe(5);
    expect(utterances.every(({ voicing }) => voicing.type === 'narrator' && voicing.rule === 'unsure')).toBe(true);
  });
});

describe('an article of 500 speakers', () => {
  const beginnings = 'Al Ber Cor Dan El Far Gol Hol In Jor Kel Lor Mar Nor Os Pel Quin Ros Sel Tor'.split(' ');
  const endings =
    'ander bach corn dale ensen field gate holm ing kamp lund mark nell ost quist rup sen thorp vik wick dorf stad berg mont ville';
  const names = beginnings.flatMap((one) => endings.split(' ').map((other) => `Ada ${one}${other}`));

  it('keeps every one of them apart', async () => {
    const paragraphs = names.map((name, i) => `“Number ${i} is what I am,” said ${name}.`);
    const script = await scriptOf(`People of Galfield.\n\n${paragraphs.join('\n\n')}`);
    expect(speakers(script)).toEqual(names);
    expect(said(script)).toEqual(script.speakers.map(({ id }) => id));
  });
});

describe('one name with three roles', () => {
  it('is one speaker, whose roles find their way back', async () => {
    const script = await scriptOf(
      [
        '“The bridge stays closed,” said Karl Ostquist, the mayor.',
        '“I have sold no bread for a week,” said Karl Ostquist, a baker on the quay.',
        '“We had nowhere to train,” said Karl Ostquist, goalkeeper of the town’s team.',
        '“We must talk,” said the mayor. “My ovens are cold,” the baker said.',
      ].join('\n\n'),
    );
    expect(speakers(script)).toEqual(['Karl Ostquist']);
    expect(new Set(said(script))).toEqual(new Set(['karl-ostquist']));
  });
});

describe('a list of quotations with dashes', () => {
  it('takes the name behind each dash, whatever dash it is, and doubts what has none', async () => {
    const script = await scriptOf(
      [
        'What readers say about the new bridge',
        '“It is a beauty.” — Ada Berander, Galfield',
        '“Too narrow by half.” — Karl Ostquist',
        '“My dog hates it.” – Flora Lund, 71',
        '“I shall never cross it.” —Viktor Seldale, fisherman',
        '“Where is it?”',
      ].join('\n\n'),
    );
    expect(speakers(script)).toEqual(['Ada Berander', 'Karl Ostquist', 'Flora Lund', 'Viktor Seldale']);
    expect(script.attributions.slice(0, 4).every(({ confidence }) => confidence >= 0.9)).toBe(true);
    expect(script.attributions[4]?.confidence ?? 0).toBeLessThan(0.6);
    expectOpenDoubts(script);
  });
});

describe('a live blog', () => {
  const script = scriptOf(
    [
      'Bridge opening: as it happened',
      '10:02 Good morning from Galfield, where the new bridge opens today.',
      '10:15 The mayor, Ada Berander, has arrived. “What a morning,” she says.',
      '10:31 UPDATE: The ribbon is cut.',
      '10:40 Karl Ostquist, our reporter, writes: “The crowd is larger than anyone expected.”',
      '11:05 BREAKING: “Nobody is hurt,” says a police spokeswoman.',
      '11:20 “Is the bridge safe?”',
    ].join('\n\n'),
  );

  it('takes no heading of an entry for a speaker', async () => {
    expect(speakers(await script)).toEqual(['Ada Berander', 'Karl Ostquist', 'a police spokeswoman']);
  });

  it('does not let an entry go on with the speaker of the one before', async () => {
    const { utterances } = await script;
    expect(utterances.at(-1)?.voicing.type).toBe('narrator');
    expectOpenDoubts(await script);
  });
});

describe('a transcript', () => {
  it('takes nobody for a speaker but those who speak or are told of, and never a note', async () => {
    const script = await scriptOf(
      [
        'The council met on Monday. Ada Berander was in the chair, and Karl Ostquist spoke for the builders.',
        'BERANDER: Let us begin. Is it true that the mayor said “it will never open”?',
        'OSTQUIST: I have no idea.',
        'BERANDER: Then who does?',
        'OSTQUIST: Ask Flora Lund. She wrote “safe enough for now” in her report.',
        'NOTE: The recording was interrupted here.',
        'BERANDER: Thank you.',
      ].join('\n\n'),
    );
    expect(['Ada Berander', 'Karl Ostquist', 'the mayor', 'Flora Lund']).toEqual(
      expect.arrayContaining([...speakers(script)]),
    );
  });
});

describe('poetry', () => {
  it('takes neither its title nor an elision for a name', async () => {
    const script = await scriptOf(
      [
        'The Ferry',
        '“O come,” the river said to me,\n“O come and be the sea’s.”\n’Twas night; ’twas cold; the moon was three\ndays old above the trees.',
        '’Tis said that “all who cross shall sleep”,\nand “none shall tell the hour”;\nthe miller’s wife, she could but weep\n’neath Galfield’s broken tower.',
      ].join('\n\n'),
    );
    expect(speakers(script)).toEqual(['the river']);
    expect(said(script).slice(-2)).toEqual(['unsure', 'unsure']);
    expectOpenDoubts(script);
  });
});

describe('code, feet and inches', () => {
  it('find no speaker', async () => {
    const script = await scriptOf(
      [
        '# How to print',
        'Write `print("hello")` and press return:',
        '```js\nconst name = "Ada Berander";\nconsole.log("said " + name + \' said "no"\');\n```',
        'The screen shows “hello”. A 6\'2" man and a 5" nail: 12" x 8". In the \'90s it was x = "a" + \'b\' + "c".',
      ].join('\n\n'),
      'hard.md',
    );
    expect(speakers(script)).toEqual([]);
    expect(script.quotations.filter(({ kind }) => isSpeech(kind))).toEqual([]);
  });
});

describe('marks that do not fit', () => {
  it.each([
    ['unclosed', '“We sail at dawn, said Ada Berander, who runs the ferry.'],
    ['unclosed before another', '“Nobody told us, said Karl Ostquist. “Nobody at all.”'],
    ['doubled', '""We sail,"" said Viktor Seldale. \'\'Or not,\'\' he added.'],
    ['crossed', '‘She called it a “shambles’, and left,” said Flora Lund.'],
    ['mixed', '“We sail", said Ada Berander, "at dawn.”'],
    ['alone', '“„«»”“””’‘’'],
    ['many', `${'“'.repeat(10_000)}a${'”'.repeat(5000)}`],
  ])('%s: name only people of the text', async (_, text) => {
    const script = await scriptOf(`The harbour was quiet.\n\n${text}`);
    expect(['Ada Berander', 'Karl Ostquist', 'Viktor Seldale', 'Flora Lund']).toEqual(
      expect.arrayContaining([...speakers(script)]),
    );
    expectOpenDoubts(script);
  });
});
