import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createBehind } from '../../src/batch/behind.ts';

/** Work that is done, or fails, when its name is emitted. */
const workOf = (gate: EventEmitter, name: string) => once(gate, name);

async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  await new Promise(setImmediate);
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
}

describe('work that goes on behind', () => {
  it('keeps nobody waiting until too much is unfinished', async () => {
    const behind = createBehind(2);
    const gate = new EventEmitter();
    await behind.add(workOf(gate, 'first'));
    await behind.add(workOf(gate, 'second'));
    const adding = behind.add(workOf(gate, 'third'));
    expect(await isSettled(adding)).toBe(false);
    gate.emit('second');
    await adding;
    gate.emit('first');
    gate.emit('third');
    await behind.end();
  });

  it('tells of the first error at the next occasion, whatever is still unfinished', async () => {
    const behind = createBehind(5);
    const gate = new EventEmitter();
    await behind.add(workOf(gate, 'first'));
    gate.emit('error', new Error('the disk is full'));
    await new Promise(setImmediate);
    await expect(behind.add(workOf(gate, 'second'))).rejects.toThrow('the disk is full');
    gate.emit('second');
    await expect(behind.end()).rejects.toThrow('the disk is full');
  });

  it('ends when all is finished', async () => {
    const behind = createBehind(5);
    const gate = new EventEmitter();
    await behind.add(workOf(gate, 'first'));
    const ending = behind.end();
    expect(await isSettled(ending)).toBe(false);
    gate.emit('first');
    await ending;
  });
});
