import { describe, expect, it } from 'vitest';
import { readSsml } from '../../../src/outputs/audio/read-ssml.ts';

const wordsOf = (content: string): readonly string[] =>
  readSsml(`<speak>${content}</speak>`, 'a.ssml').runs.map(({ words }) => words);

describe('an SSML file that is spoken here', () => {
  it.each(['characters', 'spell-out', 'letters', 'verbatim'])('spells what is marked as %s', (value) => {
    expect(wordsOf(`The <say-as interpret-as="${value}">OSCE</say-as> met.`)).toEqual(['The O S C E met.']);
  });

  it('keeps a substitute and letters apart from the words that they touch', () => {
    const spelt = '<say-as interpret-as="characters">BBC</say-as>';
    expect(wordsOf('Nach <sub alias="Paragraf">§</sub>5.')).toEqual(['Nach Paragraf 5.']);
    expect(wordsOf(`a ${spelt}<sub alias="five">5</sub>km`)).toEqual(['a B B C five km']);
    expect(wordsOf(`the ${spelt}’s <sub alias="Governor">Gov.</sub>, too`)).toEqual(['the B B C’s Governor, too']);
  });

  it('reads what is marked otherwise as it stands', () => {
    expect(wordsOf('On <say-as interpret-as="date" format="mdy">4/5/2026</say-as>.')).toEqual(['On 4/5/2026.']);
  });
});
