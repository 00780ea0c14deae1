/** XML as it is put together: words are escaped on their way in, so that no other text can get into it. */
import { escapeAttribute, escapeText } from '../../core/xml-text.ts';

/** Well-formed content of an element. */
export type Markup = string & { readonly __brand: 'Markup' };

/** null and undefined leave the attribute out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

export const nothing = '' as Markup;

/** Words: white space as single spaces, a line break as an element of its own. */
export const words = (text: string): Markup => text.split('\n').map(escapeText).join('<br/>\n') as Markup;

export const joined = (parts: readonly Markup[]): Markup => parts.join('') as Markup;

/** Each part on a line of its own: only where white space means nothing. */
export const lines = (parts: readonly Markup[]): Markup => parts.filter((part) => part !== '').join('\n') as Markup;

export const element = (name: string, attributes: Attributes, content: Markup): Markup =>
  `<${name}${attributeText(attributes)}>${content}</${name}>` as Markup;

export const empty = (name: string, attributes: Attributes): Markup =>
  `<${name}${attributeText(attributes)}/>` as Markup;

/** An element with its parts on lines of their own. */
export const block = (name: string, attributes: Attributes, parts: readonly Markup[]): Markup =>
  element(name, attributes, `\n${lines(parts)}\n` as Markup);

export const xmlFile = (root: Markup, doctype = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${root}\n`;

const attributeText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === null || value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`,
    )
    .join('');
