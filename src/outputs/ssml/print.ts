/** From speech documents to one SSML document, in the words of a dialect. */
import { assertNever } from '../../core/article.ts';
import type { SpeechDoc, SpeechNode, SpeechParagraph, Turn } from '../../core/speech.ts';
import { SsmlBuilder } from './builder.ts';
import type { SsmlDialect } from './dialects/types.ts';
import { isLanguageTag, languageOf } from '../../core/language-tag.ts';
import { interpretAsFor } from './say-as.ts';

/**
 * Every turn is a top-level voice; the pause after it is the voice's last child. A paragraph that one voice says whole is a `<p>`;
 * of a paragraph that several voices share, each has its sentences only, so that the engine makes no paragraph's pause inside it.
 * After the last turn of the last document there is no pause: silence at the very end serves nobody.
 */
export function printDocument(
  docs: readonly SpeechDoc[],
  dialect: SsmlDialect,
  { isLast }: { readonly isLast: boolean },
): string {
  const language = docs[0]?.language ?? 'und';
  const { version, namespace } = dialect.root;
  const builder = new SsmlBuilder({
    version,
    namespace,
    language: rootLanguage(docs[0], dialect),
  });
  const marks = uniqueNames();
  for (const [at, doc] of docs.entries()) {
    const isOther = doc.language !== language && isLanguageTag(doc.language) && dialect.lang;
    const ends = isLast && at === docs.length - 1;
    printDoc(builder, doc, {
      dialect,
      marks,
      spoken: doc.language,
      language: isOther ? doc.language : null,
      isLast: ends,
    });
  }
  return builder.ssml();
}

/** The language in the root; where the engine wants a region and the article names none, with that of its first voice. */
function rootLanguage(doc: SpeechDoc | undefined, { root }: SsmlDialect): string | null {
  if (root.language === false) return null;
  const language = doc !== undefined && isLanguageTag(doc.language) ? doc.language : 'und';
  const voice = doc?.turns[0]?.cast.voice.language;
  const lacksRegion = root.language === 'with-region' && !language.includes('-');
  return lacksRegion && voice?.startsWith(`${language}-`) === true ? voice : language;
}

interface Printing {
  readonly dialect: SsmlDialect;
  readonly marks: (name: string) => string;
  /** BCP 47 tag of the article. */
  readonly spoken: string;
  /** The same, when it is not the document's. */
  readonly language: string | null;
  /** Is it the last article? */
  readonly isLast: boolean;
}

function printDoc(builder: SsmlBuilder, doc: SpeechDoc, printing: Printing): void {
  for (const [at, turn] of doc.turns.entries()) {
    const before = doc.turns[at - 1]?.paragraphs.at(-1)?.block;
    const after = doc.turns[at + 1]?.paragraphs[0]?.block;
    const isShared = ({ block }: SpeechParagraph): boolean => block !== null && (block === before || block === after);
    const isEnd = printing.isLast && at === doc.turns.length - 1;
    const fill = (voice: SsmlBuilder): void => {
      inManner(voice, turn, printing, (content) => {
        for (const paragraph of turn.paragraphs) printParagraph(content, paragraph, isShared(paragraph), printing);
      });
      if (!isEnd) pause(voice, turn.pauseAfter, printing.dialect);
    };
    if (printing.dialect.voice !== 'file') builder.voice(turn.cast.voice.name, fill);
    else fill(builder);
  }
}

/** Puts the altered prosody and another article's language around a turn, where there is any. */
function inManner(builder: SsmlBuilder, { cast }: Turn, printing: Printing, fill: (b: SsmlBuilder) => void): void {
  const { prosody } = cast;
  const altered = (outer: SsmlBuilder): void => {
    if (prosody === null) return fill(outer);
    const pitch = printing.dialect.pitch ? relative(prosody.pitch) : null;
    return void outer.prosody({ pitch, rate: `${prosody.rate}%` }, fill);
  };
  if (printing.language === null) altered(builder);
  else builder.lang(printing.language, altered);
}

/** A pitch in per cent of the voice's own as SSML writes it: 112 is `+12%`. */
const relative = (percent: number): string => (percent < 100 ? `${percent - 100}%` : `+${percent - 100}%`);

function printParagraph(builder: SsmlBuilder, paragraph: SpeechParagraph, isShared: boolean, printing: Printing): void {
  const sentences = (content: SsmlBuilder): void => {
    for (const { nodes } of paragraph.sentences) content.s((s) => printNodes(s, nodes, printing));
  };
  if (isShared) sentences(builder);
  else builder.p(sentences);
  pause(builder, paragraph.pauseAfter, printing.dialect);
}

function printNodes(builder: SsmlBuilder, nodes: readonly SpeechNode[], printing: Printing): void {
  for (const node of nodes) printNode(builder, node, printing);
}

function printNode(builder: SsmlBuilder, node: SpeechNode, printing: Printing): void {
  const { dialect } = printing;
  switch (node.type) {
    case 'text':
      return void builder.say(words(node.text, dialect));
    case 'break':
      return pause(builder, node.duration, dialect);
    case 'emphasis':
      if (!dialect.emphasis) return printNodes(builder, node.nodes, printing);
      return void builder.emphasis(node.level, (inner) => printNodes(inner, node.nodes, printing));
    case 'lang':
      if (!dialect.lang) return printNodes(builder, node.nodes, printing);
      return void builder.lang(node.language, (inner) => printNodes(inner, node.nodes, printing));
    case 'sub':
      if (node.alias === '') return undefined;
      return void builder.sub(words(node.alias, dialect), words(node.text, dialect));
    case 'say-as': {
      const interpret = interpretAsFor(node, dialect.sayAs);
      if (interpret === null) return sayAlias(builder, node.text, node.alias, dialect);
      return void builder.sayAs({ word: words(node.text, dialect), interpret, format: node.format });
    }
    case 'phoneme':
      if (!dialect.alphabets.includes(node.alphabet) || !speaks(dialect, node.pronunciation, printing.spoken))
        return sayAlias(builder, node.text, node.alias, dialect);
      return void builder.phoneme(node.alphabet, node.pronunciation, words(node.text, dialect));
    case 'mark':
      if (dialect.mark === 'mark') builder.mark(printing.marks(node.name));
      if (dialect.mark === 'bookmark') builder.bookmark(printing.marks(node.name));
      return undefined;
    default:
      return assertNever(node);
  }
}

function sayAlias(builder: SsmlBuilder, text: string, alias: string | null, dialect: SsmlDialect): void {
  if (alias === null) builder.say(words(text, dialect));
  else builder.sub(words(alias, dialect), words(text, dialect));
}

/** Does the engine know every sound of it in this language? */
function speaks({ phones }: SsmlDialect, pronunciation: string, language: string): boolean {
  if (phones === null) return true;
  const known = phones[languageOf(language)];
  return known !== undefined && Array.from(pronunciation).every((symbol) => symbol === ' ' || known.has(symbol));
}

/** Keeps `[[` from being taken for the start of a phoneme code. */
const words = (text: string, { phonemeBrackets }: SsmlDialect): string =>
  phonemeBrackets ? text.replace(/\[(?=\[)/g, '[ ').replace(/\](?=\])/g, '] ') : text;

/** The longest break that ssml-builder writes, in milliseconds. */
const longestWritten = 10_000;

/** Silence in milliseconds, in breaks no longer than the dialect takes. */
function pause(builder: SsmlBuilder, milliseconds: number, { longestBreak }: SsmlDialect): void {
  const longest = Math.min(longestBreak, longestWritten);
  for (let left = Math.round(milliseconds); left > 0; left -= longest) {
    builder.pause(`${Math.min(left, longest)}ms`);
  }
}

/** Numbers a name that was used before: mark names are unique in a document. */
function uniqueNames(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}
