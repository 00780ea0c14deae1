// Varied articles for the batch bench, the same at every run: news of invented people in invented places.
import { articleOf } from '../growth/text.mjs';

/** A generator of numbers below `limit`, the same for the same seed (mulberry32). */
export function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const given = ['Mira', 'Tomas', 'Helena', 'Piet', 'Sara', 'Anders', 'Ines', 'Joan', 'Karim', 'Lotte'];
const family = ['Okoye', 'Reyes', 'Voss', 'Brand', 'Holm', 'Lund', 'Costa', 'Marsh', 'Aziz', 'Vane'];
const places = ['Port Ansel', 'Merrow', 'Tarn Hill', 'Old Quay', 'Saltby', 'Eastfold'];
const matters = ['ferry', 'bridge', 'library', 'market', 'school', 'harbour', 'tower', 'road'];
const roles = ['a pilot', 'the engineer', 'a teacher', 'who runs the office', 'the mayor', 'a baker'];

/** About 500 words, some less and some more: `{ name, text }`. */
export function articleAt(place) {
  const pick = numbers(place + 1);
  const one = (list) => list[pick(list.length)];
  const person = () => `${one(given)} ${one(family)}`;
  const matter = one(matters);
  const quotations = Array.from({ length: 2 + pick(8) }, () => {
    const [count, year] = [2 + pick(90), 1950 + pick(75)];
    return `“The ${matter} has served ${count} families since ${year},” said ${person()}, ${one(roles)}. “We will keep it open.”`;
  });
  const town = one(places);
  const head = `The ${matter} of ${town} is to stay, ${place}`;
  const body = articleOf(4 + pick(26), place + 1);
  return {
    name: `a${String(place).padStart(6, '0')}.txt`,
    text: [head, `By ${person()}`, body, ...quotations].join('\n\n'),
  };
}

/** About 60 words: for runs that are about how many there are. */
export function shortArticleAt(place) {
  const { name, text } = articleAt(place);
  return { name, text: text.split('\n\n').slice(0, 4).join('\n\n') };
}
