import { describe, expect, it } from 'vitest';
import { readSsml } from '../../../src/outputs/audio/read-ssml.ts';

const wordsOf = (content: string): readonly string[] =>
  readSsml(`<speak>${content}</speak>`, 'a.ssml').runs.map(({ words }) => words);

describe('an SSML file that is spoken here', () => {
  it.each(['characters', 'spell-out', 'letters', 'verbatim'])('spells what is marked as %s', (value) => {
    expect(wordsOf(`The <say-as interpret-as="${value}">OSCE</say-as> met.`)).toEqual(['The O S C E met.']);
  });

  it('reads what is marked otherwise as it stands', () => {
    expect(wordsOf('On <say-as interpret-as="date" format="mdy">4/5/2026</say-as>.')).toEqual(['On 4/5/2026.']);
  });
});
