/** What a row of a manifest says of how its article is to be made. */
import { parseSettings } from '../../config/settings.ts';
import type { Settings } from '../../config/settings.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { UserError } from '../../core/errors.ts';
import { likelyName, nearestNames } from '../../core/nearest-names.ts';
import { rowMembers } from '../../index.ts';
import type { InputSetting } from './build-setting.ts';

import type { BuildOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { openSetting } from './open-setting.ts';
import { build } from '../options/index.ts';

/** Options that a row may set; all others hold for the whole run. */
const ofRows: readonly string[] = [
  'lang',
  'fragment-words',
  'voices',
  'narrator',
  'mode',
  'announce',
  'readings',
  'include',
  'skip',
  'dialect',
  'profile',
  'size',
  'page',
  'theme',
  'face',
  'speakers',
  'links',
  'pdf-standard',
];

/** These may be a path on the command line. A manifest may come from anywhere: in a row they are names of what comes with Lectern. */
const namesOnly: ReadonlySet<string> = new Set(['voices', 'face']);

export interface RowSetting {
  readonly setting: InputSetting;
  /** Of members that mean nothing here, and of options that cannot be had. */
  readonly diagnostics: readonly Diagnostic[];
}

/** By what a row states beside its article; the command line wins over it, and it wins over the settings. */
export type SettingOf = (stated: Readonly<Record<string, unknown>> | undefined) => Promise<RowSetting>;

export function settingsOfRows(run: InputSetting, io: Io): SettingOf {
  const known = new Map<string, RowSetting>();
  return async (stated = {}) => {
    if (Object.keys(stated).length === 0) return { setting: run, diagnostics: [] };
    const key = JSON.stringify(stated);
    const found = known.get(key) ?? (await rowSetting(stated, run, io));
    if (known.size < mostKept) known.set(key, found);
    return found;
  };
}

/** Rows of a manifest say the same few things. */
const mostKept = 100;

async function rowSetting(stated: Readonly<Record<string, unknown>>, run: InputSetting, io: Io): Promise<RowSetting> {
  const diagnostics: Diagnostic[] = [];
  let [setting, held]: [InputSetting, Settings] = [run, {}];
  for (const [name, value] of Object.entries(stated)) {
    if (!ofRows.includes(name)) {
      diagnostics.push(Object.hasOwn(build.options, name) ? ofRun(name) : unknown(name));
      continue;
    }
    try {
      const wanted = Object.assign({}, held, await asSetting(name, value));
      setting = await settingWith(wanted, run, io);
      held = wanted;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      diagnostics.push(refused(name, error.message));
    }
  }
  return { setting, diagnostics };
}

function asSetting(name: string, value: unknown): Promise<Settings> {
  const word = Array.isArray(value) ? value.join(',') : value;
  if (namesOnly.has(name) && typeof word === 'string' && /[\\/]|\.(?:json|[ot]tf)$/i.test(word))
    throw new UserError('usage', `a row takes only what comes with Lectern, by its name, not the file ${word}.`);
  return parseSettings(JSON.stringify({ [name]: word }), 'The row');
}

async function settingWith(settings: Settings, run: InputSetting, io: Io): Promise<InputSetting> {
  const { asked } = run.options;
  if (asked === undefined) return run;
  const { parseArguments } = await import('../parsing/arguments.ts'); // Loads yargs, which a thread has not loaded yet.
  const { options } = await parseArguments(asked.argv, { ...asked.settings, ...settings });
  const own: BuildOptions = { ...run.options, ...options };
  const opened = await openSetting({ ...own, registry: null, out: run.options.out }, null, io);
  const { catalog, catalogs, lexicon } = opened;
  return { ...run, options: own, catalog, catalogs, lexicon };
}

const unknown = (name: string): Diagnostic => {
  const likely = likelyName(name, [...rowMembers, ...ofRows]);
  return {
    code: 'row-member-unknown',
    severity: likely === null ? 'info' : 'warning',
    message: `The manifest’s row says “${name}”, which means nothing here.`,
    hint: `${likely === null ? 'It is passed over; the nearest name is' : 'Did you mean'} ${likely ?? nearestNames(name, [...rowMembers, ...ofRows])[0]}${likely === null ? '.' : '?'}`,
    range: null,
  };
};

const ofRun = (name: string): Diagnostic => ({
  code: 'row-option-of-run',
  severity: 'warning',
  message: `The manifest’s row sets ${name}, which holds for the whole run.`,
  hint: `Give --${name} on the command line, or set it in the settings.`,
  range: null,
});

const refused = (name: string, why: string): Diagnostic => ({
  code: 'row-option-refused',
  severity: 'error',
  message: `The manifest’s row sets ${name}, and it was made without: ${why}`,
  hint: 'Correct the row; its other options hold.',
  range: null,
});
