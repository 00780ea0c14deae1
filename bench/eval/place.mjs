// Holds what was found against a gold set that says where the speaker of a quotation is named, not who that is.
// What counts as right is defined in docs/attribution.md.

/** A quotation is found when a span of someone's covers this much of it. */
const enough = 0.8;

/** Articles, determiners and pronouns that are no name and no noun, though a sentence may begin with them. */
const light = new Set(
  `der die das dem den des ein eine einer eines einem einen sein seine seiner seines ihr ihre ihrer ihres dieser diese dieses jener jene
  er sie es man wir ich beide viele einige mehrere alle`.split(/\s+/),
);

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

function best(quote, spans) {
  const [most] = spans.toSorted((a, b) => shared(quote, b) - shared(quote, a));
  return most !== undefined && shared(quote, most) >= enough * (quote.end - quote.start) ? most : null;
}

/** The speaker is mentioned in the annotated words, or bears the name that stands there. */
const isRight = ({ source }, { name, mentions }, text) =>
  name !== null &&
  source.some(
    (place) =>
      mentions.some((mention) => shared(mention, place) > 0) || isNameIn(name, text.slice(place.start, place.end)),
  );

/** The speaker is mentioned by the head of the annotated words, or bears the whole name that stands there. */
const isStrictlyRight = ({ source }, { name, mentions }, text) =>
  source.some((place) => {
    const head = headOf(place, text);
    const isHeld = mentions.some((mention) => mention.start <= head.start && mention.end >= head.end);
    return isHeld || isFullNameIn(name, text.slice(place.start, place.end));
  });

/** The last word of the first run of capitalised words: `Ohm` of `der Minister Karl Ohm (SPD)`, `Leiter` of `der Leiter des Amts`. */
function headOf({ start, end }, text) {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu)].map((match) => ({
    word: match[0],
    start: start + match.index,
    end: start + match.index + match[0].replace(/[.'’-]+$/u, '').length,
  }));
  const isCapital = ({ word }) => /^\p{Lu}/u.test(word) && !light.has(word.toLowerCase());
  const first = words.findIndex(isCapital);
  if (first < 0) return words.at(-1) ?? { start, end };
  const run = words.slice(first).findIndex((word) => !isCapital(word));
  return words[run < 0 ? words.length - 1 : first + run - 1];
}

const isNameIn = (name, place) => wordsOf(place).includes(wordsOf(name).at(-1));

const isFullNameIn = (name, place) => {
  const words = wordsOf(name);
  return words.length > 1 && ` ${wordsOf(place).join(' ')} `.includes(` ${words.join(' ')} `);
};

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
const shared = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
