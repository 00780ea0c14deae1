import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from './terminal.ts';
import { createDesk } from './terminal.ts';

let desk: Desk = createDesk();
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

const text = 'The bridge is shut. “We saw the crack at noon,” said Tom Vell, an engineer.\n\nComments are closed.';
const rows = (...more: readonly object[]): string =>
  more.map((row, i) => `${JSON.stringify({ id: `r${i + 1}`, title: 'Bridge shut', text, ...row })}\n`).join('');
const made = (name: string): string => readFileSync(join(desk.folder, 'output', name), 'utf8');
const build = (...more: readonly string[]) => desk.lectern(['build', 'rows.ndjson', '--formats', 'ssml', ...more]);

describe('a row of a manifest', () => {
  it('says how its own article is made, and no other', async () => {
    desk.put('rows.ndjson', rows({ include: ['speech:boilerplate'], mode: 'one-voice' }, {}, { voices: 'polly' }));
    const { code, err } = await build();
    expect([code, err]).toEqual([0, expect.not.stringContaining('row-')]);
    const [first, second, third] = [made('rows-r1.ssml'), made('rows-r2.ssml'), made('rows-r3.ssml')];
    expect([first, second, third].map((ssml) => ssml.includes('Comments'))).toEqual([true, false, false]);
    expect([first, second].map((ssml) => new Set(ssml.match(/<voice [^>]*name="[^"]+/g)).size)).toEqual([1, 2]);
    expect(third).toMatch(/name="(?:Joanna|Matthew|Amy|Brian|Emma|Ruth|Stephen)/);
  });

  it('gives way to the command line, and not to the settings', async () => {
    desk.put('lectern.config.json', '{ "include": "speech:boilerplate", "lang": "de" }');
    desk.put('rows.ndjson', rows({ include: 'speech:promo', lang: 'en' }, {}));
    await build();
    expect(['rows-r1.ssml', 'rows-r2.ssml'].map((name) => made(name).includes('Comments'))).toEqual([false, true]);
    expect(made('rows-r1.ssml')).toContain('xml:lang="en"');
    expect(made('rows-r2.ssml')).toContain('xml:lang="de"');
    await build('--include', 'speech:boilerplate', '--lang', 'en-GB', '--force');
    expect(['rows-r1.ssml', 'rows-r2.ssml'].map((name) => made(name).includes('Comments'))).toEqual([true, true]);
    expect(made('rows-r1.ssml')).toContain('xml:lang="en-GB"');
  });

  it('has its paragraphs judged by its own language, not by that of the settings', async () => {
    desk.put('lectern.config.json', '{ "lang": "en" }');
    const german =
      'Die Brücke über den Hafen ist seit Dienstag gesperrt, und die Fähre fährt bis zum Abend jede Stunde, sagte die Leiterin des Amtes.';
    desk.put('rows.ndjson', `${JSON.stringify({ id: 'r1', lang: 'de', text: german })}\n`);
    await build();
    expect(made('rows-r1.ssml')).not.toContain('<lang');
    await build('--lang', 'en', '--force');
    expect(made('rows-r1.ssml')).toContain('xml:lang="en"');
    expect(made('rows-r1.ssml')).toContain('<lang xml:lang="de"');
  });

  it('names a member that there is not, one of the whole run, or a value that cannot be, and is made without', async () => {
    const wrong = {
      profil: 'rnib-clear',
      section: 'Local',
      out: 'elsewhere',
      profile: 'large',
      voices: '../mine.json',
    };
    desk.put('rows.ndjson', rows({ ...wrong, include: 'speech:boilerplate' }, {}));
    const { code, err } = await build('--verbose');
    expect(code).toBe(1);
    expect(err).toContain('warning: The manifest’s row says “profil”, which means nothing here. Did you mean profile?');
    expect(err).toContain('info: The manifest’s row says “section”, which means nothing here.');
    expect(err).toContain('warning: The manifest’s row sets out, which holds for the whole run.');
    expect(err).toContain('error: The manifest’s row sets voices, and it was made without');
    expect(made('rows-r1.ssml')).toContain('Comments');
    expect(made('rows-r2.ssml')).toContain('Tom Vell');
  });

  it('refuses a profile that there is not when there is print', async () => {
    desk.put('rows.ndjson', rows({ profile: 'large' }));
    const { code, err } = await desk.lectern(['build', 'rows.ndjson', '--formats', 'pdf']);
    expect([code, err]).toEqual([1, expect.stringContaining("There is no print profile 'large'")]);
  });

  it('is made again when the file that it names has changed, in a run over many inputs', async () => {
    for (let i = 1; i <= 8; i++) desk.put(`m${i}.ndjson`, `{"path": "s${i}.txt"}\n`);
    for (let i = 1; i <= 8; i++) desk.put(`s${i}.txt`, `Shut\n\nThe bridge ${i} is shut.\n`);
    const run = () =>
      desk.lectern(['build', ...Array.from({ length: 8 }, (_, i) => `m${i + 1}.ndjson`), '--formats', 'ssml']);
    expect((await run()).code).toBe(0);
    expect((await run()).err).toContain('8 unchanged');
    desk.put('s3.txt', 'Open\n\nThe bridge 3 is open.\n');
    expect((await run()).err).toContain('7 unchanged');
    expect(made('m3-1.ssml')).toContain('bridge 3 is open');
  });
});
