// Do two names mean one person? For measuring only: the gold set's name against the one that was found.

/** Forms of one given name, a row each. A list of its own, so that the measure does not move with what it measures. */
const givenNames = `
  albert al bert; alexander alex; andrew andy drew; anthony tony; benjamin ben; bernard bernie; charles charlie chuck; christopher chris;
  daniel dan danny; david dave; donald don; douglas doug; edward ed eddie ted; elizabeth liz beth betsy; frederick fred; gregory greg;
  james jim jimmy; jeffrey jeff; john jack; joseph joe joey; katherine kathy kate; kenneth ken; lawrence larry; laurence larry;
  leonard len; margaret maggie peggy; matthew matt; michael mike; nicholas nick; patrick pat; patricia pat; peter pete; philip phil;
  richard dick rick; robert bob bobby rob robby; ronald ron; samuel sam; stephen steve; steven steve; susan sue; theodore ted;
  thomas tom tommy; timothy tim; vincent vince; walter walt; william bill billy will`
  .split(';')
  .map((row) => new Set(row.trim().split(/\s+/)));

/** Words before a name that are no part of it. */
const titles = new Set(
  `mr mrs ms miss dr sir lady dame lord the former vice chief prime president senator sen representative rep congressman congresswoman
  governor gov secretary minister ambassador mayor commissioner superintendent judge justice attorney director chairman spokesman
  spokeswoman spokesperson professor prof coach general gen lt col sgt officer rev reverend republican democrat democratic
  councilmember`.split(/\s+/),
);

const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** One name may be a part of the other, have an initial for a given name, or a short given name. */
export function isSameName(one, other) {
  if (one === null || other === null || one === undefined || other === undefined) return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.length === 1) return b.includes(a[0]);
  if (b.length === 1) return a.includes(b[0]);
  if (a.at(-1) !== b.at(-1)) return false;
  const sameGeneration = isJunior(one) === isJunior(other);
  if (a.join(' ') === b.join(' ') || a[0] === b[0]) return sameGeneration;
  return isShortFor(a[0], b[0]) || isShortFor(b[0], a[0]) || haveAMiddleWordInCommon(a, b);
}

/** A name's words in small letters, without titles, accents, possessives, generations and nicknames in brackets or quotation marks. */
function wordsOf(name) {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’]s\b/g, '')
    .replaceAll(/\([^)]*\)|[“”"][^“”"]*[“”"]/g, ' ');
  const words = plain.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  const from = words.findIndex((word, i) => i === words.length - 1 || !titles.has(word));
  const named = words.slice(Math.max(0, from));
  while (named.length > 1 && generations.has(named.at(-1))) named.pop();
  return named.map((word) => word.replaceAll(/['’]/g, '')).filter((word) => word !== '');
}

const isJunior = (name) => /\bJr\b/.test(name);

const isShortFor = (short, long) =>
  (short.length === 1 && long.startsWith(short)) || givenNames.some((row) => row.has(short) && row.has(long));

const haveAMiddleWordInCommon = (a, b) =>
  a.slice(0, -1).some((word) => word.length > 1 && b.slice(0, -1).includes(word));
