/** Do two titles name one article: the same words, or one goes on where the other ends? */
export function sameTitle(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (one.length <= 3 || other.length <= 3) return false;
  return one === other || isStart(one, other) || isStart(other, one);
}

const isStart = (short: string, long: string): boolean => short.length > 15 && long.startsWith(short);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
