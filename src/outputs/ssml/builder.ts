/* oxlint-disable no-underscore-dangle -- the base class names its members so */
/**
 * The one user of ssml-builder. Its `Speech` is extended as its own `AmazonSpeech` does; added here: the strict root,
 * nested content (`voice`, `p`, `s`, `lang`, `prosody` …), escapes in every argument, real errors, no gap between pieces.
 */
import Speech from 'ssml-builder';
import { escapeAttribute, escapeText } from '../../core/xml-text.ts';

/** Words, or a function that fills the element. */
type Content = string | ((content: SsmlBuilder) => void);

type Attributes = Readonly<Record<string, string | null | undefined>>;

/** What the root element says; null or false leaves it out. */
export interface SsmlRoot {
  readonly version: '1.0' | '1.1' | null;
  readonly namespace: boolean;
  /** BCP 47 tag of the document. */
  readonly language: string | null;
}

export class SsmlBuilder extends Speech {
  readonly #root: SsmlRoot;
  /** How deep block elements are indented; null where white space would be heard: inside a sentence. */
  readonly #depth: number | null;

  constructor(root: SsmlRoot, depth: number | null = 1) {
    super();
    this.#root = root;
    this.#depth = depth;
  }

  /** The whole document, with XML declaration and root element; without them when `excludeSpeakTag` is true. */
  override ssml(excludeSpeakTag = false): string {
    const depth = this.#depth;
    const content =
      depth === null
        ? this._elements.join('')
        : this._elements.map((piece) => `\n${'  '.repeat(depth)}${piece}`).join('');
    if (excludeSpeakTag) return content;
    const attributes = attributeText({
      version: this.#root.version,
      xmlns: this.#root.namespace ? 'http://www.w3.org/2001/10/synthesis' : null,
      'xml:lang': this.#root.language,
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<speak${attributes}>${content}\n</speak>\n`;
  }

  voice(name: string, content: Content): this {
    return this.#block('voice', { name }, content);
  }

  p(content: Content): this {
    return this.#block('p', {}, content);
  }

  /** A sentence: on a line of its own, nothing but its words inside. */
  s(content: Content): this {
    return this.#inline('s', {}, content, this.#depth);
  }

  override paragraph(paragraph: string): this {
    return this.p((p) => p.s(paragraph));
  }

  override sentence(saying: string): this {
    return this.s(saying);
  }

  /** Around whole paragraphs or sentences where those stand, around words inside a sentence. */
  prosody(attributes: Attributes, content: Content): this {
    return this.#around('prosody', attributes, content);
  }

  lang(language: string, content: Content): this {
    return this.#around('lang', { 'xml:lang': language }, content);
  }

  emphasis(level: 'strong' | 'moderate' | 'reduced' | 'none', content: Content): this {
    return this.#inline('emphasis', { level }, content);
  }

  sub(alias: string, word: string): this {
    this._notEmpty(alias, 'A substitute needs words to say');
    return this.#inline('sub', { alias }, word);
  }

  sayAs({
    word,
    interpret,
    format,
  }: {
    readonly word: string;
    readonly interpret: string;
    readonly format?: string | null;
  }): this {
    return this.#inline('say-as', { 'interpret-as': interpret, format }, word);
  }

  phoneme(alphabet: string, ph: string, word: string): this {
    return this.#inline('phoneme', { alphabet, ph }, word);
  }

  mark(name: string): this {
    return this.#empty('mark', { name });
  }

  /** Azure's name for a mark. */
  bookmark(name: string): this {
    return this.#empty('bookmark', { mark: name });
  }

  /** `duration` as in SSML, `300ms` or `1.5s`; at most ten seconds. */
  override pause(duration: string): this {
    this._present(duration, 'A pause needs a duration');
    this._validateDuration(duration);
    return this.#empty('break', { time: duration });
  }

  audio(source: string, content: Content = ''): this {
    return this.#around('audio', { src: source }, content);
  }

  override spell(word: string): this {
    return this.sayAs({ word, interpret: 'characters' });
  }

  override spellSlowly(word: string, delay: string): this {
    for (const character of word) this.spell(character).pause(delay);
    return this;
  }

  partOfSpeech({ word, role }: { readonly word: string; readonly role?: string }): this {
    return this.#inline('w', { role }, word);
  }

  /** Raw mark-up could make the document ill-formed: never accepted. */
  override sayWithSSML(): never {
    throw new TypeError('Raw mark-up is not accepted');
  }

  /** The same input gives the same document: nothing is left to chance. */
  override sayRandomChoice(): never {
    throw new TypeError('A random choice is not accepted');
  }

  /** Fills a builder of the same document and gives back its pieces as text. */
  #content(content: Content, depth: number | null): string {
    const inner = new SsmlBuilder(this.#root, depth);
    if (typeof content === 'string') inner.say(content);
    else content(inner);
    return inner.ssml(true);
  }

  #block(name: string, attributes: Attributes, content: Content): this {
    const depth = this.#depth ?? 0;
    const inner = this.#content(content, depth + 1);
    return this.#add(`<${name}${attributeText(attributes)}>${inner}\n${'  '.repeat(depth)}</${name}>`);
  }

  #around(name: string, attributes: Attributes, content: Content): this {
    return this.#depth === null ? this.#inline(name, attributes, content) : this.#block(name, attributes, content);
  }

  #inline(name: string, attributes: Attributes, content: Content, depth: number | null = null): this {
    const inner = this.#content(content, null);
    // A full stop that follows neither letter nor digit is read as “dot” by espeak-ng when a tag comes next: end the line there.
    const end = depth !== null && /[^\p{L}\p{N}]\.$/u.test(inner) ? `\n${'  '.repeat(depth)}` : '';
    return this.#add(`<${name}${attributeText(attributes)}>${inner}${end}</${name}>`);
  }

  #empty(name: string, attributes: Attributes): this {
    return this.#add(`<${name}${attributeText(attributes)}/>`);
  }

  #add(piece: string): this {
    this._elements.push(piece);
    return this;
  }

  protected override _escape(word: string | number | boolean): string {
    return escapeText(String(word));
  }

  /** The base class throws plain strings; an error has a stack. */
  protected override _present(value: unknown, message: string): void {
    if (value === null || value === undefined) throw new TypeError(message);
  }

  protected override _notEmpty(word: string, message: string): void {
    if (word === '') throw new TypeError(message);
  }

  protected override _validateDuration(duration: string): void {
    try {
      super._validateDuration(duration);
    } catch (thrown) {
      throw new RangeError(String(thrown), { cause: thrown });
    }
  }
}

const attributeText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null || value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
