/** What stands behind an input's name for each of its items. */

/**
 * A number tells items of one id apart, as an archive may hold a page twice; no two items get the same, whatever the case of letters.
 * `onTaken` is told each suffix that an item would have got, had it been the first.
 */
export function itemSuffixes(onTaken: (suffix: string) => void = () => {}): (item: string) => string {
  const times = new Map<string, number>();
  const taken = new Set<string>();
  return (item) => {
    const plain = itemSuffix(item);
    let count = (times.get(plain.toLowerCase()) ?? 0) + 1;
    if (count > 1) onTaken(plain);
    let suffix = count === 1 ? plain : `${plain}-${count}`;
    while (taken.has(suffix.toLowerCase())) {
      onTaken(suffix);
      count += 1;
      suffix = `${plain}-${count}`;
    }
    times.set(plain.toLowerCase(), count);
    taken.add(suffix.toLowerCase());
    return suffix;
  };
}

/** An item's id may be a URL: what a file name cannot hold becomes a hyphen. */
const itemSuffix = (item: string): string =>
  `-${item
    .replaceAll(/[^\p{L}\p{N}._]+/gu, '-')
    .replaceAll(/^[-.]+|-+$/g, '')
    .slice(-80)}`;
