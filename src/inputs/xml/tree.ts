/** A parsed XML document: elements, and texts that know where they stand in the source. */

import { isLanguageTag } from '../../core/language-tag.ts';

export interface XmlElement {
  readonly type: 'element';
  /** Without its prefix, as it is written. */
  readonly name: string;
  /** Its namespace; '' when it has none, or when its prefix is bound to nothing. */
  readonly namespace: string;
  /** By their names with prefix: `xml:lang`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlNode[];
  /** Where its start tag begins and ends in the source. */
  readonly start: number;
  readonly inside: number;
}

/** A stretch of the source between two tags. */
export interface XmlText {
  readonly type: 'text';
  readonly start: number;
  readonly end: number;
  /** Does it stand in a CDATA section, so that nothing in it is a reference? */
  readonly verbatim: boolean;
}

export type XmlNode = XmlElement | XmlText;

/** The children that are elements, in order: all, or those of a name. */
export const elementsOf = ({ children }: XmlElement, name?: string): readonly XmlElement[] =>
  children.filter((node): node is XmlElement => node.type === 'element' && (name === undefined || node.name === name));

/** The first child element of one of the names, in the order of the names; null when there is none. */
export function childOf(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const found = elementsOf(element, name)[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** The element that a way of names leads to, by the first child of each; null when it leads nowhere. */
export const elementAt = (element: XmlElement, ...way: readonly string[]): XmlElement | null =>
  way.reduce<XmlElement | null>((at, name) => (at === null ? null : childOf(at, name)), element);

/** Every element below one that has one of the names, in reading order; none inside another that was found. */
export function outermost(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...elementsOf(element)].toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (names.includes(next.name)) found.push(next);
    else for (const child of elementsOf(next).toReversed()) waiting.push(child);
  }
  return found;
}

/** Every element below one that has the name, in reading order, also those inside others. */
export function allBelow(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...elementsOf(element)].toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === name) found.push(next);
    for (const child of elementsOf(next).toReversed()) waiting.push(child);
  }
  return found;
}

/** Does an element stand below one of a name? */
export function isInside({ parent }: XmlElement, ...names: readonly string[]): boolean {
  for (let at = parent; at !== null; at = at.parent) if (names.includes(at.name)) return true;
  return false;
}

export const attributeOf = ({ attributes }: XmlElement, name: string): string | null => attributes.get(name) ?? null;

/** The BCP 47 tag that the element or the nearest one around it declares; null when none does. */
export function languageOf(element: XmlElement): string | null {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const tag = at.attributes.get('xml:lang') ?? at.attributes.get('lang');
    if (tag !== undefined && isLanguageTag(tag.trim())) return tag.trim();
  }
  return null;
}
