/** Who says one quotation, and whether anyone does: the candidates' evidence, weighed. */
import { blockId } from '../../core/position.ts';
import type { Evidence, QuotationKind } from '../../core/script.ts';
import type { Entity } from '../speakers/entity.ts';
import { isPersonal, markAsPerson } from '../speakers/entity.ts';
import { personInMind } from '../speakers/nouns.ts';
import { resolve } from '../speakers/resolve.ts';
import { unnamedEntity } from '../speakers/unnamed.ts';
import { labelOf } from './cues/label.ts';
import { findCues } from './cues/index.ts';
import type { Cue } from './cues/types.ts';
import type { Candidate, DecideInput } from './candidate.ts';
import type { Decision, Rival } from './decision.ts';
import { discourseCandidates } from './discourse.ts';
import { kindOf } from './kind.ts';
import { turnOf } from './turn.ts';

export function decide(input: DecideInput): Decision {
  const turn = turnOf(input.frame.passage, input.cast, input.interview);
  return turn === null ? decideQuotation(input) : decideTurn(input, turn);
}

/** The label of a transcript settles it. */
function decideTurn(input: DecideInput, turn: Candidate): Decision {
  const { entity, phrase, weight, certainty } = turn;
  const evidence = [turn.evidence];
  remember(input, { ...turn, evidence }, weight);
  return { kind: 'speech', entity, phrase, local: weight, confidence: confidenceOf(weight, certainty), evidence };
}

function decideQuotation(input: DecideInput): Decision {
  const local = weighNouns(findCues(input).flatMap((cue) => candidateOf(cue, input) ?? []));
  const own = [...labelled(input), ...local];
  const strongest = Math.max(0, ...own.map(({ weight }) => weight));
  const [best, ...rest] = ranked([...own, ...discourseCandidates(input, strongest)]);
  const kind = kindOf(input, best?.weight ?? 0);
  if (best === undefined || kind === 'scare-quote' || kind === 'title' || kind === 'term') return nobody(kind);
  remember(input, best, strongest);
  return {
    kind,
    entity: best.entity,
    phrase: best.phrase,
    local: strongest,
    confidence: confidenceOf(best.weight, best.certainty),
    evidence: best.evidence,
    others: rivals(rest),
  };
}

const rivals = (rest: readonly Ranked[]): readonly Rival[] =>
  rest
    .flatMap(({ entity, weight, certainty }) =>
      entity === null ? [] : { entity, confidence: confidenceOf(weight, certainty) },
    )
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, 3);

const nobody = (kind: QuotationKind): Decision => ({
  kind,
  entity: null,
  phrase: null,
  local: 0,
  confidence: 0,
  evidence: [],
});

/** `“LEE: No.”`: the label outweighs all else. */
function labelled({ frame, at, shape, cast }: DecideInput): readonly Candidate[] {
  const atom = frame.atoms[at];
  const phrase = atom?.type === 'quotation' && at === 0 && !shape.titleCase ? labelOf(frame.passage, atom.span) : null;
  const found = phrase === null ? null : resolve(phrase, cast);
  if (phrase === null || found === null) return [];
  const { entity, certainty } = found;
  markAsPerson(entity);
  const range = { block: frame.passage.block.id, start: phrase.start, end: phrase.end };
  return [{ entity, phrase: phrase.id, weight: 9, certainty, evidence: { cue: 'label', range } }];
}

/** Beside a person's name or a pronoun, a bare noun is more likely the subject of what is said. */
function weighNouns(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(({ entity, weight }) => entity !== null && isPersonal(entity) && weight >= 3.5))
    return candidates;
  return candidates.map((candidate) =>
    candidate.phrase === null && candidate.entity?.type === 'unnamed' && candidate.weight < 5.9
      ? { ...candidate, weight: candidate.weight - 1.5 }
      : candidate,
  );
}

function candidateOf(cue: Cue, { frame, resolved, cast }: DecideInput): Candidate | null {
  const block = blockId(frame.passage.block.id);
  const evidence: Evidence = { cue: cue.cue, range: { block, start: cue.start, end: cue.end } };
  if (cue.source.type === 'group' && cast.mind.body !== null)
    return { entity: cast.mind.body, phrase: null, weight: cue.weight - 0.5, certainty: 0.7, evidence };
  if (cue.source.type === 'nobody' || cue.source.type === 'group')
    return { entity: null, phrase: null, weight: cue.weight, certainty: 0, evidence };
  if (cue.source.type === 'noun') {
    const text = frame.passage.block.text.slice(cue.source.start, cue.source.end);
    const known = personInMind(text, cast);
    if (known !== null) return { ...known, phrase: null, weight: cue.weight - 1, evidence };
    return {
      entity: unnamedEntity({ text, type: 'unnamed', gender: null }, cast),
      phrase: null,
      weight: cue.weight - 1,
      certainty: 0.9,
      evidence,
    };
  }
  const atom = frame.atoms[cue.source.at];
  const found = atom?.type === 'phrase' ? resolved.get(atom.phrase.id) : undefined;
  if (atom?.type !== 'phrase') return null;
  if (found === undefined) return { entity: null, phrase: atom.phrase.id, weight: cue.weight, certainty: 0, evidence };
  return {
    entity: found.entity,
    phrase: atom.phrase.id,
    weight: cue.weight - (found.entity.type === 'place' ? 1 : 0),
    certainty: found.certainty,
    evidence,
  };
}

interface Ranked extends Omit<Candidate, 'evidence'> {
  readonly evidence: readonly Evidence[];
}

/** Candidates that are the same entity speak with one voice: the strongest counts whole, the others add a little. */
function ranked(candidates: readonly Candidate[]): readonly Ranked[] {
  const byEntity = new Map<Entity | null, Ranked>();
  for (const candidate of candidates.toSorted((a, b) => b.weight - a.weight)) {
    const known = byEntity.get(candidate.entity);
    byEntity.set(
      candidate.entity,
      known === undefined
        ? { ...candidate, evidence: [candidate.evidence] }
        : {
            ...known,
            weight: known.weight + candidate.weight * 0.15,
            evidence: withEvidence(known.evidence, candidate.evidence),
          },
    );
  }
  return [...byEntity.values()].toSorted((a, b) => b.weight - a.weight);
}

/** Two finders may come upon one cue in one place. */
const withEvidence = (known: readonly Evidence[], { cue, range }: Evidence): readonly Evidence[] =>
  known.some((one) => one.cue === cue && one.range?.start === range?.start && one.range?.end === range?.end)
    ? known
    : [...known, { cue, range }];

/** From points to a probability; the slope is set on the project's own cases. */
const confidenceOf = (weight: number, certainty: number): number => {
  const cue = 1 / (1 + Math.exp(-0.75 * (weight - 1.6)));
  return Math.round(cue * (0.55 + 0.45 * certainty) * 1000) / 1000;
};

function remember({ talk, frame, shape }: DecideInput, best: Ranked, local: number): void {
  const { entity, phrase, weight, certainty } = best;
  if (entity === null) return;
  if (talk.last !== null && talk.last.entity !== entity) talk.other = talk.last;
  talk.last = {
    entity,
    phrase,
    passage: frame.passage.index,
    frame: frame.index,
    confidence: confidenceOf(weight, certainty),
    direct: local >= 5,
    question: shape.ending === '?',
  };
}
