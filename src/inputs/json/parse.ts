/** JSON whose strings know where they stand in the source. The one user of the JSON parser. */
import type { Node } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import type { Passage } from '../passage.ts';
import { createPassage } from '../passage.ts';

export type JsonNode = Node;

/** No format for articles nests so deep; the parser calls itself for each level. */
const deepest = 200;

/** The value, or what is wrong with the text, as the end of a sentence. */
export function parseJson(text: string): { readonly root: JsonNode } | { readonly trouble: string } {
  if (isTooDeep(text)) return { trouble: `it is nested more than ${deepest} deep` };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error === undefined && root !== undefined) return { root };
  const line = text.slice(0, error?.offset ?? 0).split('\n').length;
  return {
    trouble: error === undefined ? 'it is empty' : `${inWords(printParseErrorCode(error.error))} in line ${line}`,
  };
}

/** `CommaExpected` as `comma expected`. */
const inWords = (code: string): string => code.replaceAll(/(?<=.)([A-Z])/g, ' $1').toLowerCase();

/** Sign by sign: a pattern for whole strings runs out of stack on one of some megabytes. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') inString = !inString;
    else if (inString) at += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** A member of an object, by the first of the names that it has; null when it has none, or when the node is no object. */
export function memberOf(node: JsonNode | null, ...names: readonly string[]): JsonNode | null {
  if (node?.type !== 'object') return null;
  for (const name of names) {
    const found = node.children?.findLast(({ children }) => children?.[0]?.value === name)?.children?.[1];
    if (found !== undefined && found.type !== 'null') return found;
  }
  return null;
}

/** The elements of a list; of an object, the values of its members; none of anything else. */
export function elementsOf(node: JsonNode | null): readonly JsonNode[] {
  if (node?.type === 'array') return node.children ?? [];
  return node?.type === 'object' ? (node.children ?? []).flatMap(({ children }) => children?.[1] ?? []) : [];
}

/** The names of an object's members. */
export const namesIn = (node: JsonNode): readonly string[] =>
  node.type === 'object' ? (node.children ?? []).map(({ children }) => String(children?.[0]?.value)) : [];

/** A string, number or switch as it is, a list of such as a list; of anything deeper nothing. */
export const plainValue = (node: JsonNode): unknown =>
  node.type === 'array' ? (node.children ?? []).map(({ value }): unknown => value ?? null) : (node.value ?? null);

/** A string or number as text, without white space around it; null when it is empty or anything else. */
export function stated(node: JsonNode | null): string | null {
  if (node === null || (node.type !== 'string' && node.type !== 'number')) return null;
  return String(node.value).replaceAll(/\s+/g, ' ').trim() || null;
}

/** What a string says, with the place of each unit in the source; null when the node is none or is blank. */
export function passageOf(node: JsonNode | null, source: string): Passage | null {
  if (node?.type !== 'string' || String(node.value).trim() === '') return null;
  const passage = createPassage(source);
  const end = node.offset + node.length - 1;
  let from = node.offset + 1;
  for (const match of source.slice(from, end).matchAll(/\\(?:u[\dA-Fa-f]{4}|.)/gs)) {
    const at = node.offset + 1 + match.index;
    passage.copy(from, at);
    from = at + match[0].length;
    passage.replace(meaning(match[0]), at, from);
  }
  passage.copy(from, end);
  return passage.finish();
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function meaning(escape: string): string {
  const sign = escape.charAt(1);
  return sign === 'u' ? String.fromCharCode(Number.parseInt(escape.slice(2), 16)) : (escapes[sign] ?? sign);
}
