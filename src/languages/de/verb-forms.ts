import { words } from '../en/words.ts';

/** Third persons, past forms, participles and infinitives of regular verbs, given as stems: `sag` → sagt, sagen, sagte, sagten, gesagt. */
export function weakForms(stems: string): readonly string[] {
  return words(stems).flatMap((stem) => {
    const linked = /(?:[td]|[bcdfgkpt][mn]|chn)$/.test(stem) ? `${stem}e` : stem;
    const infinitive = /(?:[^i]er|el)$/.test(stem) ? `${stem}n` : `${stem}en`;
    return [infinitive, `${linked}t`, `${linked}te`, `${linked}ten`, participle(stem, linked), `${stem}e`];
  });
}

/** Verbs in -ieren and those with an unstressed prefix take no ge-. */
const participle = (stem: string, linked: string): string =>
  /^(?:be|er|ver|zer|ent|emp|miss|wider|über|unter|wieder)/.test(stem) || stem.endsWith('ier')
    ? `${linked}t`
    : `ge${linked}t`;
