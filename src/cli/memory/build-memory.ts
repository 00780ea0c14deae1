/** What earlier runs have built into a folder, so that nothing is built twice: by content, which is read where a file's times differ. */
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openJournal } from '../../batch/journal.ts';
import type { Journal } from '../../batch/journal.ts';
import { UserError } from '../../core/errors.ts';
import type { Digest } from '../../node/digest.ts';
import { markOf, settledMark } from '../../node/file-mark.ts';
import { takeLock } from '../../node/lock.ts';
import { removeFile, makeFolder } from '../../node/write.ts';
import { leftoversIn } from '../../node/unfinished.ts';
import type { BuildSetting } from '../setting/build-setting.ts';
import type { FoundIn } from '../display/findings.ts';
import type { Input } from '../sources/inputs.ts';
import type { Io } from '../io.ts';
import { createLook } from './known-files.ts';
import type { KnownFile, Look } from './known-files.ts';
import { openRegistryMemory, registryAfter } from './registry-memory.ts';
import type { Acquaintance, RegistryBefore } from './registry-memory.ts';
import { isPictureSame } from './seen.ts';

import { complaint } from '../display/terminal.ts';
import { settingDigest } from './setting-digest.ts';
import type { BuiltArticle, Made, Seen, Track, WrittenFile } from '../made.ts';

/** What an input came to, in full: enough to tell of it again. */
export interface BuiltBefore extends Acquaintance {
  /** What its files' names begin with. */
  readonly name: string;
  /** The input, as the user called it. */
  readonly input: string;
  /** Fingerprint of all that held for the run. */
  readonly setting: string;
  readonly source: Digest;
  /** `markOf` the source; null when its content alone tells. */
  readonly mark: string | null;
  readonly seen: readonly Seen[];
  readonly files: readonly (KnownFile & { readonly file: string; readonly sha256: string })[];
  readonly owned: readonly string[];
  readonly articles: readonly BuiltArticle[];
  /** What was found in its articles. */
  readonly told: readonly FoundIn[];
  /** Its recordings. */
  readonly tracks: readonly Track[];
  /** Of the line about the registry, which is about no input. */
  readonly registry?: RegistryBefore;
}

export interface BuildMemory {
  /** null when the input is to be built. */
  readonly recall: (input: Input, name: string) => Promise<BuiltBefore | null>;
  /** To be called when the files have their places. */
  readonly remember: (input: Input, name: string, made: Made & { readonly type: 'made' }) => Promise<void>;
  /** The edition of this name, if it was made of just this; null when it is to be made. */
  readonly recallEdition: (name: string, members: string) => BuiltBefore | null;
  readonly rememberEdition: (
    name: string,
    members: string,
    files: readonly Pick<WrittenFile, 'path' | 'sha256'>[],
    told: readonly FoundIn[],
  ) => Promise<void>;
  /** The run is over, and everything it was to build is built or has failed. */
  readonly close: (isWhole: boolean) => Promise<void>;
}

const forgetful: BuildMemory = {
  recall: async () => null,
  remember: async () => {},
  recallEdition: () => null,
  rememberEdition: async () => {},
  close: async () => {},
};

/** The folder for what belongs to Lectern and not to the user. */
export const journalFolder = '.lectern';

/** In milliseconds. Another run on the same folder may take hours. */
const patience = { staleAfter: Infinity, giveUpAfter: 5000 };

/** Fewer inputs are built again sooner than they are looked up. */
const manyInputs = 8;

/** For a run over `count` inputs; a short one that is not to be repeated, and a dry one, remember nothing. Throws a `UserError` of kind `file` while another run writes to the folder. */
export async function openMemory(count: number, setting: BuildSetting, io: Io): Promise<BuildMemory> {
  const { options, folder } = setting;
  if (options.dryRun) return forgetful;
  if (count < manyInputs && !options.watch) {
    await removeLeftovers(folder);
    return forgetful;
  }
  const home = join(folder, journalFolder);
  await makeFolder(home, join(options.out, journalFolder));
  const part = options.shard === null ? '' : `-${options.shard.part}-of-${options.shard.of}`;
  const lock = await takeLock(join(home, `lock${part}`), `The folder ${options.out}`, patience);
  try {
    await removeLeftovers(folder);
    const file = `journal${part}.ndjson`;
    const journal = await openJournal<BuiltBefore>(join(home, file), join(options.out, journalFolder, file));
    const memory = await memoryIn(surviving(journal, io), setting);
    return { ...memory, close: (isWhole) => memory.close(isWhole).finally(lock.release) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** What runs that are no more have left half-written. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const path of leftoversIn(folder)) await removeFile(path);
}

/** When the journal cannot be written any more, that is told once, and the run goes on: the files are what matters. */
function surviving(journal: Journal<BuiltBefore>, io: Io): Journal<BuiltBefore> {
  let isTold = false;
  return {
    ...journal,
    add: async (line) => {
      try {
        await journal.add(line);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        if (!isTold)
          io.stderr.write(complaint(`${error.message} What is built from now on is built again next time.`, io));
        isTold = true;
      }
    },
  };
}

async function memoryIn(journal: Journal<BuiltBefore>, setting: BuildSetting): Promise<BuildMemory> {
  const { options, folder, world } = setting;
  const digest = settingDigest(setting);
  const breather = createBreather();
  const registry = await openRegistryMemory(journal.last(registryName)?.registry, setting);
  const isFresh = options.force;
  const editionDigest = (members: string): string => `${digest} ${members} ${options.edition} ${options.editionDate}`;
  return {
    recall: async (input, name) => {
      const before = isFresh || input.type !== 'file' ? undefined : journal.last(name);
      if (before === undefined || before.setting !== digest || before.input !== input.name) return null;
      if (registry.isStale(before)) return null;
      await breather();
      const look = createLook(options.checkContent);
      if (input.type !== 'file' || !look.isSame(input.path, { ...before, ...before.source })) return null;
      if (before.files.some((known) => !look.isSame(join(folder, known.file), known))) return null;
      if (!(await isAllSame(before.seen, look, input.name, world))) return null;
      const anew = markedAnew(before, input.path, folder, look);
      if (anew !== null) journal.addLate(anew);
      return before;
    },
    remember: async (input, name, { source, mark, articles, told }) => {
      if (input.type !== 'file' || articles.some(({ built }) => built.incomplete)) return;
      const files = articles.flatMap(({ staged }) =>
        staged.files.map(({ file, sha256 }) => ({ file, sha256, mark: markOf(join(folder, file)) })),
      );
      await journal.add({
        name,
        input: input.name,
        setting: digest,
        source,
        mark,
        seen: afterwards(
          articles.flatMap(({ seen }) => seen),
          files,
          folder,
        ),
        files,
        owned: articles.flatMap(({ staged }) => staged.owned),
        articles: articles.map(({ built }) => built),
        told,
        tracks: articles.flatMap(({ tracks }) => tracks),
        people: [...new Set(articles.flatMap(({ people }) => people))],
        wholeRuns: registry.wholeRuns,
      });
    },
    recallEdition: (name, members) => {
      const before = isFresh ? undefined : journal.last(editionName(name));
      if (before === undefined || before.setting !== editionDigest(members)) return null;
      const look = createLook(options.checkContent);
      return before.files.every((known) => look.isSame(join(folder, known.file), known)) ? before : null;
    },
    rememberEdition: async (name, members, files, told) => {
      const known = files.map(({ path, sha256 }) => {
        const file = relative(options.out, path);
        return { file, sha256, mark: markOf(join(folder, file)) };
      });
      await journal.add({ ...nothing, name: editionName(name), setting: editionDigest(members), files: known, told });
    },
    close: async (isWhole) => {
      const after = isWhole ? await registryAfter(registry, setting) : null;
      if (after !== null) await journal.add({ ...nothing, registry: after });
      await journal.close();
    },
  };
}

/** A sheet that the build has written itself is known as it is now. */
function afterwards(seen: readonly Seen[], files: BuiltBefore['files'], folder: string): readonly Seen[] {
  const written = new Map(files.map(({ file, sha256 }) => [join(folder, file), sha256]));
  return seen.map((one) => (one.type === 'sheet' ? { ...one, sha256: written.get(one.path) ?? one.sha256 } : one));
}

/** Lets signals and timers in now and then: what is looked up without waiting keeps them out. */
function createBreather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestBreath) return;
    await setImmediate();
    since = performance.now();
  };
}

/** In milliseconds. */
const longestBreath = 50;

/** With the marks of files that were found the same by their content alone, so that the next run need not read them; null when there are none. */
function markedAnew(before: BuiltBefore, source: string, folder: string, look: Look): BuiltBefore | null {
  const now = look.markAt(source);
  const mark = now !== before.mark && settledMark(source) === now ? now : before.mark;
  const files = before.files.map((known) => ({ ...known, mark: look.markAt(join(folder, known.file)) }));
  const isNews = mark !== before.mark || files.some((file, i) => file.mark !== before.files[i]?.mark);
  return isNews ? { ...before, mark, files } : null;
}

async function isAllSame(
  seen: readonly Seen[],
  look: Look,
  name: string,
  world: BuildSetting['world'],
): Promise<boolean> {
  for (const one of seen) {
    const isSame =
      one.type !== 'picture'
        ? look.isSame(one.path, one)
        : await isPictureSame(one, { name, item: null, format: '' }, world);
    if (!isSame) return false;
  }
  return true;
}

/** The line about the registry has a name that no input can have. */
const registryName = '/registry';
/** No input can have such a name either. */
const editionName = (name: string): string => `/edition ${name}`;
const nothing = {
  name: registryName,
  setting: '',
  input: '',
  source: { bytes: 0, sha256: '' },
  mark: null,
  seen: [],
  files: [],
  owned: [],
  articles: [],
  told: [],
  tracks: [],
  people: [],
  wholeRuns: 0,
} as const;
