/** What a build tells whoever runs it again and again; a run by itself tells nobody. */
import { markOf } from '../../node/file-mark.ts';
import type { Input } from '../sources/inputs.ts';
import type { Io } from '../io.ts';
import { shownPath } from '../display/terminal.ts';

export interface Round {
  /** Is what was built before to be listed as well? */
  readonly listsUnchanged: boolean;
  readonly begin: (inputs: readonly Input[]) => void;
  /** Is it worth telling that an input failed for this reason? */
  readonly isNews: (input: string, message: string) => boolean;
  /** A file has taken its place, at this absolute path. */
  readonly wrote: (path: string) => void;
}

export const onlyRound: Round = {
  listsUnchanged: true,
  begin: () => {},
  isNews: () => true,
  wrote: () => {},
};

export interface Rounds {
  readonly next: () => Round;
  /** Is a file as a build has written it? */
  readonly isOwn: (path: string) => boolean;
}

/** Each knows what the one before has told. */
export function createRounds(io: Io): Rounds {
  const written = new Map<string, string | null>();
  let failures = new Map<string, string>();
  let inputs = new Set<string>();
  let count = 0;
  return {
    isOwn: (path) => written.has(path) && written.get(path) === markOf(path),
    next: () => {
      const before = failures;
      failures = new Map();
      count += 1;
      return {
        listsUnchanged: count === 1,
        begin: (now) => {
          const names = new Set(now.map(({ name }) => name));
          for (const name of inputs)
            if (!names.has(name)) io.stderr.write(`${shownPath(name)} is gone; what was made of it stays\n`);
          inputs = names;
        },
        isNews: (input, message) => {
          failures.set(input, message);
          return before.get(input) !== message;
        },
        wrote: (path) => void written.set(path, markOf(path)),
      };
    },
  };
}
