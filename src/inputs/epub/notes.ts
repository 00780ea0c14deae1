/** Notes of an EPUB document. Source: EPUB Structural Semantics Vocabulary 1.1, with the roles of DPUB-ARIA. */
import { noteAddress } from '../item/types.ts';
import type { Vocabulary } from '../xml/to-html.ts';
import { asElement, skipped } from '../xml/to-html.ts';
import type { XmlElement } from '../xml/tree.ts';
import { allBelow, attributeOf } from '../xml/tree.ts';
import { xhtml } from '../xml/xhtml.ts';

export type Notes = ReadonlyMap<string, XmlElement>;

const says = (element: XmlElement, wanted: RegExp): boolean =>
  wanted.test(attributeOf(element, 'epub:type') ?? '') || wanted.test(attributeOf(element, 'role') ?? '');

/** The notes that the document marks as such, by their ids. */
export function notesIn(body: XmlElement): Notes {
  const candidates = ['aside', 'li', 'p', 'div', 'section'].flatMap((name) => allBelow(body, name));
  return new Map(
    candidates
      .filter((element) => says(element, /(?:^|[\s-])(?:footnote|endnote|rearnote)(?:\s|$)/))
      .flatMap((element) => {
        const id = attributeOf(element, 'id');
        return id === null ? [] : [[id, element] as const];
      }),
  );
}

/** XHTML whose notes stand apart; links to them are references, links back from them are nothing to read. */
export const epubHtml =
  (notes: Notes): Vocabulary =>
  (element) => {
    if ([...notes.values()].includes(element)) return skipped;
    if (says(element, /(?:^|[\s-])(?:backlink|referrer|pagebreak)(?:\s|$)/)) return skipped;
    const target = element.name === 'a' ? (attributeOf(element, 'href')?.replace(/^[^#]*#/, '') ?? '') : '';
    return notes.has(target) ? asElement('a', { href: noteAddress(target) }) : xhtml(element);
  };
