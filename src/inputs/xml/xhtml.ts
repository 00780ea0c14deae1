/** XHTML inside other XML: the same names, the attributes that say something. */
import type { Vocabulary } from './to-html.ts';
import { asElement, skipped, through } from './to-html.ts';

const kept = [
  'href',
  'src',
  'alt',
  'lang',
  'xml:lang',
  'title',
  'colspan',
  'rowspan',
  'scope',
  'start',
  'class',
  'id',
  'role',
  'epub:type',
  'hidden',
  'style',
] as const;

const wordless: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'audio',
  'video',
]);
const frames: ReadonlySet<string> = new Set(['html', 'body']);

export const xhtml: Vocabulary = (element) => {
  const name = element.name.toLowerCase();
  if (wordless.has(name)) return skipped;
  if (frames.has(name) || !/^[a-z][a-z\d-]*$/.test(name)) return through;
  return asElement(name, Object.fromEntries(kept.map((key) => [key, element.attributes.get(key) ?? null])));
};
