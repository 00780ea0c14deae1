import { describe, expect, it } from 'vitest';
import { blockId } from '../../src/core/position.ts';
import { segmentsOf } from '../../src/core/segment.ts';
import type { SpeechDoc, SpeechNode } from '../../src/core/speech.ts';

const voice = { name: 'slt', language: 'en-US', gender: 'female' } as const;

/** Sentences of one paragraph, 600 ms behind it and 750 ms behind the turn; texts stand where they stand among the texts. */
function docOf(...sentences: readonly (readonly SpeechNode[])[]): SpeechDoc {
  const paragraph = { block: blockId(0), sentences: sentences.map((nodes) => ({ nodes })), pauseAfter: 600 };
  const turn = { cast: { voice, prosody: null }, speaker: null, paragraphs: [paragraph], pauseAfter: 750 };
  return { language: 'en', title: null, turns: [turn], diagnostics: [] };
}

const text = (words: string, start: number): SpeechNode => ({
  type: 'text',
  text: words,
  range: { block: blockId(0), start, end: start + words.length },
});
const pause = (duration: number): SpeechNode => ({ type: 'break', duration });
const emphasis = (...nodes: readonly SpeechNode[]): SpeechNode => ({ type: 'emphasis', level: 'strong', nodes });

const rows = (doc: SpeechDoc) =>
  segmentsOf(doc).map((segment) => [segment.text, segment.range?.start, segment.range?.end, segment.pauseAfter]);

describe('a break inside a sentence', () => {
  it('cuts it, and is as long as it is', () => {
    expect(rows(docOf([text('It fell, ', 0), pause(250), text('all night.', 9)]))).toEqual([
      ['It fell, ', 0, 9, 250],
      ['all night.', 9, 19, 1350],
    ]);
  });

  it('counts within emphasis and foreign phrases too', () => {
    const phrase: SpeechNode = { type: 'lang', language: 'fr', nodes: [text('en ', 3), pause(100), text('bloc', 6)] };
    expect(rows(docOf([text('So ', 0), emphasis(phrase, pause(50)), text('.', 10)]))).toEqual([
      ['So en ', 0, 6, 100],
      ['bloc', 6, 10, 50],
      ['.', 10, 11, 1350],
    ]);
  });

  it('is added to others that nothing is said between, and to the silence before', () => {
    expect(rows(docOf([text('Rain.', 0)], [pause(40), pause(60), text('Wind.', 6), pause(200)]))).toEqual([
      ['Rain.', 0, 5, 100],
      ['Wind.', 6, 11, 1550],
    ]);
  });

  it('of no length cuts nothing', () => {
    expect(rows(docOf([text('It fell, ', 0), pause(0), text('all night.', 9)]))).toEqual([
      ['It fell, all night.', 0, 19, 1350],
    ]);
  });
});
