/** Splits an edition into documents that an engine takes: by its limits of size, and by voice where a request has only one. */
import { neighboursBy } from '../../core/groups.ts';
import type { SpeechDoc, SpeechParagraph, SpeechSentence, Turn } from '../../core/speech.ts';
import type { SsmlDialect, Limit } from './dialects/types.ts';
import { halve } from './halve.ts';
import { printDocument } from './print.ts';

/** The turns of one file, from one article or several. */
export type FileDocs = readonly SpeechDoc[];

/** Files in speaking order. Nothing is split inside a sentence unless the sentence alone is too long for the engine. */
export function splitDocs(docs: readonly SpeechDoc[], dialect: SsmlDialect): readonly FileDocs[] {
  if (dialect.limits.length === 0 && dialect.voice !== 'file') return [docs];
  const files: Unit[][] = [];
  let filled: Sizes = [];
  for (const unit of docs.flatMap((doc) => unitsOf(doc, dialect))) {
    const file = files.at(-1);
    const last = file?.at(-1);
    const grown = plus(filled, costOf(unit, last));
    const isFull = grown.some((size, at) => size > (dialect.limits[at]?.most ?? Infinity));
    if (file === undefined || last === undefined || isFull || !goTogether(last, unit, dialect)) {
      files.push([unit]);
      filled = plus(rootSize(unit.doc, dialect), costOf(unit, undefined));
    } else {
      file.push(unit);
      filled = grown;
    }
  }
  return files.map(docsOf);
}

/** Is the text of all documents within every limit, and of one language where there are any? Then nothing needs to be measured sentence by sentence. */
export const fitsOne = (docs: readonly SpeechDoc[], text: string, { limits }: SsmlDialect): boolean =>
  limits.length === 0 ||
  (docs.every(({ language }) => language === docs[0]?.language) &&
    limits.every((limit) => measured(text, limit) <= limit.most));

/** One language a file, and one voice where a request has only one. */
const goTogether = (last: Unit, next: Unit, { voice }: SsmlDialect): boolean =>
  last.doc.language === next.doc.language &&
  (voice !== 'file' || last.turn.cast.voice.name === next.turn.cast.voice.name);

/** Sizes, one for each limit of the dialect. */
type Sizes = readonly number[];

/** A sentence where it stands, with what it takes to say it. */
interface Unit {
  readonly doc: SpeechDoc;
  readonly turn: Turn;
  readonly paragraph: SpeechParagraph;
  readonly sentence: SpeechSentence;
  readonly costs: { readonly turn: Sizes; readonly paragraph: Sizes; readonly sentence: Sizes };
  /** Is it the last of its paragraph, or even of its turn? */
  readonly ends: 'paragraph' | 'turn' | null;
}

function unitsOf(doc: SpeechDoc, dialect: SsmlDialect): readonly Unit[] {
  const root = rootSize(doc, dialect);
  const sizeOf = (turn: Turn): Sizes => minus(sizes([{ ...doc, turns: [turn] }], dialect), root);
  return doc.turns.flatMap((turn) => {
    const turnCost = sizeOf({ ...turn, paragraphs: [] });
    return turn.paragraphs.flatMap((paragraph) => {
      const sizeWith = (sentences: readonly SpeechSentence[]): Sizes =>
        sizeOf({ ...turn, paragraphs: [{ ...paragraph, sentences }] });
      const printed = new Map<SpeechSentence, Sizes>();
      const only = (sentence: SpeechSentence): Sizes => {
        const size = printed.get(sentence) ?? sizeWith([sentence]);
        printed.set(sentence, size);
        return size;
      };
      const paragraphCost = minus(sizeWith([]), turnCost);
      const room = dialect.limits.map(({ most }, at) => most - (root[at] ?? 0));
      return paragraph.sentences
        .flatMap((sentence) => halve(sentence, (part) => only(part).every((size, at) => size <= (room[at] ?? 0))))
        .map((sentence, at, all): Unit => {
          const sentenceCost = minus(minus(only(sentence), turnCost), paragraphCost);
          const costs = { turn: turnCost, paragraph: paragraphCost, sentence: sentenceCost };
          const ends = at < all.length - 1 ? null : paragraph === turn.paragraphs.at(-1) ? 'turn' : 'paragraph';
          return { doc, turn, paragraph, sentence, costs, ends };
        });
    });
  });
}

/** What a unit adds to a file that ends with another. */
function costOf({ turn, paragraph, costs }: Unit, last: Unit | undefined): Sizes {
  if (last?.turn !== turn) return plus(plus(costs.turn, costs.paragraph), costs.sentence);
  return last.paragraph === paragraph ? costs.sentence : plus(costs.paragraph, costs.sentence);
}

const rootSize = (doc: SpeechDoc, dialect: SsmlDialect): Sizes => sizes([{ ...doc, turns: [] }], dialect);

const sizes = (docs: FileDocs, dialect: SsmlDialect): Sizes => {
  const text = printDocument(docs, dialect, { isLast: false });
  return dialect.limits.map((limit) => measured(text, limit));
};

/** The size of a document as an engine counts it. */
export function measured(text: string, limit: Limit): number {
  if (limit.of === 'voices') return text.match(/<(?:[\w.-]+:)?voice[\s/>]/g)?.length ?? 0;
  const counted = limit.of === 'document' ? text : text.replace(/<[^>]*>/g, '');
  return limit.unit === 'bytes' ? new TextEncoder().encode(counted).length : counted.length;
}

const plus = (a: Sizes, b: Sizes): Sizes => a.map((size, at) => size + (b[at] ?? 0));
const minus = (a: Sizes, b: Sizes): Sizes => a.map((size, at) => size - (b[at] ?? 0));

/** Puts the sentences of a file back into paragraphs, turns and articles; a pause belongs where its paragraph or turn ends. */
const docsOf = (units: readonly Unit[]): FileDocs =>
  neighboursBy(units, (unit) => unit.doc).map((ofDoc): SpeechDoc => {
    const { language, title, diagnostics } = ofDoc[0].doc;
    return { language, title, turns: neighboursBy(ofDoc, (unit) => unit.turn).map(turnOf), diagnostics };
  });

function turnOf(units: readonly [Unit, ...Unit[]]): Turn {
  const { cast, speaker, pauseAfter } = units[0].turn;
  const paragraphs = neighboursBy(units, (unit) => unit.paragraph).map(paragraphOf);
  return { cast, speaker, paragraphs, pauseAfter: units.at(-1)?.ends === 'turn' ? pauseAfter : 0 };
}

function paragraphOf(units: readonly [Unit, ...Unit[]]): SpeechParagraph {
  const { block, pauseAfter } = units[0].paragraph;
  const sentences = units.map(({ sentence }) => sentence);
  return { block, sentences, pauseAfter: units.at(-1)?.ends === null ? 0 : pauseAfter };
}
