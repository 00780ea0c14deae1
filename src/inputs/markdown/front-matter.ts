/** The YAML block at the head of a Markdown source. */
import type { Root } from 'mdast';
import type { Pair, YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { isoDate } from '../roles/classify.ts';

/** A value with the place of the words that say it, in the source. */
export interface Stated {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface FrontMatter {
  readonly title: Stated | null;
  /** The names of the authors. */
  readonly byline: Stated | null;
  /** What the article says of itself in a sentence or two. */
  readonly standfirst: Stated | null;
  readonly publisher: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** What is wrong with the block, in one sentence; null when it could be read. */
  readonly trouble: string | null;
}

const noFrontMatter: FrontMatter = {
  title: null,
  byline: null,
  standfirst: null,
  publisher: null,
  date: null,
  language: null,
  trouble: null,
};

/** The front matter of a Markdown tree. */
export function readFrontMatterOf({ children: [first] }: Root, source: string): FrontMatter {
  if (first === undefined || !isFrontMatter(first)) return noFrontMatter;
  if (first.type !== 'yaml') return { ...noFrontMatter, trouble: 'The front matter is TOML, which is not read.' };
  const block = source.slice(0, first.position?.end.offset ?? 0);
  const start = /^---[ \t]*(?:\r\n|\n|\r)/.exec(block)?.[0].length ?? 0;
  return readFrontMatter(block.slice(start).replace(/---[ \t]*$/, ''), start);
}

/** Is a node a block of YAML or, as an extension of the tree's types, of TOML? */
export const isFrontMatter = ({ type }: { readonly type: string }): boolean => type === 'yaml' || type === 'toml';

/** Reads `yaml`, which stands in the source from `start` on. */
function readFrontMatter(yaml: string, start: number): FrontMatter {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined)
    return { ...noFrontMatter, trouble: `The front matter is not valid YAML: ${firstLine(error.message)}` };
  if (!isMap(document.contents)) return noFrontMatter;
  const { contents } = document;
  const first = (...keys: readonly string[]): Stated | null =>
    keys.map((key) => statedAt(contents, key, start)).find((found) => found !== null) ?? null;
  const language = first('lang', 'language')?.value ?? null;
  const isTag = language === null || /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/.test(language);
  return {
    title: first('title', 'headline'),
    byline: first('byline', 'author', 'authors', 'by'),
    standfirst: first('standfirst', 'subtitle', 'deck', 'dek', 'summary', 'description'),
    publisher: first('publisher', 'publication', 'source')?.value ?? null,
    date: dateIn(first('date', 'published')?.value ?? ''),
    language: isTag ? language : null,
    trouble: isTag ? null : `The front matter names the language “${language}”, which is no language tag.`,
  };
}

const firstLine = (text: string): string => text.split('\n', 1)[0]?.replace(/:?\s*$/, '.') ?? '';

function statedAt(map: YAMLMap, wanted: string, offset: number): Stated | null {
  const pair = map.items.find(({ key }) => isScalar(key) && String(key.value).toLowerCase() === wanted);
  const [value, range] = pair === undefined ? [null, undefined] : valueOf(pair);
  if (value === null || value.trim() === '' || range === undefined) return null;
  const [from, to] = range;
  return { value: value.trim(), start: offset + from, end: offset + to };
}

/** A scalar as text, a list of scalars as names in a row. */
function valueOf({
  value,
}: Pair): readonly [value: string | null, range: readonly [number, number, number] | undefined] {
  if (isScalar(value)) return [scalarText(value.value), value.range ?? undefined];
  if (!isSeq(value)) return [null, undefined];
  const names = value.items.flatMap((item) => (isScalar(item) ? (scalarText(item.value) ?? []) : []));
  return [names.join(', '), value.range ?? undefined];
}

const scalarText = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

const dateIn = (text: string): string | null =>
  /^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d\S*)?)?)?$/.test(text) ? text.replace(' ', 'T') : isoDate(text);
