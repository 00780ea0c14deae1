import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cast } from '../../src/casting/index.ts';
import { textBlocks } from '../../src/core/article.ts';
import type { Article, Block, Inline, TextBlock } from '../../src/core/article.ts';
import type { Script } from '../../src/core/script.ts';
import { wordsOf } from '../../src/core/segment.ts';
import type { SpeechDoc, SpeechNode } from '../../src/core/speech.ts';
import { noWishes } from '../../src/core/wishes.ts';
import { rehearse } from '../../src/speech/index.ts';
import { readCatalog } from '../casting/catalogs.ts';
import { arbitraryScript } from './arbitrary-script.ts';
import { draft, scriptOf, spokenText } from './script-kit.ts';
import type { Draft } from './script-kit.ts';

const catalog = readCatalog('espeak-ng');
const speak = (script: Script): SpeechDoc => rehearse(script, cast(script, catalog, noWishes));
const speakDrafts = (...drafts: readonly Draft[]): SpeechDoc => speak(scriptOf({ drafts }));

const leaves = (nodes: readonly SpeechNode[]): readonly Extract<SpeechNode, { readonly text: string }>[] =>
  nodes.flatMap((node) => {
    if ('nodes' in node) return leaves(node.nodes);
    return 'text' in node ? [node] : [];
  });

const textNodes = (nodes: readonly SpeechNode[]): readonly string[] => leaves(nodes).map(({ text }) => text);

const sentences = (doc: SpeechDoc): readonly string[] =>
  doc.turns.flatMap(({ speaker, paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map(({ nodes }) => `${speaker ?? 'narrator'}: ${textNodes(nodes).join('')}`),
    ),
  );

const pauses = (doc: SpeechDoc): readonly number[] =>
  doc.turns.flatMap(({ paragraphs, pauseAfter }) => [
    ...paragraphs.slice(0, -1).map((paragraph) => paragraph.pauseAfter),
    pauseAfter,
  ]);

describe('turns', () => {
  it('change with the voice, inside a sentence too', () => {
    expect(sentences(speakDrafts(draft('{anna “We saw it,”} she said. {anna “It was late.”}')))).toEqual([
      'anna: “We saw it,”',
      'narrator: she said.',
      'anna: “It was late.”',
    ]);
  });

  it('go on over paragraphs as long as one voice speaks', () => {
    const doc = speakDrafts(draft('It rained. It stopped.'), draft('Nobody came.'), draft('{anna “I did.”}'));
    expect(doc.turns.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 1]);
    expect(sentences(doc)).toEqual([
      'narrator: It rained.',
      'narrator: It stopped.',
      'narrator: Nobody came.',
      'anna: “I did.”',
    ]);
  });

  it('do not begin for a lone mark: it stays with the voice before', () => {
    expect(sentences(speakDrafts(draft('She called it {anna “open”}. {anna “Very,”} – {anna “indeed.”}')))).toEqual([
      'narrator: She called it',
      'anna: “open”.',
      'anna: “Very,” – “indeed.”',
    ]);
  });

  it('begin with the first word when marks stand before it', () => {
    expect(sentences(speakDrafts(draft('– {anna Yes.} No.')))).toEqual(['anna: – Yes.', 'narrator: No.']);
  });

  it('begin for a mark that is read as a word', () => {
    expect(sentences(speakDrafts(draft('{anna five}% {boris ten}')))).toEqual([
      'anna: five',
      'narrator: %',
      'boris: ten',
    ]);
  });

  it('fall to the narrator’s voice when a speaker has no part', () => {
    const script = scriptOf({ drafts: [draft('{anna “Yes.”}')] });
    const doc = rehearse(script, { ...cast(script, catalog, noWishes), members: [] });
    expect(doc.turns.map((turn) => turn.cast.voice.name)).toEqual(['en-us']);
  });
});

describe('what is read', () => {
  it('leaves promotions, related links and furniture out, and says so', () => {
    const doc = speakDrafts(
      draft('It rained.'),
      draft('Read more here.', 'related'),
      draft('Comments are closed.', 'boilerplate'),
    );
    expect(sentences(doc)).toEqual(['narrator: It rained.']);
    expect(doc.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'block-not-spoken: The speech leaves out a link to related reading: “Read more here.”.',
      'block-not-spoken: The speech leaves out a line of page furniture: “Comments are closed.”.',
    ]);
  });

  it('leaves the marks of notes out', () => {
    const mark: Inline = { start: 9, end: 10, type: 'note', note: '1' };
    expect(sentences(speakDrafts(draft('It rained1. It stopped.', 'body', [mark])))).toEqual([
      'narrator: It rained.',
      'narrator: It stopped.',
    ]);
  });

  it('keeps the words of a substitute apart from the word it touches', () => {
    const doc = speak(scriptOf({ language: 'de', drafts: [draft('Nach §5 gilt das.')] }));
    const [sentence] = doc.turns[0]?.paragraphs[0]?.sentences ?? [];
    expect(sentence === undefined ? '' : wordsOf(sentence)).toBe('Nach Paragraf 5 gilt das.');
  });

  it('puts foreign phrases into their language, as far as each voice says them', () => {
    const phrase: Inline = { start: 8, end: 17, type: 'foreign', language: 'fr' };
    const doc = speakDrafts(draft('He said bon {anna jour }.', 'body', [phrase]));
    const nodes = doc.turns.map(({ paragraphs }) => paragraphs.flatMap((p) => p.sentences.flatMap((s) => s.nodes)));
    expect(
      nodes.map((turn) =>
        turn.map((node) => (node.type === 'lang' ? `<${textNodes(node.nodes).join('')}>` : textNodes([node]).join(''))),
      ),
    ).toEqual([
      ['He said ', '<bon>'],
      ['<jour >', '.'],
    ]);
  });

  it('takes no foreign phrase for one whose language is the article’s or not a language at all', () => {
    const inlines: readonly Inline[] = [
      { start: 0, end: 2, type: 'foreign', language: 'EN-us' },
      { start: 3, end: 9, type: 'foreign', language: 'not a tag' },
    ];
    const doc = speakDrafts(draft('It rained.', 'body', inlines));
    expect(JSON.stringify(doc.turns)).not.toContain('lang"');
  });
});

/** A paragraph, a list of three, a break, a paragraph. */
const listAndBreak = (blocks: readonly TextBlock[]): Pick<Article, 'blocks' | 'notes'> => {
  const list: Block = { type: 'list', start: 1, items: blocks.slice(1, 4).map((item) => [item]) };
  return { blocks: [...blocks.slice(0, 1), list, { type: 'thematic-break' }, ...blocks.slice(4)], notes: [] };
};

describe('pauses', () => {
  it('follow the structure: long after the title, short inside a paragraph, medium between speakers', () => {
    const doc = speakDrafts(
      draft('Rain', 'title'),
      draft('It rained.'),
      draft('{anna “Yes,”} she said.'),
      draft('{boris “No.”}'),
    );
    expect(pauses(doc)).toEqual([1200, 750, 200, 750, 2500]);
  });

  it('are short between the items of a list and long at a break', () => {
    const drafts = ['Three things:', 'one', 'two', 'three', 'That is all.'].map((text) => draft(text));
    const script = scriptOf({ drafts, arrange: listAndBreak });
    expect(pauses(speak(script))).toEqual([600, 450, 450, 1500, 2500]);
  });
});

describe('any script', () => {
  it('is spoken whole: every word of the spoken blocks exactly once, in order', () => {
    fc.assert(
      fc.property(arbitraryScript, (script) => {
        const said = sentences(speak(script)).map((line) => line.slice(line.indexOf(': ') + 2));
        expect(said.join('').replace(/\s+/g, '')).toBe(spokenText(script));
      }),
      { numRuns: 500 },
    );
  });

  it('has text nodes that are exactly what stands at their range', () => {
    fc.assert(
      fc.property(arbitraryScript, (script) => {
        const texts = new Map(textBlocks(script.article).map(({ id, text }) => [id, text]));
        const nodes = speak(script).turns.flatMap(({ paragraphs }) =>
          paragraphs.flatMap((paragraph) => paragraph.sentences.flatMap((sentence) => leaves(sentence.nodes))),
        );
        const standing = nodes.map(({ range }) =>
          range === null ? null : texts.get(range.block)?.slice(range.start, range.end),
        );
        expect(nodes.map(({ text }) => text)).toEqual(standing);
      }),
    );
  });

  it('takes time in proportion to its length: 10,000 quotations, sentences and marks in one block', () => {
    const notation = '{anna “Yes.”} He said – '.repeat(10_000);
    const inlines = Array.from({ length: 10_000 }, (_, at): Inline => ({
      start: at * 18,
      end: at * 18 + 2,
      type: 'foreign',
      language: 'fr',
    }));
    const doc = speakDrafts(draft(notation, 'body', inlines));
    expect(doc.turns).toHaveLength(20_000);
    expect(speakDrafts(draft('. '.repeat(200_000))).turns).toHaveLength(1);
  });
});
