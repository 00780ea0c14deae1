/** Which input each file of a run is made of, so that none is written over another. */
import { UserError } from '../../core/errors.ts';

export interface Claims {
  /** Takes paths for an input; `shown` are they as the user sees them. Throws a `UserError` of kind `file` when another has one of them. */
  readonly claim: (paths: readonly ClaimedPath[], input: string) => void;
  readonly isTaken: (path: string) => boolean;
}

export interface ClaimedPath {
  readonly path: string;
  readonly shown: string;
}

/** Letters of any case are the same, as on many a file system. */
export function createClaims(): Claims {
  const owners = new Map<string, string>();
  return {
    claim: (paths, input) => {
      for (const { path, shown } of paths) {
        const owner = owners.get(key(path));
        if (owner !== undefined) throw alreadyMade(shown, owner, input);
      }
      for (const { path } of paths) owners.set(key(path), input);
    },
    isTaken: (path) => owners.has(key(path)),
  };
}

const key = (path: string): string => path.toLowerCase();

const alreadyMade = (file: string, owner: string, input: string): UserError =>
  new UserError(
    'file',
    `${input} was not written: its ${file} would take the place of that of ${owner}. Rename one, or build them into different folders.`,
  );
