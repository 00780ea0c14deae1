/** Waiting for the disk in groups: what comes while a group is on its way goes together with the next. */

/**
 * What `act` does with whole groups, one group after the other, in the order in which they came. The promise of each is that of its
 * group: when `act` rejects, all of the group reject.
 */
export function inGroups<Value>(act: (group: readonly Value[]) => Promise<void>): (value: Value) => Promise<void> {
  let waiting: Value[] = [];
  let next: Promise<void> | null = null;
  let current: Promise<unknown> = Promise.resolve();
  const begin = async (before: Promise<unknown>): Promise<void> => {
    await before;
    const group = waiting;
    [waiting, next] = [[], null];
    await act(group);
  };
  return (value) => {
    waiting.push(value);
    if (next === null) {
      next = begin(current);
      current = next.catch(() => {});
    }
    return next;
  };
}
