// What became of the quotations of a gold set that says where speakers are named, as a table and as a list of misses.

export function placeTable(judged, claims) {
  const splits = [...new Set(judged.map(({ split }) => split))];
  const rows = [
    ['all media', judged],
    ['all media, four words or more', judged.filter(({ words }) => words > 3)],
    ['Speech', judged.filter(isSpoken)],
    ['Speech, four words or more', judged.filter((one) => isSpoken(one) && one.words > 3)],
    ...splits.flatMap((split) => {
      const part = judged.filter((one) => one.split === split);
      return [
        [`${split}, all media`, part],
        [`${split}, Speech`, part.filter(isSpoken)],
      ];
    }),
  ];
  return [
    '| direct quotations | n | right | strictly right | left to the narrator | nobody named | someone else |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(([name, part]) => row(name, part)),
    '',
    `${percent(claims)} % of the ${claims.length} spans that someone is named for lie in words that are annotated as said, in whatever form.`,
  ].join('\n');
}

const percent = (rights) =>
  rights.length === 0 ? '–' : ((100 * rights.filter(Boolean).length) / rights.length).toFixed(1);

const isSpoken = ({ quote }) => quote.medium === 'Speech';

function row(name, part) {
  const share = (test) => percent(part.map(test));
  const ways = ['narrator', 'unknown', 'other'].map((way) => share(({ how }) => how === way));
  return `| ${name} | ${part.length} | ${share(({ right }) => right)} | ${share(({ strict }) => strict)} | ${ways.join(' | ')} |`;
}

/** How much of the text around a miss is shown, in characters. */
const around = 260;

export const missList = (judged) =>
  judged
    .filter(({ strict }) => !strict)
    .map(({ split, article, quote, found, right, how }) => {
      const { text } = article;
      const before = text.slice(Math.max(0, quote.start - around), quote.start);
      const quoted = text.slice(quote.start, quote.end);
      const behind = text.slice(quote.end, quote.end + around);
      const wanted = quote.source.map(({ start, end }) => text.slice(start, end)).join(' … ');
      const got = right ? `${found.name}, not strictly right` : how === 'other' ? found.name : how;
      return `${split} | ${article.id} | ${quote.medium} | wanted: ${wanted} | got: ${got}\n  ${before}[[${quoted}]]${behind}\n`;
    })
    .join('\n');
