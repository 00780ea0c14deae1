/** Whose turn a paragraph of a transcript is: the label says it. */
import type { Passage } from '../mentions/passages.ts';
import type { NamePhrase } from '../mentions/types.ts';
import { speakerLabel } from '../speaker-label.ts';
import type { Cast, Resolved } from '../speakers/cast.ts';
import { markAsPerson } from '../speakers/entity.ts';
import { entityByInitials, labelledEntity } from '../speakers/by-label.ts';
import { resolve } from '../speakers/resolve.ts';
import type { Candidate } from './candidate.ts';
import type { Interview } from './interview.ts';

/** The one whom the passage's label names; null when the passage has no label. */
export function turnOf(passage: Passage, cast: Cast, interview: Interview): Candidate | null {
  const label = speakerLabel(passage.block);
  if (label === null) return null;
  const text = passage.block.text.slice(label.start, label.end).replace(/\s*:\s*$/u, '');
  const phrase = nameIn(passage, label.end);
  const told = isLetter(text) ? interview.get(text.replace('.', '')) : undefined;
  const { entity, certainty } = told === undefined ? named(text, phrase, cast) : { entity: told, certainty: 0.75 };
  const range = { block: passage.block.id, start: label.start, end: label.end };
  return { entity, phrase: phrase?.id ?? null, weight: 9, certainty, evidence: { cue: 'label', range } };
}

/** `NH` is Noor Haddad when no one else has these initials; `Q` and `A` are nobody's names, yet two people. */
function named(text: string, phrase: NamePhrase | null, cast: Cast): Resolved {
  const byInitials = entityByInitials(text, cast);
  if (byInitials !== null) return { entity: byInitials, certainty: 0.95 };
  const found = phrase === null || isLetter(text) ? null : resolve(phrase, cast);
  if (found === null) return { entity: labelledEntity(text, cast), certainty: 1 };
  markAsPerson(found.entity);
  return found;
}

const isLetter = (text: string): boolean => /^\p{Lu}\.?$/u.test(text);

const nameIn = ({ phrases }: Passage, end: number): NamePhrase | null =>
  phrases.find((phrase): phrase is NamePhrase => phrase.kind === 'name' && phrase.end <= end) ?? null;
