/** The addresses that an article's links lead to, numbered as they come. */

export interface NotedLink {
  /** From 1. */
  readonly number: number;
  readonly url: string;
  /** The words of the link that led there first. */
  readonly text: string;
  /** Id of its entry at the end of the article. */
  readonly id: string;
  /** Id of the place in the text that the entry leads back to. */
  readonly backId: string;
}

export interface LinkBook {
  /** The number of a link's address, and whether it is met for the first time; null for a link whose words say the address. */
  readonly note: (url: string, text: string) => { readonly link: NotedLink; readonly isFirst: boolean } | null;
  readonly all: () => readonly NotedLink[];
}

export function linkBook(article: number): LinkBook {
  const links = new Map<string, NotedLink>();
  return {
    note: (url, text) => {
      if (bare(url) === bare(text.trim())) return null;
      const known = links.get(url);
      if (known !== undefined) return { link: known, isFirst: false };
      const number = links.size + 1;
      const id = `link-${article}-${number}`;
      const link = { number, url, text: text.trim(), id, backId: `${id}-back` };
      links.set(url, link);
      return { link, isFirst: true };
    },
    all: () => [...links.values()],
  };
}

/** A book in which nothing is noted. */
export const noLinks: LinkBook = { note: () => null, all: () => [] };

/** What people write and dial: no scheme before a mail address or a telephone number, and no subject behind it. */
export const shownAddress = (url: string): string =>
  url.replace(/^mailto:([^?]+)\?.*/is, '$1').replace(/^(?:mailto|tel):/i, '');

/** Addresses that differ only in what nobody types are the same. */
const bare = (address: string): string =>
  shownAddress(address)
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');

/** How the numbers are written, in the text and at the end: in brackets, so that nobody takes them for the marks of notes. */
export const linkMark = (number: number): string => `[${number}]`;
