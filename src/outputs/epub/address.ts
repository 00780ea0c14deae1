/** Addresses as every reader can parse them: validators are stricter than browsers. */
import { isLinkable } from '../../core/linkable.ts';

/** A URL of RFC 3986; null for one that leads nowhere. */
export function addressOf(url: string): string | null {
  if (!isLinkable(url) || !URL.canParse(url)) return null;
  const { href, hostname, pathname, search, hash } = new URL(url);
  if (/^\.|\.\./.test(hostname)) return null;
  const rest = `${pathname}${search}${hash}`;
  const head = href.slice(0, href.length - rest.length);
  const fragment = hash === '' ? '' : `#${escaped(hash.slice(1))}`;
  return `${head}${escaped(pathname)}${escaped(search)}${fragment}`;
}

/** Whatever RFC 3986 wants to be written in per cent (section 2). */
const escaped = (part: string): string =>
  part
    .replaceAll(/%(?![\dA-Fa-f]{2})/g, '%25')
    .replaceAll(/[^\w\-.~:/?@!$&'()*+,;=%]/gu, (character) =>
      character.isWellFormed() ? encodeURIComponent(character) : '',
    );
