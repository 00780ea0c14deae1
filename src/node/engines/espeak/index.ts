/** The user's own eSpeak NG, run as a program: small, quick, a hundred languages; its licence (GPL) keeps it out of this package. */
import { UserError } from '../../../core/errors.ts';
import { SynthesisError } from '../../../core/synthesis.ts';
import type { SpeechEngine, SpeechRequest } from '../../../core/synthesis.ts';
import { runChild } from '../../child.ts';
import type { ChildEnd } from '../../child.ts';
import { limiter } from '../limiter.ts';
import { threadsFor } from '../threads.ts';
import { twice } from '../twice.ts';
import type { EngineKind } from '../types.ts';

export const espeak: EngineKind = {
  name: 'espeak',
  description: 'eSpeak NG, which you install yourself (many languages)',
  voices: async () => {
    const end = await call(['--version']);
    if (end.type === 'ended' && end.code === 0) return 'espeak-ng';
    throw new UserError(
      'usage',
      `The engine espeak needs the program espeak-ng, which ${end.type === 'missing' ? 'is not installed' : 'does not work here'}; install it (Debian, Ubuntu: apt install espeak-ng; macOS: brew install espeak-ng; Windows: winget install eSpeak-NG.eSpeak-NG), or take --engine flite.`,
    );
  },
  open: (options) => {
    const concurrency = threadsFor(options);
    const limit = limiter(concurrency);
    const speak = (request: SpeechRequest): Promise<Int16Array> => limit(() => twice(() => spoken(request)));
    return Promise.resolve({
      name: 'espeak',
      sampleRate,
      concurrency,
      speak,
      close: async () => {},
    } satisfies SpeechEngine);
  },
};

/** Of every voice of it. */
const sampleRate = 22_050;

/** Of a RIFF file of plain samples. */
const header = 44;

async function spoken({ voice, words, prosody }: SpeechRequest): Promise<Int16Array> {
  // Two brackets are phoneme code to it, and a NUL ends its text.
  const text = words.toWellFormed().replaceAll('[[', '[ [').replaceAll('\u0000', ' ');
  const { pitch, rate } = prosody ?? { pitch: 100, rate: 100 };
  const how = ['-p', String(pitchSetting(pitch)), '-s', String(Math.round((normalRate * rate) / 100))];
  const end = await call(['-v', voice, ...how, '-b', '1', '-z', '--stdin', '--stdout'], text);
  if (end.type !== 'ended' || end.code !== 0) throw new SynthesisError(`eSpeak NG failed: ${end.type}.`);
  const samples = end.output.slice(header);
  return new Int16Array(samples.buffer, 0, samples.length >> 1);
}

/** Its own, in words a minute. */
const normalRate = 175;

/** Its scale goes from 0 to 99 with the voice's own pitch at 50, and doubles the frequency over 50 steps. */
const pitchSetting = (perCent: number): number =>
  Math.max(0, Math.min(99, Math.round(50 + 50 * Math.log2(perCent / 100))));

const patience = 30_000;

/** Half an hour of speech, which no sentence takes. */
const mostOutput = 80_000_000;

const call = (args: readonly string[], text = ''): Promise<ChildEnd> =>
  runChild({ program: 'espeak-ng', args, patience, mostOutput }, once(new TextEncoder().encode(text)));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
