/** Work that goes on behind whoever began it: what waits for the disk need not be waited for one by one. */

export interface Behind {
  /** Resolves when few enough are unfinished for more to be begun. Rejects with the first error that any of them had. */
  readonly add: (work: Promise<unknown>) => Promise<void>;
  /** Resolves when all are finished, and rejects with the first error that any of them had. */
  readonly end: () => Promise<void>;
}

/** At most `most` are unfinished when `add` has resolved. */
export function createBehind(most: number): Behind {
  const unfinished = new Set<Promise<void>>();
  let trouble: { readonly error: unknown } | null = null;
  const complain = (): void => {
    if (trouble !== null) throw trouble.error;
  };
  const follow = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      trouble ??= { error };
    }
  };
  return {
    add: async (work) => {
      const followed = follow(work).then(() => void unfinished.delete(followed));
      unfinished.add(followed);
      while (unfinished.size > most) await Promise.race(unfinished);
      complain();
    },
    end: async () => {
      await Promise.all(unfinished);
      complain();
    },
  };
}
