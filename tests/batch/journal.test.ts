import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../src/batch/journal.ts';

interface Line {
  readonly name: string;
  readonly value: string;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const path = (): string => join(folder, 'journal.ndjson');
const open = () => openJournal<Line>(path(), 'journal.ndjson');
const text = (): string => readFileSync(path(), 'utf8');

describe('a journal', () => {
  it('finds the last line of each name, in the same run and in the next', async () => {
    const first = await open();
    await first.add({ name: 'a', value: '1' });
    await first.add({ name: 'b “quoted” "\\', value: '2' });
    await first.add({ name: 'a', value: 'ünï\n3' });
    expect(first.last('a')).toEqual({ name: 'a', value: 'ünï\n3' });
    await first.close();
    const second = await open();
    expect(second.names()).toEqual(['a', 'b “quoted” "\\']);
    expect(second.last('a')?.value).toBe('ünï\n3');
    expect(second.last('b “quoted” "\\')?.value).toBe('2');
    expect(second.last('c')).toBeUndefined();
    await second.close();
  });

  it('keeps every line that is added while another is on its way to the disk', async () => {
    const first = await open();
    const lines = Array.from({ length: 50 }, (_, i) => ({ name: `n${i} “ü”`, value: 'x'.repeat(i) }));
    await Promise.all(lines.map((line) => first.add(line)));
    expect(lines.map(({ name }) => first.last(name))).toEqual(lines);
    await first.close();
    const second = await open();
    expect(lines.map(({ name }) => second.last(name))).toEqual(lines);
    expect(text().trim().split('\n')).toHaveLength(50);
    await second.close();
  });

  it('writes what came late when it is closed', async () => {
    const first = await open();
    first.addLate({ name: 'a', value: '1' });
    await first.add({ name: 'b', value: '2' });
    await first.close();
    expect(text()).toBe('{"name":"b","value":"2"}\n{"name":"a","value":"1"}\n');
  });

  it.each([1, 10, 24])('takes a last line that lacks %i bytes for none, and stands whole again', async (lack) => {
    const first = await open();
    await first.add({ name: 'a', value: '1' });
    await first.add({ name: 'b', value: '2' });
    await first.close();
    truncateSync(path(), statSync(path()).size - lack);
    const second = await open();
    expect(second.names()).toEqual(['a']);
    await second.add({ name: 'c', value: '3' });
    expect(second.last('c')?.value).toBe('3');
    await second.close();
    expect(text()).toBe('{"name":"a","value":"1"}\n{"name":"c","value":"3"}\n');
  });

  it('passes over what somebody has spoilt', async () => {
    writeFileSync(path(), '{"name":"a","value":"1"}\nrubbish\n{"name":"b",}\n\0\0\0\n');
    const spoilt = await open();
    expect(spoilt.last('a')?.value).toBe('1');
    expect(spoilt.last('b')).toBeUndefined();
    await spoilt.close();
  });

  it('is written anew where most of its lines are outdated', async () => {
    const first = await open();
    for (let i = 0; i < 120; i += 1) await first.add({ name: `n${i % 5}`, value: `${i}` });
    await first.close();
    const second = await open();
    expect(text().trim().split('\n')).toHaveLength(5);
    expect(second.last('n4')?.value).toBe('119');
    await second.close();
  });

  it('may be larger than any article', async () => {
    const long = 'x'.repeat(4 * 1024 * 1024);
    for (let i = 0; i < 20; i += 1) appendFileSync(path(), `{"name":"n${i}","value":"${long}${i}"}\n`);
    const large = await open();
    expect(large.names()).toHaveLength(20);
    expect(large.last('n19')?.value).toHaveLength(long.length + 2);
    await large.close();
  });
});
