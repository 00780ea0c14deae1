/** Reasons in plain words. */
import type { Evidence, QuotationKind } from '../../core/script.ts';
import type { CastReason } from '../../core/voice.ts';
import type { TextReader } from './text-reader.ts';

const castReasons: Readonly<Record<CastReason, string>> = {
  matched: 'language and gender fit',
  'any-gender': 'language fits; the gender is not known, so the genders take turns',
  'other-region': 'language and gender fit; no voice with the nearer accent was free',
  'other-gender': 'language fits; the catalogue has no voice of the gender',
  'other-language': 'the catalogue has no voice for the language',
  'prosody-variant': 'all fitting voices were taken, so one of them is altered',
  reused: 'more speakers than voices: someone heard long before has the same',
  wished: 'chosen by a person',
  requested: 'asked for on the command line',
  registry: 'the registry has it for this person',
  'registry-shared': 'for this article alone: somebody else here has the voice that the registry has for this person',
};

export const castReason = (reason: CastReason): string => castReasons[reason];

const nobody: Readonly<Record<QuotationKind, string>> = {
  speech: 'no speaker is known well enough',
  fragment: 'no speaker is known well enough',
  'scare-quote': 'marked as another’s word; nobody speaks',
  title: 'a title',
  term: 'a term',
  document: 'words that stand written somewhere',
};

export const nobodySpeaks = (kind: QuotationKind): string => nobody[kind];

/** `speech verb “said”; pronoun “she”`. */
export const evidenceInWords = (evidence: readonly Evidence[], read: TextReader): string =>
  evidence.map((found) => inWords(found, read)).join('; ');

function inWords({ cue, range }: Evidence, read: TextReader): string {
  const name = cue.replaceAll('-', ' ');
  return range === null ? name : `${name} “${read(range)}”`;
}
