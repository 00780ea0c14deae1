// A long article of varied words, always the same one for the same number of words. Frequencies fall as they do in English
// (Zipf's law over a vocabulary of 14,000), so that what a program remembers of a word helps it as much as it does in life, not more.

/** About so many words, in paragraphs and under headings, with names, numbers and quotations. */
export function variedText(words) {
  const random = chance(words);
  const draw = drawing(random);
  const out = [`${capital(draw.word())} and ${draw.word()}: what the ${draw.word()} said`];
  let count = 0;
  while (count < words) {
    if (out.length % 14 === 13) out.push(capital(`${draw.word()} ${draw.common()} ${draw.word()}`));
    const paragraph = paragraphOf(draw, 2 + Math.floor(random() * 5));
    count += paragraph.split(' ').length;
    out.push(paragraph);
  }
  return out.join('\n\n');
}

const paragraphOf = (draw, sentences) => Array.from({ length: sentences }, () => sentence(draw)).join(' ');

function sentence(draw) {
  const plain = () => Array.from({ length: 5 + draw.number(16) }, () => draw.any());
  const words = plain();
  const place = draw.number(words.length);
  const extra = draw.number(12);
  if (extra === 0) words[place] = `${draw.number(900) + 100},${draw.number(900) + 100}`;
  if (extra === 1) words[place] = `${draw.number(28) + 1} May`;
  if (extra === 2) words[place] = `Dr. ${capital(draw.word())}`;
  if (extra === 3) words[place] += ',';
  if (extra === 4) return `“${capital(words.join(' '))},” said ${capital(draw.word())} ${capital(draw.word())}.`;
  return `${capital(words.join(' '))}.`;
}

function drawing(random) {
  const vocabulary = Array.from({ length: 14_000 }, () => coined(random));
  const number = (below) => Math.floor(random() * below);
  // The inverse of Zipf's law: ranks fall as 1 / rank.
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1];
  const common = () => commons[number(commons.length)];
  return { number, word, common, any: () => (random() < 0.45 ? common() : word()) };
}

function coined(random) {
  const from = (list) => list[Math.floor(random() * list.length)];
  const syllables = 1 + Math.floor(random() * 3.4);
  return Array.from({ length: syllables }, () => from(onsets) + from(nuclei) + from(codas)).join('');
}

const commons =
  'the of and to in a is that for it was on are as with his they at be this from have or by one had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after words called just where most know'.split(
    ' ',
  );
const onsets = 'b c d f g h l m n p r s t v w br cl cr dr fl gr pl pr sc sh st str th tr ch'.split(' ');
const nuclei = 'a e i o u ai ea ee ou oa ie'.split(' ');
const codas = ['', '', '', ...'n r l s t m nd st ck ng rt'.split(' ')];

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** The same numbers from 0 to 1 for the same seed: mulberry32. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
