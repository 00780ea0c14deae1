/** Takes the filters off the rows of a PNG (9.2). */

/** In place; each row stands behind the number of its filter. False when one names none that there is. */
export function unfilter(rows: Uint8Array, rowBytes: number, pixelBytes: number): boolean {
  const stride = rowBytes + 1;
  for (let start = 0; start < rows.length; start += stride) {
    const filter = rows[start] ?? 0;
    if (filter > 4) return false;
    if (filter === 0) continue;
    const isFirst = start === 0;
    for (let i = 1; i <= rowBytes; i += 1) {
      const at = start + i;
      const left = i > pixelBytes ? (rows[at - pixelBytes] ?? 0) : 0;
      const above = isFirst ? 0 : (rows[at - stride] ?? 0);
      const corner = isFirst || i <= pixelBytes ? 0 : (rows[at - stride - pixelBytes] ?? 0);
      rows[at] = (rows[at] ?? 0) + foretold(filter, left, above, corner);
    }
  }
  return true;
}

function foretold(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  return filter === 3 ? (left + above) >> 1 : paeth(left, above, corner);
}

/** The neighbour that is nearest to what they foretell (9.4). */
export function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
