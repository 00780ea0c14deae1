/** Addresses inside an archive. */

/** The path in the archive that `href` in the file at `from` leads to, without its fragment. */
export function resolved(from: string, href: string): string {
  const [path = ''] = href.split('#');
  const steps = [...from.split('/').slice(0, -1), ...decoded(path).split('/')];
  const way: string[] = [];
  for (const step of steps) {
    if (step === '..') way.pop();
    else if (step !== '.' && step !== '') way.push(step);
  }
  return way.join('/');
}

/** Percent signs that encode nothing stay as they are. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
