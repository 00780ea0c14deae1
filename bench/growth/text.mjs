// A long article made up word by word, always the same one for the same size: people of many names, several ways to quote them.

/** So many paragraphs of a quotation and narration, about 22 words each; two in three name who speaks. Another seed gives other words. */
export function articleOf(quotations, seed = quotations) {
  const draw = drawing(seed);
  const cast = Array.from({ length: Math.min(500, 3 + Math.ceil(quotations / 40)) }, () => person(draw));
  const paragraphs = [];
  for (let i = 0; i < quotations; i++) paragraphs.push(paragraph(draw, draw(cast)));
  return paragraphs.join('\n\n');
}

export const wordsIn = (text) => text.split(/\s+/).length;

/** Draws from lists, the same way each time: a linear congruential generator. */
function drawing(seed) {
  let state = (seed % 2147483647) + 1;
  return (list) => {
    state = (state * 48271) % 2147483647;
    return list[state % list.length];
  };
}

const person = (draw) => ({
  name: `${draw(given)} ${draw(first)}${draw(last)}`,
  role: draw(roles),
});

function paragraph(draw, { name, role }) {
  const surname = name.split(' ')[1];
  const said = `${draw(subjects)} ${draw(predicates)}`;
  const told = `${draw(openings)} ${draw(subjects).toLowerCase()} ${draw(predicates)}.`;
  return draw([
    `“${said},” said ${name}, ${role} of ${draw(first)}${draw(last)}. ${told}`,
    `${told} “${said},” ${surname} said.`,
    `${name} told a meeting: “${said}.” ${told}`,
    `According to ${surname}, the plan was “${draw(predicates)}”. ${told}`,
    `“${said},” the ${role} added. ${told}`,
    `${told} “${said}.”`,
  ]);
}

const given =
  'Ada Bruno Celia Doris Emil Flora Gustav Hanna Ivo Judith Karl Lena Marta Nils Olga Paul Rosa Simon Tilda Viktor'.split(
    ' ',
  );
const first = 'Al Ber Cor Dan El Far Gol Hol In Jor Kel Lor Mar Nor Os Pel Quin Ros Sel Tor Ul Var Wal Yor Zel'.split(
  ' ',
);
const last =
  'ander bach corn dale ensen field gate holm ing kamp lund mark nell ost quist rup sen thorp vik wick'.split(' ');
const roles = 'mayor engineer teacher baker minister judge harbourmaster spokesman director nurse'.split(' ');
const openings = ['On Monday', 'In the harbour', 'After the meeting', 'A week later', 'For years', 'By noon'];
const subjects = [
  'The bridge',
  'Our council',
  'The old ferry',
  'This harbour',
  'The school',
  'Every crane',
  'The new road',
];
const predicates = [
  'will be closed until the spring',
  'has never been as busy as it is now',
  'needs more money than anyone had thought',
  'was repaired twice in one year',
  'belongs to the people who live here',
  'may be sold before the summer ends',
];
