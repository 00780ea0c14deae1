// The scores of many articles as a table for people.

export function accuracyTable(scores) {
  const all = (pick) => scores.flatMap(pick);
  const precision = share(all(({ spoken }) => spoken));
  const recall = share(all(({ found }) => found));
  const f1 = (2 * precision * recall) / (precision + recall);
  const confidence = all(({ confidence: pairs }) => pairs);
  const gender = all(({ gender: known }) => known);
  return [
    '| measure | per cent | of |',
    '|---|---|---|',
    row(
      'speech spans: precision',
      all(({ spoken }) => spoken),
    ),
    row(
      'speech spans: recall',
      all(({ found }) => found),
    ),
    `| speech spans: F1 | ${percent(f1)} | |`,
    row(
      'narrator spans kept',
      all(({ kept }) => kept),
    ),
    row(
      'mention that names the speaker, on found spans',
      all(({ mention }) => mention),
    ),
    row(
      'entity, on found spans',
      confidence.map(([, right]) => right),
    ),
    row(
      'entity, end to end',
      all(({ entity }) => entity),
    ),
    row(
      'organisations and unnamed not given to a wrong person',
      all(({ nobodys }) => nobodys),
    ),
    row(
      'one name per person',
      all(({ names }) => names.one),
    ),
    row(
      'one person’s spans under one name',
      all(({ names }) => names.together),
    ),
    row(
      'different people apart, by name',
      all(({ names }) => names.apart),
    ),
    row(
      'one voice per person',
      all(({ voices }) => voices.one),
    ),
    row(
      'one person’s spans in one voice',
      all(({ voices }) => voices.together),
    ),
    row(
      'different people apart, by voice',
      all(({ voices }) => voices.apart),
    ),
    row(
      'gender',
      gender.map((right) => right === true),
    ),
    row(
      'gender left open',
      gender.map((right) => right === null),
    ),
    '',
    ...reliability(
      confidence,
      all(({ allConfidence }) => allConfidence),
    ),
  ].join('\n');
}

const bounds = [0, 0.4, 0.6, 0.7, 0.8, 0.9, 1.001];

function reliability(pairs, all) {
  const bins = bounds.slice(0, -1).map((from, i) => {
    const rights = pairs.filter(([sure]) => sure >= from && sure < bounds[i + 1]).map(([, right]) => right);
    return `| ${from.toFixed(1)} to ${Math.min(1, bounds[i + 1]).toFixed(1)} | ${rights.length} | ${percent(share(rights))} |`;
  });
  return [
    '| confidence | person spans found | right, per cent |',
    '|---|---|---|',
    ...bins,
    '',
    `${percent(share(all.map((sure) => sure >= 0.9)))} % of all speech spans have 0.9 or more.`,
  ];
}

const row = (name, rights) => `| ${name} | ${percent(share(rights))} | ${rights.length} |`;
const share = (rights) => rights.filter(Boolean).length / rights.length;
const percent = (value) => (Number.isNaN(value) ? '–' : (100 * value).toFixed(1));
