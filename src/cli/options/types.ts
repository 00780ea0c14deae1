/** The shape of a command's words: yargs reads the command line by them, and the help is set from them. */
import type { Options, PositionalOptions } from 'yargs';

/** An option as yargs takes it, with its place in the help. */
export interface OptionWords extends Options {
  readonly describe: string;
  /** Heading in the help. */
  readonly group: string;
  /** What the value stands for in the help; none for a switch. */
  readonly value?: string;
  /** The default in words, where there is no value for it. */
  readonly otherwise?: string;
}

export interface CommandWords {
  readonly usage: string;
  readonly summary: string;
  readonly positionals: Readonly<Record<string, PositionalOptions & { readonly describe: string }>>;
  readonly options: Readonly<Record<string, OptionWords>>;
  readonly examples: readonly (readonly [line: string, what: string])[];
  /** A closing remark. */
  readonly remark?: string;
}
