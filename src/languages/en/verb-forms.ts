import { words } from './words.ts';

/** Every form of the verbs in a list of base forms: `deny` → deny, denies, denied, denying. */
export function verbForms(bases: string): readonly string[] {
  return words(bases).flatMap((base) => [base, thirdPerson(base), past(base), participle(base)]);
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function past(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith('e')) return `${base}d`;
  return `${doubled(base)}ed`;
}

function participle(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

/** Verbs whose last consonant is doubled before an ending. */
const doubling = new Set(
  words(
    'admit quip commit permit submit rebut pun rap slam blab brag shrug plan chat stop nod sob trot snap rip slip refer infer concur defer grin pen dub jot blog',
  ),
);

const doubled = (base: string): string => (doubling.has(base) ? base + base.slice(-1) : base);
