/** The pictures of a page: their address, however late the page would load them, and what stands for them. */
import type { Figure } from '../../../core/article.ts';
import type { HtmlElement } from '../tree.ts';
import { attribute } from '../tree.ts';

/** null for a picture without an address and for one that is there to count visitors or to hold a place. */
export function pictureOf(element: HtmlElement): Pick<Figure, 'image' | 'alternative'> | null {
  const image = addressOf(element);
  if (image === null || isTiny(element)) return null;
  const alternative = attribute(element, 'alt');
  return { image, alternative: alternative === null ? null : alternative.replaceAll(/\s+/g, ' ').trim() };
}

/** Pages that load pictures late put the address elsewhere, and a stand-in into `src`. */
const places = ['data-src', 'data-original', 'data-lazy-src', 'data-url', 'src'] as const;

function addressOf(element: HtmlElement): string | null {
  const stated = places
    .map((name) => attribute(element, name)?.trim() ?? '')
    .find((url) => url !== '' && !url.startsWith('data:'));
  return stated ?? firstOf(attribute(element, 'data-srcset') ?? attribute(element, 'srcset'));
}

function firstOf(set: string | null): string | null {
  const url = set?.trim().split(/[\s,]/)[0] ?? '';
  return url === '' || url.startsWith('data:') ? null : url;
}

const isTiny = (element: HtmlElement): boolean =>
  [attribute(element, 'width'), attribute(element, 'height')].some(
    (size) => size !== null && /^\d+(?:px)?$/.test(size) && Number.parseInt(size, 10) < 40,
  );
