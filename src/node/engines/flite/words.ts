/** Words as Flite can read them: plain ASCII, in stretches that are not too long for one go. */
import anyAscii from 'any-ascii';

/** A longer sentence is spoken in stretches; Flite works on each as a whole. */
const longest = 400;

/** Stretches to be spoken one behind the other; none when nothing is left that a voice would say. */
export function stretchesOf(words: string): readonly string[] {
  const plain = anyAscii(words.replaceAll(/[–—]/g, ', ').replaceAll(/[“”"«»„]/g, ' '))
    .replaceAll(/[^\x20-\x7E]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return cut(plain).filter((stretch) => /[A-Za-z0-9]/.test(stretch));
}

/** Cuts behind a comma or a semicolon where there is one, else at a space, else anywhere. */
function cut(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const at = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; ')) + 1 || head.lastIndexOf(' ') || longest;
    parts.push(rest.slice(0, at > 0 ? at : longest));
    rest = rest.slice(at > 0 ? at : longest).trimStart();
  }
  return [...parts, rest];
}
