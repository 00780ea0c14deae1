import { describe, expect, it } from 'vitest';
import { fliteBinary } from '../../../src/node/engines/flite/binary.ts';
import { fliteFrom } from '../../../src/node/engines/flite/run.ts';
import type { FliteTask } from '../../../src/node/engines/flite/run.ts';

const task = (base: string, words: string, pitch: number | null = null): FliteTask => ({
  settings: { base, pitch, stretch: 1, speed: 1 },
  stretches: [words],
});

const tasks = [
  task('slt', 'Rain fell on the harbour all night.'),
  task('rms', 'It cost 250 dollars in 1998, Dr. Vale said.'),
  task('awb', 'We saw it.', 105),
  task('kal16', 'No.'),
  task('slt', 'on and on, '.repeat(8), 195),
  task('kal16', 'The ferry of 5:45 is late.', 112),
];

describe('flite, started again and again', () => {
  it('says everything as if nothing had been said before, in any order', async () => {
    const binary = await fliteBinary();
    const flite = fliteFrom(binary);
    const spoken = tasks.map(flite);
    const fresh = tasks.map((each) => fliteFrom({ ...binary, constants: 0 })(each));
    expect(spoken).toEqual(fresh);
    expect(tasks.toReversed().map(flite)).toEqual(spoken.toReversed());
  });
});
