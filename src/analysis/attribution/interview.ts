/** Who stands behind the `Q` and the `A` of an interview, as the words before its first question tell. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Passage } from '../mentions/passages.ts';
import type { NamePhrase } from '../mentions/types.ts';
import { speakerLabel } from '../speaker-label.ts';
import type { NamedEntities } from '../speakers/entities.ts';
import type { Entity } from '../speakers/entity.ts';

/** By the letter of the label. */
export type Interview = ReadonlyMap<string, Entity>;

/** The byline asks; whoever else is named, alone or behind `with`, answers. Empty where the labels are names, or that is not told. */
export function interviewOf(
  passages: readonly Passage[],
  { candidates }: NamedEntities,
  words: SpeakerWords,
): Interview {
  const [question, answer, further] = new Set(passages.flatMap(letterOf));
  if (question === undefined || answer === undefined || further !== undefined) return new Map();
  const introduction = passages.slice(
    0,
    passages.findIndex(({ block }) => speakerLabel(block) !== null),
  );
  const people = introduction.flatMap((passage) => peopleIn(passage, candidates, words));
  const byline = people.find(({ asks }) => asks)?.entity;
  const others = people.filter(({ entity }) => entity !== byline);
  const named = [...new Set(others.map(({ entity }) => entity))];
  const isPair = byline === undefined && named.length === 2;
  const answers = isPair ? others.find(({ partner }) => partner)?.entity : named.length === 1 ? named[0] : undefined;
  const asks = byline ?? (isPair && answers !== undefined ? named.find((one) => one !== answers) : undefined);
  return new Map([
    ...(asks === undefined ? [] : [[question, asks] as const]),
    ...(answers === undefined ? [] : [[answer, answers] as const]),
  ]);
}

/** `Q` of `Q:`. */
function letterOf({ block }: Passage): readonly string[] {
  const label = speakerLabel(block);
  return label === null ? [] : [block.text.slice(label.start, label.end).replace(/[.:\s]+$/u, '')];
}

interface Present {
  readonly entity: Entity;
  readonly asks: boolean;
  readonly partner: boolean;
}

/** Those whom a passage names in full. */
function peopleIn(passage: Passage, candidates: NamedEntities['candidates'], words: SpeakerWords): readonly Present[] {
  const names = passage.phrases.filter((phrase) => phrase.kind === 'name' && phrase.quotation < 0);
  return names.flatMap((phrase) => {
    const [entity, rival] = candidates.get(phrase.id) ?? [];
    const isPerson = entity?.type === 'person' || entity?.type === 'unknown';
    if (entity === undefined || rival !== undefined || !isPerson || entity.words.length < 2) return [];
    const partner = phrase.kind === 'name' && isPartner(passage, phrase, words);
    return [{ entity, asks: passage.block.role === 'byline', partner }];
  });
}

/** `spoke with Lee`, `talks to the novelist Lee`. */
const isPartner = ({ tokens }: Passage, { roleFrom }: NamePhrase, { grammar }: SpeakerWords): boolean =>
  [tokens[roleFrom - 1], tokens[roleFrom - 2]].some(
    (token) => token !== undefined && grammar.prepositions.has(token.lower),
  );
