// Holds what was found against a gold set that says where the speaker of a quotation is named, not who that is.
// What counts as right is defined in docs/attribution.md.

/** A quotation is found when a span of someone's covers this much of it. */
const enough = 0.8;

/** Words that are no name and no noun, though a sentence may begin with them. */
const light = new Set(
  `der die das dem den des ein eine einer eines einem einen sein seine seiner seines ihr ihre ihrer ihres dieser diese dieses jener jene
  er sie es man wir ich beide viele einige mehrere alle laut nach für aus in von`.split(/\s+/),
);

/** Nouns for what someone says: `Ansicht` in `Ansicht des Ministers` is not yet the speaker. */
const saidNouns = new Set(
  `ansicht ansichten meinung auffassung angabe angaben aussage aussagen worten darstellung darstellungen einschätzung bewertung
  überzeugung`.split(/\s+/),
);

const prepositions = new Set('in im an am auf aus bei von vom zu zum zur für mit unter über innerhalb'.split(' '));

const relatives = new Set('der die das dem den welcher welche welches wer was'.split(' '));

/** Each quotation with what became of it: `right`, `strict`, and `how` it went wrong. */
export function judgeArticle({ text, quotes }, { spans }) {
  return quotes.map((quote) => {
    const found = best(quote, spans);
    const right = found !== null && isRight(quote, found, text);
    const strict = right && isStrictlyRight(quote, found, text);
    const how = right ? 'right' : found === null ? 'narrator' : found.name === null ? 'unknown' : 'other';
    return { quote, found, right, strict, how, words: wordsOf(text.slice(quote.start, quote.end)).length };
  });
}

/** Of each span that someone is named for, whether half of it lies in words that are annotated as said, in whatever form. */
export const claimsOf = ({ said }, { spans }) =>
  spans
    .filter(({ name }) => name !== null)
    .map((found) => said.some((words) => shared(words, found) >= (found.end - found.start) / 2));

function best(quote, spans) {
  const [most] = spans.toSorted((a, b) => shared(quote, b) - shared(quote, a));
  return most !== undefined && shared(quote, most) >= enough * (quote.end - quote.start) ? most : null;
}

/** The speaker is mentioned in the annotated words, or bears the name that stands there. */
const isRight = ({ source }, { name, mentions }, text) =>
  name !== null &&
  source.some(
    (place) =>
      mentions.some((mention) => shared(mention, place) > 0 || isAntecedent(mention, place, text)) ||
      isNameIn(name, text.slice(place.start, place.end)),
  );

/** `Lee, der sagte`: a relative pronoun stands for what ends before its comma. */
const isAntecedent = (mention, { start, end }, text) =>
  relatives.has(text.slice(start, end)) && /^,\s+$/.test(text.slice(mention.end, start));

/** The speaker is mentioned by the head of the annotated words, or bears the name that is their head. */
const isStrictlyRight = ({ source }, { name, mentions }, text) =>
  source.some((place) => {
    const head = headOf(place, text);
    const isHeld = mentions.some((mention) => mention.start <= head.start && mention.end >= head.end);
    const isNamed = wordsOf(name).at(-1) === wordsOf(text.slice(head.start, head.end)).at(-1);
    return (
      isHeld ||
      isNamed ||
      isFullNameIn(name, text.slice(place.start, place.end)) ||
      isAntecedentOf(mentions, place, text)
    );
  });

const isAntecedentOf = (mentions, place, text) => mentions.some((mention) => isAntecedent(mention, place, text));

/**
 * The last word of the first run of capitalised words that no preposition governs: `Ohm` of `der Minister Karl Ohm (SPD)`, `Leiter` of
 * `der Leiter des Amts`, `Ohm` of `die in Bad Norden geborene Ohm`. Without a capital, the first word: `Seine` of `Seine Ansicht`.
 */
function headOf({ start, end }, text) {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}.'’-]*[\p{L}\p{N}])?/gu)].map(
    ({ 0: word, index }) => ({
      word,
      lower: word.toLowerCase(),
      start: start + index,
      end: start + index + word.length,
    }),
  );
  const isHead = (at) => {
    const { word, lower } = words[at] ?? { word: '', lower: '' };
    return /^\p{Lu}/u.test(word) && !light.has(lower) && !saidNouns.has(lower);
  };
  const isFree = (at) => !prepositions.has(words[at - 1]?.lower) || saidNouns.has(words[at - 2]?.lower);
  const opens = words.flatMap((_, at) => (isHead(at) && !isHead(at - 1) ? at : []));
  let head = opens.find(isFree) ?? opens[0] ?? 0;
  while (isHead(head + 1)) head += 1;
  return words[head] ?? { start, end };
}

const isNameIn = (name, place) => wordsOf(place).includes(wordsOf(name).at(-1));

const isFullNameIn = (name, place) => {
  const words = wordsOf(name);
  return words.length > 1 && ` ${wordsOf(place).join(' ')} `.includes(` ${words.join(' ')} `);
};

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
const shared = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
