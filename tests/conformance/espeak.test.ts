/** Speaks what was built with Debian's espeak-ng and measures that each speaker is heard, and heard to be another. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, parse } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, inject, it } from 'vitest';
import type { Voice } from '../../src/core/voice.ts';
import { root } from '../architecture/source-files.ts';
import { readCatalog } from '../casting/catalogs.ts';
import { measure, pitchDistance, readWav, timbreDistance } from '../acoustics.ts';
import type { Timbre } from '../acoustics.ts';
import { builtFiles } from './built-files.ts';

const hasEspeak = spawnSync('espeak-ng', ['--version']).status === 0;
const skipped = hasEspeak ? '' : ' (skipped: needs espeak-ng)';

/** Two turns sound like two people from here on: a semitone and a half, or 1.5 dB of mean difference between the bands of the spectrum. */
const margin = { semitones: 1.5, decibels: 1.5 };
/** Root mean square of full scale; a silent turn has 0, a voice of espeak-ng 0.03 and more. */
const leastLoudness = 0.01;

const folder = mkdtempSync(join(tmpdir(), 'lectern-espeak-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A top-level voice of the document: its start tag, what it holds as mark-up, and its words. */
interface Turn {
  readonly voice: string;
  readonly content: string;
  readonly words: string;
}

function turnsOf(ssml: string): readonly Turn[] {
  return Array.from(ssml.matchAll(/<voice name="([^"]+)">(.*?)<\/voice>/gs), ([, voice = '', content = '']) => {
    let words = '';
    const parser = new SaxesParser();
    parser.on('text', (text) => (words += text));
    parser.write(`<x>${content}</x>`).close();
    return { voice, content, words };
  });
}

const heard = new Map<string, Timbre>();

/** Speaks one turn alone, as a document of its own. */
function listen(ssml: string, voice: string, content: string): Timbre {
  const speak = /<speak[^>]*>/.exec(ssml)?.[0] ?? '';
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${speak}<voice name="${voice}">${content}</voice></speak>`;
  const known = heard.get(text);
  if (known !== undefined) return known;
  const [input, output] = [join(folder, 'turn.ssml'), join(folder, 'turn.wav')];
  writeFileSync(input, text);
  const run = spawnSync('espeak-ng', ['-m', '-f', input, '-w', output], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  const timbre = measure(readWav(readFileSync(output)));
  heard.set(text, timbre);
  return timbre;
}

/** Marks, emoji and the like make no sound; and from one short word nothing can be measured. */
const isMeasurable = ({ words }: Turn): boolean => (words.match(/\p{L}/gu)?.length ?? 0) >= 12;

const isOther = (own: Timbre, other: Timbre): boolean =>
  pitchDistance(own, other) >= margin.semitones || timbreDistance(own, other) >= margin.decibels;

const examples = readdirSync(join(root, 'examples'))
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => `${parse(name).name}.ssml`);

describe.skipIf(!hasEspeak)(`spoken by espeak-ng${skipped}`, () => {
  const files = builtFiles(inject('built'), '.ssml').filter((path) => examples.includes(basename(path)));

  it('are all examples', () => {
    expect(files).toHaveLength(examples.length);
  });

  it.each(files.map((path) => [basename(path), path]))(
    'every turn of %s is heard, and no speaker sounds like the narrator',
    (_, path) => {
      const ssml = readFileSync(path, 'utf8');
      const turns = turnsOf(ssml).filter(isMeasurable);
      const narrator = turns[0]?.voice ?? '';
      for (const turn of turns) {
        const own = listen(ssml, turn.voice, turn.content);
        expect(own.loudness, `loudness of “${turn.words.trim()}”`).toBeGreaterThan(leastLoudness);
        if (turn.voice === narrator && !turn.content.includes('<prosody')) continue;
        const other = listen(ssml, narrator, turn.content.replace(/<\/?prosody[^>]*>/g, ''));
        expect(isOther(own, other), `${turn.voice} differs from ${narrator} in “${turn.words.trim()}”`).toBe(true);
      }
    },
  );
});

describe.skipIf(!hasEspeak)(`the default catalogue${skipped}`, () => {
  const catalog = readCatalog('espeak-ng');
  const sentence = '<s>Radio, Paris, Roma, Madrid, Berlin, minister, 1, 2, 3, 4, 5, 6.</s>';
  const speak = ({ name, language }: Voice): Timbre =>
    listen(`<speak version="1.1" xml:lang="${language}">`, name, sentence);

  it.each(catalog.voices.map((voice) => [voice.name, voice] as const))(
    'has the voice %s, which is heard and sounds like itself',
    (_, voice) => {
      const narrator = catalog.voices.find(
        ({ name }) => catalog.narrators.includes(name) && voice.name.split('+')[0] === name,
      );
      const own = speak(voice);
      expect(own.loudness).toBeGreaterThan(leastLoudness);
      expect(narrator).toBeDefined();
      expect(narrator === undefined || narrator === voice || isOther(own, speak(narrator))).toBe(true);
      expect(own.pitch).toBeGreaterThan(voice.gender === 'female' ? 140 : 60);
      expect(own.pitch).toBeLessThan(voice.gender === 'female' ? 300 : 140);
    },
  );
});
