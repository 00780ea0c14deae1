/** JSON-LD with schema.org's words, as newsrooms put it into their pages. */
import { isRecord } from '../../record.ts';
import type { Statement } from './types.ts';

/** More objects than this in one page are looked at no further. */
const mostNodes = 5000;

/** What the article among the scripts says of itself; where it keeps silent, what is said of its page. */
export function readJsonLd(scripts: readonly string[]): Statement {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)));
  const article = nodes.find((node) => isOf(node, articleTypes));
  const page = nodes.find((node) => isOf(node, pageTypes));
  const byId = new Map(nodes.filter((node) => 'name' in node).map((node) => [node['@id'], node]));
  const sources = [article, page].filter((node) => node !== undefined);
  const first = (...keys: readonly string[]): string | null =>
    sources.flatMap((node) => keys.map((key) => textOf(node[key]))).find((text) => text !== null) ?? null;
  const names = (key: string): readonly string[] =>
    sources.map((node) => namesOf(node[key], byId)).find((found) => found.length > 0) ?? [];
  return {
    title: textOf(article?.['headline']) ?? textOf(article?.['name']),
    names: [names('author'), names('creator')].find((found) => found.length > 0) ?? [],
    publisher: names('publisher')[0] ?? null,
    date: first('datePublished', 'dateCreated'),
    changed: first('dateModified'),
    language: textOf(article?.['inLanguage']),
  };
}

const articleTypes = /^(?:\w*Article|\w*Posting|\w*Report|Review|\w*NewsArticle|Recipe|CreativeWork)$/;

const pageTypes = /^(?:WebPage|ItemPage|AboutPage|FAQPage|MedicalWebPage)$/;

const isOf = (node: Node, types: RegExp): boolean => typesOf(node).some((type) => types.test(type));

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
      for (const inner of Object.values(next)) if (typeof inner === 'object' && inner !== null) waiting.push(inner);
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

/** Without the houses among them where others are named too. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Node>): readonly string[] {
  const all = [value].flat().flatMap((one) => {
    if (typeof one === 'string') return [{ names: [one], isHouse: false }];
    if (!isRecord(one)) return [];
    const known = 'name' in one ? one : (byId.get(one['@id']) ?? one);
    const names = [known['name']].flat().flatMap((name) => textOf(name) ?? []);
    return [{ names, isHouse: typesOf(known).some((type) => type.endsWith('Organization')) }];
  });
  const others = all.filter(({ isHouse }) => !isHouse);
  return (others.length > 0 ? others : all)
    .flatMap(({ names }) => names)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^https?:/.test(name));
}
