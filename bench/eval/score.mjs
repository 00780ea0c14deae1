// Holds what was found in one article against the gold: a list of tallies, each [measure, right or not].
import { isPersons, sorted } from './gold.mjs';
import { isSameName } from './names.mjs';

/** A gold span is found when a span of someone's covers this much of it. */
const enough = 0.8;

export function scoreArticle(gold, { spans, narrator }) {
  const { speech, silent, neutral } = sorted(gold);
  const judged = speech.map((span) => judge(span, spans));
  const persons = judged.filter(({ span }) => isPersons(span));
  const claimed = spans.filter((found) => !neutral.some((span) => shared(span, found) >= length(found) / 2));
  return {
    found: judged.map(({ found }) => found !== null),
    spoken: claimed.map((found) => sum(speech.map((span) => shared(span, found))) >= enough * length(found)),
    kept: silent.map((span) => !spans.some((found) => shared(span, found) >= length(span) / 2)),
    mention: judged.filter(({ span, found }) => found !== null && span.source).map(hasRightMention),
    entity: persons.map(({ right }) => right),
    nobodys: judged.filter(({ span }) => !isPersons(span)).map((one) => isNoOthers(one, speech)),
    confidence: persons.filter(({ found }) => found !== null).map(({ found, right }) => [found.confidence, right]),
    allConfidence: spans.map(({ confidence }) => confidence),
    gender: genders(gold, persons, spans),
    names: voices(persons, ({ span, found }) => (found === null ? 'narrator' : (found.name ?? `nobody ${span.start}`))),
    voices: voices(persons, ({ found }) => found?.voice ?? narrator),
  };
}

function judge(span, spans) {
  const best = spans.reduce(
    (most, found) => (shared(span, found) > most.length ? { found, length: shared(span, found) } : most),
    { found: null, length: 0 },
  );
  const found = best.length >= enough * length(span) ? best.found : null;
  return { span, found, right: found !== null && isSameName(found.name, span.entity) };
}

const hasRightMention = ({ span, found }) =>
  found.mention !== null && span.source.some((source) => shared(source, found.mention) > 0);

/** Words of an organisation or of someone unnamed are not to be given to a person who speaks elsewhere. */
const isNoOthers = ({ span, found }, speech) =>
  found === null ||
  !speech.some(
    ({ status, entity }) => entity && status === 'speaker' && entity !== span.entity && isSameName(found.name, entity),
  );

/** Of each person whose gender is known, whether it was found; null where it was left open. */
function genders(gold, persons, spans) {
  return unique(persons.map(({ span }) => span.entity)).flatMap((entity) => {
    const known = { m: 'male', f: 'female' }[gold.gender?.[entity]];
    const found = spans.find(({ name, gender }) => gender !== null && isSameName(name, entity));
    return known === undefined ? [] : [found === undefined ? null : found.gender === known];
  });
}

/** Has each person exactly one label, and have two spans the same label when they are one person's, and only then? */
function voices(persons, labelOf) {
  const labelled = persons.map((person) => ({ entity: person.span.entity, label: labelOf(person) }));
  const pairs = labelled.flatMap((one, i) =>
    labelled.slice(i + 1).map((other) => [one.entity === other.entity, one.label === other.label]),
  );
  return {
    one: unique(labelled.map(({ entity }) => entity)).map(
      (entity) => unique(labelled.filter((one) => one.entity === entity).map(({ label }) => label)).length === 1,
    ),
    together: pairs.filter(([same]) => same).map(([, heardSame]) => heardSame),
    apart: pairs.filter(([same]) => !same).map(([, heardSame]) => !heardSame),
  };
}

const length = ({ start, end }) => end - start;
const shared = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const sum = (values) => values.reduce((total, value) => total + value, 0);
const unique = (values) => [...new Set(values)];
