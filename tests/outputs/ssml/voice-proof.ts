/**
 * Proves from the SSML alone that every character is said by the voice cast for whoever the script names there.
 * Rules: `speaker`; the narrator's rules by their names; `lone-mark` for marks that no voice would say, which stay with
 * another voice of their block; `announcement` for what Lectern says of its own, in the narrator's voice. Not in the SSML: white space, blocks that are not spoken, marks of notes, characters that XML forbids.
 */
import { SaxesParser } from 'saxes';
import { textBlocks } from '../../../src/core/article.ts';
import type { BlockRole, TextBlock } from '../../../src/core/article.ts';
import type { EditionArticle } from '../../../src/core/edition.ts';
import type { BlockId } from '../../../src/core/position.ts';
import type { Utterance } from '../../../src/core/script.ts';
import type { SpeechNode, Turn } from '../../../src/core/speech.ts';
import type { CastVoice } from '../../../src/core/voice.ts';

export interface VoiceProof {
  /** Said characters by rule. */
  readonly rules: Readonly<Record<string, number>>;
  /** What is wrong; empty when the proof holds. */
  readonly problems: readonly string[];
}

interface Said {
  readonly character: string;
  /** Voice and prosody as they sound. */
  readonly voice: string;
}

interface Expected extends Said {
  readonly rule: string;
  /** The voices of all utterances in the same block. */
  readonly blockVoices: ReadonlySet<string>;
}

export function proveVoices(edition: EditionArticle, ssml: string): VoiceProof {
  const expected = withAnnouncements(expectedCharacters(edition), edition);
  const said = saidCharacters(ssml);
  const rules: Record<string, number> = {};
  const problems: string[] = [];
  if (said.length !== expected.length) problems.push(`${said.length} characters are said, not ${expected.length}`);
  for (const [at, wanted] of expected.entries()) {
    const found = said[at];
    const where = `at ${at}, after “${expected
      .slice(Math.max(0, at - 20), at)
      .map(({ character }) => character)
      .join('')}”`;
    if (found?.character !== wanted.character) {
      problems.push(`“${found?.character}” instead of “${wanted.character}” ${where}`);
      break;
    }
    rules[wanted.rule] = (rules[wanted.rule] ?? 0) + 1;
    if (found.voice === wanted.voice) continue;
    if (wanted.rule !== 'lone-mark' || !wanted.blockVoices.has(found.voice)) {
      problems.push(`“${wanted.character}” in ${found.voice} instead of ${wanted.voice} (${wanted.rule}) ${where}`);
    }
  }
  return { rules, problems };
}

const notSpoken: ReadonlySet<BlockRole> = new Set(['promo', 'related', 'boilerplate']);
const notSaid = /[^\u0021-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\s/u;
const loneMarks = /^[\s\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}.,;:!?'"…¡¿]*$/u;

function expectedCharacters({ article, script, cast }: EditionArticle): readonly Expected[] {
  const blocks = new Map<BlockId, TextBlock>(textBlocks(article).map((block) => [block.id, block]));
  const voices = new Map<string, string>(cast.members.map((member) => [member.speaker, sound(member)]));
  const voiceOf = ({ voicing }: Utterance): string =>
    (voicing.type === 'speaker' ? voices.get(voicing.speaker) : undefined) ?? sound(cast.narrator);
  const blockVoices = new Map<BlockId, Set<string>>();
  for (const utterance of script.utterances) {
    const { block } = utterance.range;
    blockVoices.set(block, (blockVoices.get(block) ?? new Set<string>()).add(voiceOf(utterance)));
  }
  return script.utterances.flatMap((utterance): readonly Expected[] => {
    const { range, voicing } = utterance;
    const block = blocks.get(range.block);
    if (block === undefined || notSpoken.has(block.role)) return [];
    const text = block.text.slice(range.start, range.end);
    const voice = voiceOf(utterance);
    const inBlock = blockVoices.get(range.block) ?? new Set<string>();
    const rule = loneMarks.test(text) ? 'lone-mark' : voicing.type === 'speaker' ? 'speaker' : voicing.rule;
    const marks = block.inlines.filter(
      ({ type, start, end }) => type === 'note' && start < range.end && range.start < end,
    );
    return Array.from(withOffsets(text, range.start))
      .filter(({ at }) => !marks.some(({ start, end }) => start <= at && at < end))
      .filter(({ character }) => !notSaid.test(character))
      .map(({ character }) => ({ character, voice, rule, blockVoices: inBlock }));
  });
}

/** The characters of the article with those of the announcements between them, where the speech has them. */
function withAnnouncements(ofArticle: readonly Expected[], { speech, cast }: EditionArticle): readonly Expected[] {
  const voice = sound(cast.narrator);
  const all: Expected[] = [];
  let at = 0;
  for (const { text, range } of speech.turns.flatMap(wordsOfTurn)) {
    const characters = Array.from(text).filter((character) => !notSaid.test(character));
    if (range !== null) all.push(...ofArticle.slice(at, (at += characters.length)));
    else
      all.push(...characters.map((character) => ({ character, voice, rule: 'announcement', blockVoices: noVoices })));
  }
  return [...all, ...ofArticle.slice(at)];
}

const noVoices: ReadonlySet<string> = new Set();

const wordsOfTurn = ({ paragraphs }: Turn): readonly Words[] =>
  paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ nodes }) => nodes.flatMap(wordsOfNode)));

type Words = Extract<SpeechNode, { readonly text: string }>;

function wordsOfNode(node: SpeechNode): readonly Words[] {
  if ('nodes' in node) return node.nodes.flatMap(wordsOfNode);
  return 'text' in node ? [node] : [];
}

function* withOffsets(text: string, start: number): Generator<{ readonly character: string; readonly at: number }> {
  let at = start;
  for (const character of text) {
    yield { character, at };
    at += character.length;
  }
}

const sound = ({ voice, prosody }: CastVoice): string =>
  prosody === null ? voice.name : `${voice.name} pitch ${prosody.pitch} rate ${prosody.rate}`;

/** What stands between the tags, with the voice and prosody around it. Substitutes do not hide the words they stand for. */
function saidCharacters(ssml: string): readonly Said[] {
  const said: Said[] = [];
  const voices: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const outer = voices.at(-1) ?? 'nobody';
    if (local === 'voice') voices.push(attributes['name']?.value ?? 'nameless');
    else if (local === 'prosody')
      voices.push(`${outer} ${manner(attributes['pitch']?.value, attributes['rate']?.value)}`);
    else voices.push(outer);
  });
  parser.on('text', (text) => {
    const voice = voices.at(-1) ?? 'nobody';
    for (const character of text) if (!/\s/u.test(character)) said.push({ character, voice });
  });
  parser.on('closetag', () => void voices.pop());
  parser.write(ssml).close();
  return said;
}

/** `+12%` of pitch is 112 per cent. */
const manner = (pitch = '+0%', rate = '100%'): string =>
  `pitch ${100 + Number.parseFloat(pitch)} rate ${Number.parseFloat(rate)}`;
