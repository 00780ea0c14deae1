import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Timings } from '../../src/outputs/audio/timings.ts';
import { root } from '../architecture/source-files.ts';
import { standInFolder } from '../node/engines/neural-stand-in.ts';
import type { Desk } from './terminal.ts';
import { createDesk, story } from './terminal.ts';

let desk: Desk = createDesk();
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

const files = (path: string): readonly string[] =>
  existsSync(join(desk.folder, path)) ? readdirSync(join(desk.folder, path)).toSorted() : [];
const timings = (path: string): Timings => JSON.parse(readFileSync(join(desk.folder, path), 'utf8')) as Timings;

interface Probe {
  readonly format: { readonly duration: string; readonly tags: Readonly<Record<string, string>> };
  readonly streams: readonly {
    readonly codec_name: string;
    readonly width?: number;
    readonly disposition: { readonly attached_pic: number };
  }[];
  readonly chapters: readonly { readonly start_time: string; readonly tags: { readonly title: string } }[];
}

const recorded = ['story.srt', 'story.timings.json', 'story.vtt', 'story.wav'];

describe('lectern speak', () => {
  it('makes a recording with timings and captions, every speaker in a voice of their own', async () => {
    desk.put('story.txt', story);
    const { code, out } = await desk.lectern(['speak', 'story.txt']);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'output/story.wav',
      'output/story.timings.json',
      'output/story.vtt',
      'output/story.srt',
      '',
    ]);
    expect(files('output')).toEqual(recorded);
    const { segments, engine } = timings('output/story.timings.json');
    const voices = new Map(segments.map(({ speaker, voice }) => [speaker, voice]));
    expect(engine).toBe('flite');
    expect([...voices.keys()]).toEqual([null, 'Tomas Reyes', 'Helena Voss']);
    expect(new Set(voices.values()).size).toBe(3);
  });

  it('speaks the SSML that a build has written, word by word', async () => {
    desk.put('story.txt', story);
    await desk.lectern(['build', 'story.txt', '--formats', 'ssml']);
    const { code } = await desk.lectern(['speak', 'output/story.ssml', '--out', 'sound']);
    expect(code).toBe(0);
    expect(files('sound')).toEqual(recorded);
    const words = timings('sound/story.timings.json').segments.map(({ text }) => text);
    expect(words).toContain('“We were lucky,”');
    expect(words.join(' ')).toContain('said Tomas Reyes, who runs the harbour office.');
  });

  it('warns where the engine has no voice of the article’s language', async () => {
    desk.put('ligne.md', '---\nlang: fr\n---\n\nLa ligne du soir reprend lundi.\n');
    const { err } = await desk.lectern(['speak', 'ligne.md']);
    expect(err).toContain('speaks en-US, but the article is in fr.');
    expect(err).toContain('or a speech engine, with voices for fr; “flite” may have none.');
  });

  it('makes the same bytes again', async () => {
    desk.put('story.txt', 'Rain. “Yes,” said Ann Lee.');
    await desk.lectern(['speak', 'story.txt', '--out', 'a']);
    await desk.lectern(['speak', 'story.txt', '--out', 'b']);
    for (const name of recorded) {
      const [a, b] = ['a', 'b'].map((folder) => readFileSync(join(desk.folder, folder, name)));
      expect(a?.equals(b ?? Buffer.of())).toBe(true);
    }
  });

  it('refuses an unknown engine before anything is made', async () => {
    desk.put('story.txt', story);
    const { code, err } = await desk.lectern(['speak', 'story.txt', '--engine', 'gramophone']);
    expect([code, files('output')]).toEqual([2, []]);
    expect(err).toContain('There is no speech engine “gramophone”; choose from flite');
  });

  it.skipIf(spawnSync('ffmpeg', ['-version']).status !== 0)(
    'makes a compressed file that is as long as the timings say (skipped where there is no ffmpeg)',
    async () => {
      desk.put('story.md', '# Rain\n\nIt fell.\n\n## The night\n\n“Late,” said Ann Lee.\n');
      const { code, err } = await desk.lectern(['speak', 'story.md', '--format', 'm4b']);
      expect([code, err.includes('error')]).toEqual([0, false]);
      expect(files('output')).toEqual(['story.m4b', 'story.srt', 'story.timings.json', 'story.vtt']);
      const args = [
        '-v',
        'error',
        '-of',
        'json',
        '-show_format',
        '-show_chapters',
        '-show_streams',
        'output/story.m4b',
      ];
      const probe = JSON.parse(spawnSync('ffprobe', args, { cwd: desk.folder, encoding: 'utf8' }).stdout) as Probe;
      const { duration, chapters } = timings('output/story.timings.json');
      expect(Math.abs(Number(probe.format.duration) - duration / 1000)).toBeLessThan(0.1);
      const cover = probe.streams.find(({ disposition }) => disposition.attached_pic === 1);
      expect([probe.streams[0]?.codec_name, cover?.codec_name, cover?.width]).toEqual(['aac', 'png', 1000]);
      expect(probe.format.tags).toMatchObject({ title: 'Rain', genre: 'Speech' });
      expect(
        probe.chapters.map((chapter) => [chapter.tags.title, Math.round(1000 * Number(chapter.start_time))]),
      ).toEqual(chapters.map(({ title, start }) => [title, start]));
    },
  );

  it('says what to install where there is no ffmpeg, before anything is made', async () => {
    desk.put('story.txt', story);
    vi.stubEnv('PATH', join(desk.folder, 'nowhere'));
    const { code, err } = await desk.lectern(['speak', 'story.txt', '--format', 'mp3']);
    vi.unstubAllEnvs();
    expect([code, files('output')]).toEqual([2, []]);
    expect(err).toContain('mp3 needs the program ffmpeg, which is not installed; install it');
  });

  it('names a broken SSML file and speaks the others', async () => {
    desk.put('a.ssml', '<speak><voice');
    desk.put('story.txt', 'Rain.');
    const { code, err } = await desk.lectern(['speak', 'a.ssml', 'story.txt']);
    expect(code).toBe(1);
    expect(err).toContain('a.ssml is no well-formed XML');
    expect(files('output')).toEqual(recorded);
  });
});

const program = join(root, 'dist/cli/main.js');

describe.skipIf(!existsSync(program))('an engine that crashes (skipped where nothing is built)', () => {
  it('ends the run with 1: all else is spoken, the words are named, and silence stands in their place', () => {
    const cwd = standInFolder();
    writeFileSync(join(cwd, 'story.txt'), 'Rain again\n\nIt fell. Crash now, all of you. Then it stopped.');
    const argv = ['speak', 'story.txt', '--engine', 'neural', '--model', 'kokoro'];
    const { status, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd, encoding: 'utf8' });
    const { segments } = JSON.parse(readFileSync(join(cwd, 'output/story.timings.json'), 'utf8')) as Timings;
    rmSync(cwd, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toContain('could not speak “Crash now, all of you.”');
    expect(segments.map(({ text, silent }) => [text, silent])).toEqual([
      ['Rain again', false],
      ['It fell.', false],
      ['Crash now, all of you.', true],
      ['Then it stopped.', false],
    ]);
  });
});

describe('lectern build --audio', () => {
  it('makes everything in one pass, the SSML in the voices that were asked for', async () => {
    desk.put('story.txt', story);
    const { code } = await desk.lectern(['build', 'story.txt', '--audio', '--voices', 'azure', '--dialect', 'azure']);
    expect(code).toBe(0);
    expect(files('output')).toEqual([
      'story.cast.json',
      'story.pdf',
      ...recorded.slice(0, 1),
      'story.ssml',
      ...recorded.slice(1),
    ]);
    expect(readFileSync(join(desk.folder, 'output/story.ssml'), 'utf8')).toContain('en-US-AndrewNeural');
    expect(timings('output/story.timings.json').segments[0]?.voice).toBe('rms');
  });

  it('only tells in a dry run what it would make', async () => {
    desk.put('story.txt', story);
    const { code, out } = await desk.lectern(['build', 'story.txt', '--audio', '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('output/story.wav');
    expect(files('output')).toEqual([]);
  });
});

describe('a build in which several files hold the same sentences', () => {
  it('has each spoken once: for the recording, the book, and the edition of both', async () => {
    const cwd = standInFolder();
    writeFileSync(join(cwd, 'a.txt'), story);
    writeFileSync(join(cwd, 'b.txt'), 'Rain again\n\nIt fell all night, and nobody slept.');
    const engine = ['--engine', 'neural', '--model', 'kokoro'];
    const { code } = await desk.lectern(
      ['build', 'a.txt', 'b.txt', '--audio', '--formats', 'epub', '--edition', 'Both', ...engine],
      { cwd },
    );
    const asked = readFileSync(join(cwd, 'node_modules/sherpa-onnx-node/asked.txt'), 'utf8').trim().split('\n');
    const spoken = JSON.parse(readFileSync(join(cwd, 'output/both.timings.json'), 'utf8')) as Timings;
    const books = readdirSync(join(cwd, 'output')).filter((name) => name.endsWith('.epub'));
    rmSync(cwd, { recursive: true });
    expect([code, books]).toEqual([0, ['a.epub', 'b.epub', 'both.epub']]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toHaveLength(spoken.segments.length);
  });
});
