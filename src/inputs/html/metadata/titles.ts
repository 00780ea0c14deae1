/** The title of the article in the title of its page. */

/** `Crane falls - The Courier` without what stands for the site: by a heading that says the same, by the site's name, or by its sign. */
export function withoutSite(title: string, site: string | null, headings: readonly string[]): string {
  const heading = headings.find((words) => words.length > 8 && startsOrEnds(title, words));
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

const cutEnd = (title: string, end: string): string => title.slice(0, -end.length).replace(/\s*[|–—·•»:/-]+\s*$/, '');
