/** Work done side by side, with its results in the order of what was to be done. */

export interface Pace {
  /** How many are worked on at the same time. */
  readonly atOnce: number;
  /** How many may be begun before the one whose result is waited for is done. */
  readonly ahead: number;
  /** Once aborted, nothing more is begun; what is in hand is finished. */
  readonly stop: AbortSignal;
}

type Settled<Result> =
  | { readonly done: true; readonly value: Result }
  | { readonly done: false; readonly error: unknown };

/**
 * Results in the order of `count` places, from 0, whichever is done first. Whoever stops listening has nothing more begun, and what was
 * in hand goes to `discard`. An error of `work` is thrown where its result would have come.
 */
export async function* inOrder<Result>(
  count: number,
  work: (place: number) => Promise<Result>,
  { atOnce, ahead, stop }: Pace,
  discard: (result: Result) => Promise<void> = async () => {},
): AsyncGenerator<Result> {
  const begun = new Map<number, Promise<Settled<Result>>>();
  const state = { next: 0, running: 0, first: 0, isOver: false };
  const begin = (): void => {
    while (state.next < Math.min(count, state.first + ahead + 1) && state.running < atOnce) {
      if (stop.aborted || state.isOver) return;
      state.running += 1;
      begun.set(state.next, settled(work(state.next), ended));
      state.next += 1;
    }
  };
  const ended = (): void => {
    state.running -= 1;
    begin();
  };
  try {
    for (; state.first < count; state.first += 1) {
      begin();
      const result = await begun.get(state.first);
      if (result === undefined) return;
      begun.delete(state.first);
      if (!result.done) throw result.error;
      yield result.value;
    }
  } finally {
    state.isOver = true;
    for (const left of await Promise.all(begun.values())) if (left.done) await discard(left.value);
  }
}

async function settled<Result>(work: Promise<Result>, ended: () => void): Promise<Settled<Result>> {
  try {
    return { done: true, value: await work };
  } catch (error) {
    return { done: false, error };
  } finally {
    ended();
  }
}
