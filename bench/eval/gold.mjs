// What a gold file says of an article; the format is described in docs/attribution.md.
import { readFileSync } from 'node:fs';

export const readGold = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** Someone speaks, named or not. */
const spoken = new Set(['speaker', 'speaker-org', 'speaker-unnamed']);

/** Nothing is asked of these: whether someone speaks is not settled. */
const isNeutral = ({ status, entity_status: entity }) =>
  status === 'ignore' || status === 'nosource' || entity === 'ignore';

/** A gold article's spans by what is asked of them. */
export const sorted = ({ quotes }) => ({
  speech: quotes.filter((span) => spoken.has(span.status) && !isNeutral(span)),
  silent: quotes.filter(({ status }) => status === 'narrator'),
  neutral: quotes.filter(isNeutral),
});

/** Does a person with a canonical name speak? */
export const isPersons = ({ status, entity, entity_status: kind }) =>
  status === 'speaker' && kind !== 'nonperson' && Boolean(entity);
