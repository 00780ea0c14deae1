/** What goes wrong around a run: disks, permissions, other runs, signals. It runs what `npm run build` has made. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../architecture/source-files.ts';

const main = join(root, 'dist', 'cli', 'main.js');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-trouble-'));
  chmodSync(folder, 0o755);
  mkdirSync(at('in'));
  for (let i = 10; i < 40; i += 1) writeFileSync(at(`in/s${i}.txt`), story(i));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string): string => join(folder, path);
const story = (i: number): string => `Pier ${i} opens\n\n“Pier ${i} is open,” said Mira Okoye, a pilot.\n`;
const made = (path: string): readonly string[] => readdirSync(at(path)).filter((name) => name !== '.lectern');
const journalled = (path: string): number =>
  new Set(readFileSync(at(`${path}/.lectern/journal.ndjson`), 'utf8').match(/(?<=^\{"name":")[^"]+/gm)).size;

/** The superuser may write anywhere; nobody may not. */
const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {};
const isUnix = process.platform !== 'win32';
const canRun = isUnix && existsSync(main) && spawnSync(process.execPath, [main, '--version'], uid).status === 0;
const canMount = isUnix && spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

const begin = (
  ...argv: readonly string[]
): ChildProcess & { readonly told: () => string; readonly listed: () => string } => {
  const child = spawn(process.execPath, [main, ...argv], { cwd: folder, ...uid });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  return Object.assign(child, { told: () => said.err, listed: () => said.out });
};
const until = async (isSo: () => boolean): Promise<void> => {
  for (let i = 0; !isSo() && i < 2000; i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
};
/** CPU time that a process has had, in hundredths of a second. */
const ticks = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
  return Number(fields[13]) + Number(fields[14]);
};
/** Its threads have been busy for a while. */
const isSpeaking = (run: ChildProcess): boolean =>
  run.pid !== undefined && existsSync(`/proc/${run.pid}/stat`) && ticks(run.pid) > 500;
const own = (path: string): void => {
  if (uid.uid !== undefined) chownSync(at(path), uid.uid, uid.uid);
};

describe.skipIf(!existsSync(main) || !canMount)('a disk that is full', () => {
  it('fails what has no place, by name, and the next run builds just that', () => {
    mkdirSync(at('out'));
    const build = `"$0" "$1" build in --out out --formats ssml,pdf --jobs 2`;
    const script = `mount -t tmpfs -o size=200k none out && { ${build}; echo "code $?"; ls -a out; ls out/.lectern; mount -o remount,size=20m out; ${build}; echo "code $?"; ls -a out; }`;
    const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script, process.execPath, main], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/error: out\/s\d\d\.pdf cannot be written: the disk is full\.\n/);
    expect(stdout.match(/^code \d+$/gm)).toEqual(['code 1', 'code 0']);
    expect(stdout).not.toContain('.tmp');
    const [, unchanged] = /30 articles, 60 files in out; (\d+) unchanged\n$/.exec(stderr) ?? [];
    expect(Number(unchanged)).toBeGreaterThan(0);
    expect(Number(unchanged)).toBeLessThan(30);
  });
});

describe.skipIf(!canRun)('a folder that may not be written to', () => {
  it('is told of before anything is built', async () => {
    mkdirSync(at('out'), { mode: 0o555 });
    chmodSync(at('out'), 0o555);
    const run = begin('build', 'in', '--out', 'out', '--formats', 'ssml');
    expect(await once(run, 'close')).toEqual([1, null]);
    expect(run.told()).toBe('error: The folder out/.lectern cannot be made: permission is denied.\n');
    expect(run.listed()).toBe('');
  });

  it('in the midst of a run, fails what is left, by name; the next run builds just that', async () => {
    mkdirSync(at('out'));
    own('out');
    const run = begin('build', 'in', '--out', 'out', '--formats', 'ssml,pdf', '--jobs', '2');
    await until(() => run.listed().includes('out/s12.pdf\n'));
    chmodSync(at('out'), 0o555);
    expect(await once(run, 'close')).toEqual([1, null]);
    expect(run.told()).toMatch(/error: out\/s\d\d\.(?:ssml|pdf) cannot be written: permission is denied\.\n/);
    chmodSync(at('out'), 0o755);
    const before = journalled('out');
    expect(before).toBeGreaterThan(2);
    expect(before).toBeLessThan(30);
    const next = begin('build', 'in', '--out', 'out', '--formats', 'ssml,pdf', '--jobs', '2');
    expect(await once(next, 'close')).toEqual([0, null]);
    expect(next.told()).toContain(`; ${before} unchanged`);
    expect(made('out').filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(made('out')).toHaveLength(60);
  });
});

describe.skipIf(!canRun)('two runs on one folder at once', () => {
  it('do not meet: the second waits for the first, and finds everything built', async () => {
    mkdirSync(at('out'));
    own('out');
    const argv = ['build', 'in', '--out', 'out', '--formats', 'ssml', '--jobs', '2'];
    const first = begin(...argv);
    await until(() => existsSync(at('out/.lectern/lock')));
    const second = begin(...argv);
    const [one, other] = await Promise.all([once(first, 'close'), once(second, 'close')]);
    expect(one).toEqual([0, null]);
    expect([
      [0, null],
      [1, null],
    ]).toContainEqual(other);
    expect(second.told()).toContain(
      other[0] === 0 ? '30 unchanged' : 'error: The folder out is in use by another program',
    );
    expect(journalled('out')).toBe(30);
    expect(made('out')).toHaveLength(30);
  });
});

describe.skipIf(!canRun)('Ctrl-C while threads make recordings', () => {
  const line = '“Nobody minded the rain, and nobody minded the hour,” said Tomas Reyes of the harbour office.';
  const start = async (): Promise<ReturnType<typeof begin>> => {
    for (const name of ['one', 'two', 'three'])
      writeFileSync(at(`${name}.txt`), `The crossing\n\n${Array.from({ length: 2000 }, () => line).join('\n\n')}\n`);
    mkdirSync(at('spoken'));
    own('spoken');
    const run = begin(
      'build',
      'one.txt',
      'two.txt',
      'three.txt',
      '--formats',
      'ssml,audio',
      '--jobs',
      '2',
      '--out',
      'spoken',
    );
    await until(
      () =>
        made('spoken').some((name) => name.endsWith('.tmp')) ||
        run.listed() !== '' ||
        run.exitCode !== null ||
        isSpeaking(run),
    );
    return run;
  };
  it.skipIf(process.platform !== 'linux')(
    'once ends them, says so, and leaves nothing half-written',
    async () => {
      const run = await start();
      run.kill('SIGINT');
      expect(await once(run, 'close')).toEqual([130, null]);
      expect(run.told()).toContain('The recording was stopped before it was whole.');
      expect(made('spoken')).toEqual([]);
    },
    120_000,
  );
  it.skipIf(process.platform !== 'linux')(
    'twice ends them at once, and leaves nothing half-written',
    async () => {
      const run = await start();
      run.kill('SIGINT');
      await new Promise((resolve) => setTimeout(resolve, 50));
      run.kill('SIGINT');
      // The second may meet a program that has cleared up and is ending: it then dies of the signal, which shells call 130 too.
      const endings = [
        [130, null],
        [null, 'SIGINT'],
      ];
      expect(endings).toContainEqual(await once(run, 'close'));
      expect(made('spoken')).toEqual([]);
    },
    120_000,
  );
});
