/** What stands behind an input's name for each of its items. */

/** A number tells items of one id apart, as an archive may hold a page twice. */
export function itemSuffixes(): (item: string) => string {
  const times = new Map<string, number>();
  return (item) => {
    const suffix = itemSuffix(item);
    const count = (times.get(suffix.toLowerCase()) ?? 0) + 1;
    times.set(suffix.toLowerCase(), count);
    return count === 1 ? suffix : `${suffix}-${count}`;
  };
}

/** An item's id may be a URL: what a file name cannot hold becomes a hyphen. */
export const itemSuffix = (item: string): string =>
  `-${item
    .replaceAll(/[^\p{L}\p{N}._]+/gu, '-')
    .replaceAll(/^[-.]+|-+$/g, '')
    .slice(-80)}`;
