/** Is one surname most likely a slip of the pen for the other? `Ashcraft` for `Ashcroft`. */

/** Shorter names than this differ by a letter too easily. */
const shortest = 5;

/** From this length on, two slips are one name still. */
const long = 8;

/** `slip` is the form that stands alone; its plural `s` makes a family of it, and no slip. */
export function isSlipFor(slip: string, name: string): boolean {
  const length = Math.min(slip.length, name.length);
  if (length < shortest || slip[0] !== name[0] || slip === `${name}s`) return false;
  return isWithin(slip, name, length >= long ? 2 : 1);
}

/** Do so few letters left out, put in, changed or swapped make one word the other? */
function isWithin(a: string, b: string, slips: number): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [x, y] = [a.slice(start), b.slice(start)];
  if (x === '' || y === '') return x.length + y.length <= slips;
  if (slips === 0) return false;
  const swapped = x[0] === y[1] && x[1] === y[0] && isWithin(x.slice(2), y.slice(2), slips - 1);
  return (
    swapped ||
    isWithin(x.slice(1), y.slice(1), slips - 1) ||
    isWithin(x.slice(1), y, slips - 1) ||
    isWithin(x, y.slice(1), slips - 1)
  );
}
