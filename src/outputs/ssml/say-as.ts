/** What an engine may be told by `say-as`: for the printing and for the check of files. */
import type { SayAs, SpeechNode } from '../../core/speech.ts';

/** What an engine follows, as facts of a dialect. */
export interface SayAsFacts {
  /** The values of interpret-as that it follows, each with the formats it takes; `any` takes all. */
  readonly values: 'any' | Readonly<Record<string, FormatRule>>;
  /** Its own names for what the W3C’s Note calls otherwise. */
  readonly names: Readonly<Partial<Record<SayAs['interpretAs'], string>>>;
  /** Reading classes that it says better from `say-as` than from words; of all others it is told only when somebody asks for it. */
  readonly preferred: readonly string[];
}

export interface FormatRule {
  /** What a format may be; null where none is taken. */
  readonly formats: RegExp | null;
  readonly isRequired: boolean;
}

/** No engine at all is told anything. */
export const noSayAs: SayAsFacts = { values: {}, names: {}, preferred: [] };

/** A value that takes no format. */
export const plain: FormatRule = { formats: null, isRequired: false };

export const plainValues = (...names: readonly string[]): Readonly<Record<string, FormatRule>> =>
  Object.fromEntries(names.map((name) => [name, plain]));

/** The orders of a date that the W3C’s Note names (3.1), and those that an engine adds. */
export const dateOrders = (...more: readonly string[]): RegExp =>
  new RegExp(`^(?:${['mdy', 'dmy', 'ymd', 'md', 'dm', 'ym', 'my', 'd', 'm', 'y', ...more].join('|')})$`);

/** The interpret-as for a node in an engine’s own words; null where the words of the node do better, or the engine does not follow it. */
export function interpretAsFor(
  { interpretAs, format, reading, isAsked }: Extract<SpeechNode, { readonly type: 'say-as' }>,
  { values, names, preferred }: SayAsFacts,
): string | null {
  if (!isAsked && !preferred.includes(reading)) return null;
  const name = names[interpretAs] ?? interpretAs;
  const rule = ruleOf(name, values);
  return rule === null || wrongFormat(format, rule) !== null ? null : name;
}

/** null for a value that the engine does not follow. */
export function ruleOf(name: string, values: SayAsFacts['values']): FormatRule | null {
  if (values === 'any') return { formats: /^/, isRequired: false };
  return Object.hasOwn(values, name) ? (values[name] ?? null) : null;
}

/** What is wrong with a format, or with having none; null when it is right. */
export function wrongFormat(format: string | null, { formats, isRequired }: FormatRule): 'missing' | 'unknown' | null {
  if (format === null) return isRequired ? 'missing' : null;
  return formats?.test(format) === true ? null : 'unknown';
}
