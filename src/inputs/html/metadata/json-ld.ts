/** JSON-LD with schema.org's words, as newsrooms put it into their pages. */
import { isRecord } from '../../record.ts';
import type { Metadata } from './types.ts';
import { nothingStated } from './types.ts';

/** More objects than this in one page are looked at no further. */
const mostNodes = 5000;

/** What the first article among the scripts says of itself. */
export function readJsonLd(scripts: readonly string[]): Metadata {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)));
  const article = nodes.find((node) => typesOf(node).some((type) => articleTypes.test(type)));
  if (article === undefined) return nothingStated;
  const byId = new Map(nodes.filter((node) => 'name' in node).map((node) => [node['@id'], node]));
  const named = (value: unknown): readonly string[] => namesOf(value, byId);
  return {
    title: textOf(article['headline']) ?? textOf(article['name']),
    byline: named(article['author'] ?? article['creator']).join(', ') || null,
    publisher: named(article['publisher'])[0] ?? null,
    date: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    language: textOf(article['inLanguage']),
  };
}

const articleTypes = /^(?:\w*Article|\w*Posting|\w*Report|Review|\w*NewsArticle|Recipe|CreativeWork)$/;

type Node = Readonly<Record<string, unknown>>;

function parse(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/s, '')
    .replace(/(?:-->|\]\]>)\s*$/, '');
  for (const text of [json, json.replaceAll(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // Many pages break the line inside a string: the second reading forgives that.
    }
  }
  return null;
}

/** Every object inside a value, outermost first. */
function nodesOf(value: unknown): readonly Node[] {
  const found: Node[] = [];
  const waiting: unknown[] = [value];
  for (let at = 0; at < waiting.length && found.length < mostNodes; at += 1) {
    const next = waiting[at];
    if (Array.isArray(next)) waiting.push(...(next as readonly unknown[]).slice(0, mostNodes));
    else if (isRecord(next)) {
      found.push(next);
      waiting.push(...Object.values(next).filter((inner) => typeof inner === 'object' && inner !== null));
    }
  }
  return found;
}

const typesOf = (node: Node): readonly string[] => [node['@type']].flat().filter((type) => typeof type === 'string');

function textOf(value: unknown): string | null {
  const [first] = [value].flat();
  if (isRecord(first)) return textOf(first['@value'] ?? first['alternateName'] ?? first['name'] ?? null);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Node>): readonly string[] {
  return [value].flat().flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' || /^https?:/.test(one) ? [] : [one.trim()];
    if (!isRecord(one)) return [];
    const name = textOf(one['name'] ?? byId.get(one['@id'])?.['name']);
    return name === null ? [] : [name];
  });
}
