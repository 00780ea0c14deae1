/** The checks that need to know where in the document an element stands. */
import { deepest } from '../../../core/xml-text.ts';
import { checkAttributes } from './element-checks.ts';
import type { SsmlDialect } from '../dialects/types.ts';
import { checkForDialect } from './dialect-checks.ts';
import { elementRule } from './elements.ts';
import { readXml, ssmlNamespace, StopReading } from './reader.ts';
import type { Attribute, Element, Finding } from './types.ts';
import type { SsmlRule } from './rules.ts';

/** An element that is still open; `name` is null when it is not SSML's, and what it holds is its own affair. */
interface Open {
  readonly name: string | null;
  /** The nearest `p` or `s` around it, itself included: neither may hold another one, however deep. */
  readonly structure: string | null;
}

export function checkStructure(text: string, dialect: SsmlDialect): readonly Finding[] {
  const findings: Finding[] = [];
  const stack: Open[] = [];
  const names = nameChecks();
  let hasContent = false;
  const add = (at: number, rule: SsmlRule, message: string, hint: string | null = null): void => {
    findings.push({ at, rule, message, hint });
  };
  if (dialect.root.declaration && !text.startsWith('<?xml')) {
    add(
      0,
      'xml-declaration',
      'The XML declaration is missing.',
      'Begin the file with <?xml version="1.0" encoding="UTF-8"?>.',
    );
  }
  readXml(text, {
    open: (element, namespace) => {
      const inSsml = namespace === ssmlNamespace || (namespace === '' && !dialect.root.namespace);
      const parent = stack.at(-1);
      if (parent === undefined) findings.push(...checkRoot(element, inSsml, namespace));
      else if (inSsml && !isBookmark(element, dialect)) {
        findings.push(...checkPlace(element, parent, stack.length === 1 && hasContent));
      }
      if (parent !== undefined && inSsml && stack.length === 1) findings.push(...checkOutside(element, dialect));
      hasContent ||= parent !== undefined && inSsml && !isHead(element.name);
      if (inSsml) {
        findings.push(...checkAttributes(element, dialect), ...checkForDialect(element, dialect), ...names(element));
      }
      const structure = inSsml && isStructure(element.name) ? element.name : (parent?.structure ?? null);
      const isForeign = !inSsml || parent?.name === null || parent?.name === 'metadata';
      stack.push({ name: isForeign && parent !== undefined ? null : element.name, structure });
      if (stack.length <= deepest) return;
      add(element.at, 'depth', `Elements nest more than ${deepest} deep.`, 'Nothing behind this place is checked.');
      throw new StopReading();
    },
    text: (at) => {
      const name = stack.at(-1)?.name ?? null;
      if (name === null) return;
      if (stack.length === 1) hasContent = true;
      if (stack.length === 1 && dialect.voice === 'required') findings.push(outsideVoice(at, 'Words', dialect));
      if (elementRule(name)?.text === false) add(at, 'text-place', `No words may stand in <${name}>.`);
    },
    close: () => void stack.pop(),
    doctype: (at, content) => {
      if (!content.includes('[')) return;
      add(
        at,
        'doctype',
        'A document type declaration with declarations of its own is not read.',
        'Take the part in square brackets away: SSML needs no entities.',
      );
      throw new StopReading();
    },
    broken: (at, reason) => add(at, 'well-formed', `The XML is not well formed: ${reason}.`),
  });
  return findings;
}

/** Azure's own element, which SSML does not have. */
const isBookmark = ({ name }: Element, { mark }: SsmlDialect): boolean => name === 'bookmark' && mark === 'bookmark';

const checkOutside = ({ name, at }: Element, dialect: SsmlDialect): readonly Finding[] =>
  dialect.voice !== 'required' || name === 'voice' || isHead(name) ? [] : [outsideVoice(at, `<${name}>`, dialect)];

const outsideVoice = (at: number, what: string, { description }: SsmlDialect): Finding => ({
  at,
  rule: 'dialect-voice',
  message: `${what} may not stand outside of a voice for ${description}.`,
  hint: 'Put a <voice name="…"> around it.',
});

const isHead = (name: string): boolean => name === 'lexicon' || name === 'meta' || name === 'metadata';

const isStructure = (name: string): boolean => name === 'p' || name === 's';

function checkRoot({ name, at }: Element, inSsml: boolean, namespace: string): readonly Finding[] {
  const found: Finding[] = [];
  if (name !== 'speak') {
    found.push({ at, rule: 'root', message: `The root element is <${name}>, not <speak>.`, hint: null });
  }
  if (!inSsml) {
    const hint = `Write xmlns="${ssmlNamespace}" on <speak>.`;
    const message = namespace === '' ? 'The root has no namespace.' : 'The root is in another namespace than SSML’s.';
    found.push({ at, rule: 'namespace', message, hint });
  }
  return found;
}

function checkPlace(element: Element, parent: Open, afterContent: boolean): readonly Finding[] {
  const { name, at } = element;
  if (parent.name === null || parent.name === 'metadata') return [];
  if (elementRule(name) === undefined) {
    return [{ at, rule: 'unknown-element', message: `There is no <${name}> in SSML 1.1.`, hint: null }];
  }
  const allowed = elementRule(parent.name)?.children;
  if (allowed !== undefined && !allowed.has(name)) {
    return [{ at, rule: 'element-place', message: `<${name}> may not stand in <${parent.name}>.`, hint: null }];
  }
  if (isHead(name) && afterContent) {
    const message = `<${name}> must stand before all words and other elements.`;
    return [{ at, rule: 'head-first', message, hint: `Move <${name}> up to the start of <speak>.` }];
  }
  return nested(element, parent);
}

/** Through a voice, lang or prosody a paragraph could come to stand in a sentence; by its parent alone nobody sees it. */
function nested({ name, at }: Element, { structure }: Open): readonly Finding[] {
  const isNested = (name === 'p' && structure !== null) || (name === 's' && structure === 's');
  if (!isNested) return [];
  const message = `<${name}> may not stand inside another <${structure}>, at any depth.`;
  return [{ at, rule: 'nested-structure', message, hint: 'Close the outer one first, or take it away.' }];
}

/** Names that must be unique, and references that must lead somewhere. Lexicons stand before the lookups that name them. */
function nameChecks(): (element: Element) => readonly Finding[] {
  const marks = new Set<string>();
  const ids = new Set<string>();
  const lexicons = new Set<string>();
  return (element) => {
    const found: Finding[] = [];
    const mark = element.name === 'mark' ? valueOf(element, 'name') : undefined;
    if (mark !== undefined) found.push(...unique(mark, marks, 'duplicate-mark', 'mark'));
    const id = valueOf(element, 'xml:id');
    if (id !== undefined) found.push(...unique(id, ids, 'duplicate-id', 'xml:id'));
    if (id !== undefined && element.name === 'lexicon') lexicons.add(id.value);
    const reference = element.name === 'lookup' ? valueOf(element, 'ref') : undefined;
    if (reference !== undefined && !lexicons.has(reference.value)) {
      const message = `<lookup> names the lexicon “${reference.value}”, which the document does not have.`;
      found.push({ at: reference.at, rule: 'unknown-lexicon', message, hint: null });
    }
    return found;
  };
}

const valueOf = (element: Element, name: string): Attribute | undefined =>
  element.attributes.find((attribute) => attribute.name === name);

function unique({ value, at }: Attribute, seen: Set<string>, rule: SsmlRule, what: string): readonly Finding[] {
  const isNew = !seen.has(value);
  seen.add(value);
  return isNew
    ? []
    : [
        {
          at,
          rule,
          message: `The ${what} “${value}” is used more than once.`,
          hint: 'Names are unique in a document.',
        },
      ];
}
