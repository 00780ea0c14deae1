/** The title of the article in the title of its page. */

/** `Crane falls - The Courier` without what stands for the site: by a heading that says the same, by the site's name, or by its sign. */
export function withoutSite(title: string, site: string | null, headings: readonly string[]): string {
  if (headings.some((words) => words.toLowerCase() === title.toLowerCase())) return title;
  const heading = headings
    .filter((words) => words.length > 8 && words.toLowerCase() !== site?.toLowerCase() && startsOrEnds(title, words))
    .toSorted((a, b) => b.length - a.length)[0];
  if (heading !== undefined) return heading;
  const parts = title.split(/\s+[|–—·•»:/-]\s+|\s*[|»]\s*/);
  if (parts.length < 2) return title;
  const own = site?.toLowerCase();
  const last = parts.at(-1) ?? '';
  if (own !== undefined && last.toLowerCase() === own) return cutEnd(title, last);
  if (own !== undefined && parts[0]?.toLowerCase() === own)
    return title.slice(parts[0].length).replace(/^\s*[|–—·•»:/-]+\s*/, '');
  const before = title.slice(0, -last.length);
  const least = /[|»]\s*$/.test(before) ? 8 : 20;
  return last.split(' ').length <= 4 && before.length > least && /[|»–—-]\s*$/.test(before)
    ? cutEnd(title, last)
    : title;
}

const startsOrEnds = (title: string, heading: string): boolean => {
  const [whole, part] = [title.toLowerCase(), heading.toLowerCase()];
  return whole !== part && (whole.startsWith(part) || whole.endsWith(part));
};

/** A heading without the line above that stands in it too, where the page states the title alone elsewhere. */
export function withoutLabel(heading: string, stated: readonly string[]): string {
  const whole = wordsIn(heading);
  const alone = stated
    .filter((title) => {
      const words = wordsIn(title);
      return words.length >= whole.length * leastShare && isEnd(words, whole);
    })
    .toSorted((a, b) => b.length - a.length)[0];
  return alone ?? heading;
}

/** What is less of a heading is its label. */
const leastShare = 0.4;

/** Not the beginning: a title that is stated elsewhere may have been cut off. */
const isEnd = (part: string, whole: string): boolean => part.length > 12 && whole.endsWith(` ${part}`);

const wordsIn = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const cutEnd = (title: string, end: string): string => title.slice(0, -end.length).replace(/\s*[|–—·•»:/-]+\s*$/, '');
