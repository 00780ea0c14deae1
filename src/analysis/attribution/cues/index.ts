/** Every finder of cues inside the quotation's own sentence. A new one is a file here and a line below. */
import { speakerAfter } from './after.ts';
import { anyVerb } from './any-verb.ts';
import { sentenceSubject, speakerBefore } from './before.ts';
import { clauseBeforeColon } from './clause.ts';
import { dashSignature } from './dash.ts';
import { quotedSource } from './quoted-name.ts';
import { sourcePhrase } from './source-phrase.ts';
import { speakerLabel } from './speaker-label.ts';
import { ownedWords, passiveAgent } from './speech-noun.ts';
import { postposition } from './postposition.ts';
import { trailingAttribution } from './trailing.ts';
import { verbSecondBehind } from './verb-second/behind.ts';
import { nounOfSaying, openingAsClause, verbLast } from './verb-second/clauses.ts';
import { verbSecondColon } from './verb-second/colon.ts';
import { impersonalBefore, impersonalBehind } from './verb-second/impersonal.ts';
import { ownedBehind } from './verb-second/owned.ts';
import { verbSecondPassive } from './verb-second/passive.ts';
import { quotedObject } from './verb-second/quoting.ts';
import { viewpoint } from './verb-second/viewpoint.ts';
import type { Cue, CueContext, CueFinder } from './types.ts';

const finders: readonly CueFinder[] = [
  speakerAfter,
  verbSecondBehind,
  verbSecondColon,
  openingAsClause,
  verbLast,
  nounOfSaying,
  impersonalBefore,
  impersonalBehind,
  ownedBehind,
  verbSecondPassive,
  quotedObject,
  viewpoint,
  speakerBefore,
  anyVerb,
  clauseBeforeColon,
  trailingAttribution,
  sourcePhrase,
  postposition,
  quotedSource,
  ownedWords,
  passiveAgent,
  dashSignature,
  speakerLabel,
  sentenceSubject,
];

/** All cues for a quotation, the strongest first. */
export const findCues = (context: CueContext): readonly Cue[] =>
  finders.flatMap((find) => find(context)).toSorted((a, b) => b.weight - a.weight);
