/** Speaks segments one behind the other: samples into a spool, and when each is heard. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import { UserError } from '../../core/errors.ts';
import type { Segment } from '../../core/segment.ts';
import { SynthesisError } from '../../core/synthesis.ts';
import type { SpeechEngine, SpeechRequest, Spool } from '../../core/synthesis.ts';
import type { CastVoice, Prosody } from '../../core/voice.ts';
import { loudnessMeter } from './loudness.ts';
import type { LoudnessMeter } from './loudness.ts';
import { trimmed } from './trim.ts';

/** What is to be spoken, with the article it belongs to. */
export interface Line {
  readonly segment: Segment;
  /** BCP 47 tag. */
  readonly language: string;
  /** Number of the article in the edition, counted from 0. */
  readonly article: number;
}

/** A segment as it was spoken; all numbers count samples. */
export interface Take {
  readonly line: Line;
  /** When it is heard. */
  readonly start: number;
  readonly end: number;
  /** Where its samples lie in the spool; null for one that the engine could not speak: there is silence in its place. */
  readonly place: number | null;
}

export interface Recording {
  readonly sampleRate: number;
  /** In the order in which they are heard. */
  readonly takes: readonly Take[];
  /** In samples. */
  readonly length: number;
  /** What each voice is to be multiplied by, to be as loud as the others. */
  readonly gains: ReadonlyMap<string, number>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Between two sentences of one voice, in milliseconds, where no longer pause is asked for. */
const sentenceGap = 300;

export interface PerformOptions {
  readonly engine: SpeechEngine;
  readonly spool: Spool;
  /** In per cent of the voices' own rate. */
  readonly rate?: number | undefined;
  /** Told after each segment: how many are done, of how many, and how long they are heard in milliseconds. */
  readonly onProgress?: ((done: number, all: number, heard: number) => void) | undefined;
  /** Ends the work. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Samples that go into the spool are as the engine made them, without the silence around the words.
 * Rejects with a `UserError` of kind `file` when it is stopped.
 */
export async function perform(lines: readonly Line[], options: PerformOptions): Promise<Recording> {
  const { engine, spool, onProgress, signal, rate = 100 } = options;
  const meters = new Map<string, LoudnessMeter>();
  const takes: Take[] = [];
  const diagnostics: Diagnostic[] = [];
  let heard = 0;
  let spooled = 0;
  for await (const { line, samples } of spoken(lines, engine, rate)) {
    if (signal?.aborted === true) throw new UserError('file', 'The recording was stopped before it was whole.');
    const words = samples === null ? null : trimmed(samples, engine.sampleRate);
    const length = words?.length ?? silenceFor(line, engine.sampleRate);
    if (words === null) diagnostics.push(notSpoken(line));
    else {
      meterOf(meters, line.segment.cast).hear(words);
      await spool.append(bytesOf(words));
    }
    takes.push({ line, start: heard, end: heard + length, place: words === null ? null : spooled });
    heard += length + (takes.length === lines.length ? 0 : pauseSamples(line, engine.sampleRate));
    spooled += words?.length ?? 0;
    onProgress?.(takes.length, lines.length, Math.round((1000 * heard) / engine.sampleRate));
  }
  const gains = new Map(Array.from(meters, ([voice, meter]) => [voice, meter.gain()] as const));
  return { sampleRate: engine.sampleRate, takes, length: heard, gains, diagnostics };
}

/** Which of the voices it is, its altered forms apart. */
export const soundOf = ({ voice, prosody }: CastVoice): string =>
  prosody === null ? voice.name : `${voice.name} ${prosody.pitch} ${prosody.rate}`;

/** All lines in order, with a few asked for ahead; samples are null where the engine failed. */
async function* spoken(
  lines: readonly Line[],
  engine: SpeechEngine,
  rate: number,
): AsyncGenerator<{ readonly line: Line; readonly samples: Int16Array | null }> {
  const ahead: Promise<Int16Array | null>[] = [];
  for (const [at, line] of lines.entries()) {
    while (ahead.length < 2 * engine.concurrency && at + ahead.length < lines.length) {
      const next = lines[at + ahead.length];
      if (next !== undefined) ahead.push(orNull(engine.speak(requestOf(next, rate))));
    }
    yield { line, samples: (await ahead.shift()) ?? null };
  }
}

async function orNull(samples: Promise<Int16Array>): Promise<Int16Array | null> {
  try {
    return await samples;
  } catch (error) {
    if (error instanceof SynthesisError) return null;
    throw error;
  }
}

const requestOf = ({ segment, language }: Line, rate: number): SpeechRequest => ({
  voice: segment.cast.voice.name,
  prosody: atRate(segment.cast.prosody, rate),
  words: segment.words,
  language,
});

const atRate = (prosody: Prosody | null, rate: number): Prosody | null =>
  rate === 100 ? prosody : { pitch: prosody?.pitch ?? 100, rate: ((prosody?.rate ?? 100) * rate) / 100 };

function meterOf(meters: Map<string, LoudnessMeter>, cast: CastVoice): LoudnessMeter {
  const meter = meters.get(soundOf(cast)) ?? loudnessMeter();
  meters.set(soundOf(cast), meter);
  return meter;
}

const pauseSamples = ({ segment }: Line, sampleRate: number): number =>
  Math.round(((segment.pauseAfter || sentenceGap) * sampleRate) / 1000);

/** As long as the words would have taken, at 15 characters a second. */
const silenceFor = ({ segment }: Line, sampleRate: number): number =>
  Math.round((segment.words.length / 15) * sampleRate);

const notSpoken = ({ segment }: Line): Diagnostic => ({
  code: 'segment-not-spoken',
  severity: 'error',
  message: `The engine could not speak “${segment.words.slice(0, 60).toWellFormed()}”; there is silence in its place.`,
  hint: 'Build it again, with another engine if it fails once more.',
  range: segment.range,
});

/** Little-endian on every machine that Node runs on. */
const bytesOf = (samples: Int16Array): Uint8Array =>
  new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
