/** The three names that look most like a mistyped one, by edit distance; upper and lower case count as the same. */
export function nearestNames(wanted: string, names: readonly string[]): readonly string[] {
  const target = wanted.toLowerCase().slice(0, 100);
  return names
    .map((name) => ({ name, distance: editDistance(target, name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** The name that was most likely meant: all but two letters are right, and more than half of them; null when none is. */
export function likelyName(wanted: string, names: readonly string[]): string | null {
  const [nearest] = nearestNames(wanted, names);
  if (nearest === undefined) return null;
  const distance = editDistance(wanted.toLowerCase().slice(0, 100), nearest.toLowerCase());
  return distance <= 2 && distance * 2 < nearest.length ? nearest : null;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
