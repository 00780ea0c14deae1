/** Who has signed a text: an agency by its sign, a person whose name stands alone at the end, or as its holder of rights. */
import type { BlockRole } from '../../../core/article.ts';
import type { Run } from '../boxes.ts';
import type { HtmlNode } from '../tree.ts';
import { attribute } from '../tree.ts';
import { agencies } from './byline-words.ts';
import { isPerson } from './names.ts';

export interface Signatures {
  readonly agency: readonly string[];
  readonly person: readonly string[];
}

type Roles = ReadonlyMap<Run, BlockRole>;

/** `page` is every run that may speak of the article, in reading order. */
export function signatures(page: readonly Run[], roles: Roles): Signatures {
  const agency = agencyInBrackets(roles) ?? agencyAlone(roles);
  const person = personInBrackets(roles) ?? signatureOf(page, roles);
  return { agency: agency === null ? [] : [agency], person: person === null ? [] : [person] };
}

/** `PORT ANSEL (dpa/lno) – …`: an agency in brackets before the first words, or behind the last. */
function agencyInBrackets(roles: Roles): string | null {
  const texts = [...roles].filter(([, role]) => role === 'body').map(([{ text }]) => text);
  const ends = texts.slice(-2).map((text) => agencyLast.exec(text.slice(-60)));
  const found = agencyFirst.exec(texts[0] ?? '') ?? ends.find((end) => end !== null);
  return found?.[1] ?? null;
}

const signed = String.raw`\(((?:\p{L}+(?:\/| mit | und ))?(?:${agencies})(?:\/\p{L}+)*)\)`;
const agencyFirst = new RegExp(String.raw`^\p{Lu}[^().!?]{1,50}\s${signed}`, 'iu');
const agencyLast = new RegExp(`${signed}\\s*$`, 'iu');

/** `… said the mayor. (Ana Brandt)` at the end of the last paragraph. */
function personInBrackets(roles: Roles): string | null {
  const last = [...roles].findLast(([, role]) => role === 'body')?.[0].text ?? '';
  const name = /[.!?”“"»]\s\(([^()\d]{5,40})\)$/.exec(last)?.[1] ?? '';
  return isPerson(name) ? name : null;
}

/** A credit that is nothing but an agency's sign: `JIJI`, `© 2026 dpa/AFP`. */
function agencyAlone(roles: Roles): string | null {
  for (const [{ text }, role] of roles) {
    const found = role === 'credit' ? loneAgency.exec(text) : null;
    if (found?.[1] !== undefined) return found[1];
  }
  return null;
}

const loneAgency = new RegExp(
  String.raw`^(?:©\s*)?(?:\d{4}\s+)?((?:${agencies})(?:\s?[/,]\s?(?:${agencies}))*)$`,
  'iu',
);

/** A line in or just behind the end of the text that is a person's name and nothing else, set as signatures are. */
function signatureOf(page: readonly Run[], roles: Roles): string | null {
  const last = page.findLastIndex((run) => roles.get(run) === 'body' && run.text.length > longestSignature);
  for (const run of page.slice(Math.max(0, last), last + reach)) {
    const ofRights = rights.exec(run.text)?.[1];
    if (ofRights !== undefined && isPerson(ofRights)) return ofRights;
    if (run.text.length <= longestSignature && isPerson(run.text) && isSetApart(run)) return run.text;
  }
  return null;
}

const longestSignature = 60;

/** Lines behind the last paragraph. */
const reach = 4;

/** `© 2026 Ana Brandt` and nothing more. */
const rights = /^(?:©|\(c\))\s*(?:\d{4},?\s+)?(?:by |von )?([^\d|•]{4,40})$/i;

/** In italics, or at the right edge. */
function isSetApart({ nodes, box }: Run): boolean {
  const { element } = box;
  if (/^h\d$/.test(element.name)) return false;
  const isRight =
    attribute(element, 'align') === 'right' || /text-align:\s*right/i.test(attribute(element, 'style') ?? '');
  if (isRight) return true;
  const words = nodes.filter(({ type }) => type === 'text');
  return words.length > 0 && words.every((node) => isWithin(node, element, /^(?:em|i)$/));
}

function isWithin(node: HtmlNode, box: HtmlNode, names: RegExp): boolean {
  for (let at = node.parent; at !== null && at !== box; at = at.parent) if (names.test(at.name)) return true;
  return false;
}
