/** Counts lines from 1, for offsets in any order. */
export function lineCounter(source: string): (offset: number) => number {
  const ends = Array.from(source.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
