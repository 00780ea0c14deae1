import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { startWorkers } from '../../src/batch/workers.ts';

const file = fileURLToPath(new URL('worker.mjs', import.meta.url));
const start = (seconds: number) =>
  startWorkers<string, string>({ file, data: null, threads: 2, seconds, megabytes: 64 });
const workers = await start(0);
const hurried = await start(3);
afterAll(async () => {
  await workers.close();
  await hurried.close();
});

describe('a task that', () => {
  it.each([
    ['exit', { name: 'LostTask', trouble: 'crash' }],
    ['memory', { name: 'LostTask', trouble: 'memory' }],
    ['overflow', { name: 'RangeError', message: 'Maximum call stack size exceeded' }],
    ['throw', { name: 'TypeError', message: 'thrown' }],
    ['late', { name: 'TypeError' }],
  ])('does %s fails alone and by name', async (task, error) => {
    const others = ['a', 'b', 'c'].map((name) => workers.run(name));
    await expect(workers.run(task)).rejects.toMatchObject(error);
    expect(await Promise.all([...others, workers.run('d')])).toEqual(['done a', 'done b', 'done c', 'done d']);
  });

  it('goes on for ever is given up', async () => {
    await expect(hurried.run('loop')).rejects.toMatchObject({ name: 'LostTask', trouble: 'time' });
    expect(await hurried.run('a')).toBe('done a');
  });

  it('waits for others is not given up meanwhile', async () => {
    const started = performance.now();
    const isWaiting = (): boolean => performance.now() - started < 4000;
    await expect(hurried.run('loop', isWaiting)).rejects.toMatchObject({ trouble: 'time' });
    expect(performance.now() - started).toBeGreaterThan(4000);
  });
});
