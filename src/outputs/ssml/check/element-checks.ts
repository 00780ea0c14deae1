/** The checks of one element by itself. */
import { isLanguageTag } from '../../../core/language-tag.ts';
import type { SsmlDialect, RootFacts } from '../dialects/types.ts';
import { elementRule } from './elements.ts';
import type { ElementRule } from './elements.ts';
import type { Attribute, Element, Finding } from './types.ts';

/** Checks the attributes of an element of the SSML namespace. Attributes of other namespaces are free, but for `xml:lang`. */
export function checkAttributes(element: Element, { root }: SsmlDialect): readonly Finding[] {
  const rule = elementRule(element.name);
  if (rule === undefined) return [];
  return [
    ...missing(element, requiredOf(element, rule, root)),
    ...element.attributes.flatMap((attribute) => checkAttribute(element, attribute, rule, root)),
    ...noAttributes(element),
    ...metaNames(element),
  ];
}

/** The root needs what the dialect says; every other element what SSML says. */
const requiredOf = ({ name }: Element, { required }: ElementRule, root: RootFacts): readonly string[] =>
  name === 'speak'
    ? required.filter((attribute) => (attribute === 'version' ? root.version !== null : root.language !== false))
    : required;

function missing({ name, at, attributes }: Element, required: readonly string[]): readonly Finding[] {
  const present = new Set(attributes.map((attribute) => attribute.name));
  return required
    .filter((wanted) => !present.has(wanted))
    .map((wanted) => ({
      at,
      rule: 'missing-attribute',
      message: `<${name}> needs the attribute ${wanted}.`,
      hint: wanted === 'xml:lang' ? 'Write the language as a tag, such as xml:lang="en-US".' : null,
    }));
}

function checkAttribute(
  element: Element,
  attribute: Attribute,
  rule: ElementRule,
  root: RootFacts,
): readonly Finding[] {
  const { name, namespace, value, at } = attribute;
  const wanted = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
  if (wanted === undefined) return unknownAttribute(element, attribute);
  if (name === 'xml:lang') return isLanguageTag(value) ? [] : [illFormedTag(attribute)];
  if (element.name === 'speak' && name === 'version') {
    return root.version === null || value === root.version ? [] : [otherVersion(attribute, root.version)];
  }
  if (element.name === 'voice' && name === 'name' && /\s/.test(value)) return [nameWithSpace(attribute)];
  if (namespace === '' && element.name === 'mark' && value.trim() === '') {
    return [{ at, rule: 'attribute-value', message: 'The name of a mark must not be empty.', hint: null }];
  }
  if (wanted.fits(value)) return [];
  return [
    {
      at,
      rule: 'attribute-value',
      message: `${name}="${shortened(value)}" is not allowed on <${element.name}>: it must be ${wanted.wanted}.`,
      hint: null,
    },
  ];
}

function unknownAttribute({ name: element }: Element, { name, namespace, at }: Attribute): readonly Finding[] {
  if (name === 'xml:lang') {
    const hint =
      element === 'voice'
        ? 'Write languages="…" to choose a voice by language, or put xml:lang on the <p>, <s> or <lang> inside.'
        : 'Put a <lang xml:lang="…"> around the words.';
    return [{ at, rule: 'language-place', message: `xml:lang does not belong on <${element}> in SSML 1.1.`, hint }];
  }
  if (namespace !== '') return [];
  return [{ at, rule: 'unknown-attribute', message: `<${element}> has no attribute ${name} in SSML 1.1.`, hint: null }];
}

const illFormedTag = ({ value, at }: Attribute): Finding => ({
  at,
  rule: 'language-tag',
  message: `“${shortened(value)}” is not a well-formed language tag.`,
  hint: 'Write a BCP 47 tag, such as en-US, with hyphens and no underscores.',
});

const otherVersion = ({ value, at }: Attribute, wanted: string): Finding => ({
  at,
  rule: 'version',
  message: `The version is “${shortened(value)}”, not ${wanted}.`,
  hint: `Write version="${wanted}", or check the file with the rules of the engine it is meant for.`,
});

const nameWithSpace = ({ value, at }: Attribute): Finding => ({
  at,
  rule: 'voice-name-space',
  message: `The voice name “${shortened(value)}” holds white space, which makes it a list of names.`,
  hint: 'Give one name without white space.',
});

/** “It is an error if no attributes are specified” (3.2.1 and 3.2.4). */
function noAttributes({ name, at, attributes }: Element): readonly Finding[] {
  if ((name !== 'voice' && name !== 'prosody') || attributes.some(({ namespace }) => namespace === '')) return [];
  return [
    {
      at,
      rule: 'no-attributes',
      message: `<${name}> without any attribute is an error.`,
      hint: 'Take the element away, or say what it changes.',
    },
  ];
}

/** A meta has either a name or an http-equiv (3.1.6). */
function metaNames({ name, at, attributes }: Element): readonly Finding[] {
  if (name !== 'meta') return [];
  const kinds = attributes.filter((attribute) => attribute.name === 'name' || attribute.name === 'http-equiv');
  if (kinds.length === 1) return [];
  return [{ at, rule: 'meta-name', message: '<meta> needs either name or http-equiv, and not both.', hint: null }];
}

const shortened = (value: string): string => (value.length > 40 ? `${value.slice(0, 40).toWellFormed()}…` : value);
