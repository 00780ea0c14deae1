/** Counts lines from 1. Asked with offsets in rising order, it goes through the source once. */
export function lineCounter(source: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    if (offset < at) [line, at] = [1, 0];
    for (; at < offset; at += 1) {
      const unit = source[at];
      if (unit === '\n' || (unit === '\r' && source[at + 1] !== '\n')) line += 1;
    }
    return line;
  };
}
