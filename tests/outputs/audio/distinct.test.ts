/** What a listener hears of who speaks: every speaker's own sound, all equally loud. Measured from a recording of the embedded engine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Timings } from '../../../src/outputs/audio/timings.ts';
import { measure, pitchDistance, readWav, timbreDistance } from '../../acoustics.ts';
import type { Timbre } from '../../acoustics.ts';
import { createDesk } from '../../cli/terminal.ts';

const article = `Ferry to stay for another year

The night ferry to Port Ansel will run for another year, the harbour council decided on Monday.

“Nobody minded the rain, and nobody minded the hour,” said Tomas Reyes, who runs the harbour office. “We counted every passenger twice.”

“My daughter takes it home from the hospital every second night,” said Mary Okoye. “Without it she would sleep in the corridor.”

“The engines are older than I am,” said Peter Lind, the ship’s engineer. “They will last the year if we are gentle with them.”

“There is money for one winter, and not for two,” said Helena Voss, who leads the council. “After that we will have to ask the county.”

“I would rather build the bridge that we were promised,” said George Alder, a shopkeeper. “But a ferry is better than a promise.”

“We will be back here in a year, and in the same rain,” said Anna Brandt, who spoke for the passengers.
`;

const desk = createDesk();
afterAll(() => desk.clear());

const heard = new Map<string, Timbre>();

beforeAll(async () => {
  desk.put('ferry.txt', article);
  await desk.lectern(['speak', 'ferry.txt']);
  const timings = JSON.parse(readFileSync(join(desk.folder, 'output/ferry.timings.json'), 'utf8')) as Timings;
  const { rate, samples } = readWav(readFileSync(join(desk.folder, 'output/ferry.wav')));
  const sounds = new Map<string, Float32Array[]>();
  for (const { speaker, start, end } of timings.segments) {
    const part = samples.subarray(Math.round((start * rate) / 1000), Math.round((end * rate) / 1000));
    sounds.set(speaker ?? 'narrator', [...(sounds.get(speaker ?? 'narrator') ?? []), part]);
  }
  for (const [who, parts] of sounds) heard.set(who, measure({ rate, samples: joined(parts) }));
});

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

describe('a recording of six people and a narrator', () => {
  it('has a sound for each', () => {
    expect([...heard.keys()].toSorted()).toEqual([
      'Anna Brandt',
      'George Alder',
      'Helena Voss',
      'Mary Okoye',
      'Peter Lind',
      'Tomas Reyes',
      'narrator',
    ]);
  });

  it('has no two that sound alike: a semitone apart, or one and a half decibels in their spectra', () => {
    const people = [...heard];
    const alike = people.flatMap(([a, first], at) =>
      people
        .slice(at + 1)
        .filter(([, second]) => pitchDistance(first, second) < 1 && timbreDistance(first, second) < 1.5)
        .map(([b]) => `${a} and ${b}`),
    );
    expect(alike).toEqual([]);
  });

  it('is equally loud throughout: within three decibels', () => {
    const levels = Array.from(heard.values(), ({ loudness }) => 20 * Math.log10(loudness));
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(3);
  });
});
