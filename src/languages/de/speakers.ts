/** German words by which Lectern finds out who speaks. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { femaleNames, maleNames, nicknames } from './given-names.ts';
import * as grammar from './grammar.ts';
import * as organisations from './organisations.ts';
import * as people from './people.ts';
import { pronouns } from './pronouns.ts';
import * as speech from './speech-verbs.ts';
import * as titles from './titles.ts';

export const speakers: SpeakerWords = {
  speech: {
    saying: speech.speechVerbs,
    plain: speech.plainVerbs,
    judging: speech.judgingVerbs,
    addressing: new Set(),
    participles: ['end'],
    complements: new Set(['als']),
    nouns: speech.speechNouns,
    sources: speech.sourcePhrases,
    postpositions: new Set(['zufolge']),
    asClauses: new Set(['wie', 'so']),
    impersonal: speech.impersonalVerbs,
    reportive: grammar.reportive,
    terms: speech.termPhrases,
  },
  grammar: {
    capitalisedNouns: true,
    nounEndings: grammar.nounEndings,
    verbSecond: true,
    oblique: grammar.oblique,
    determiners: grammar.determiners,
    indefinite: grammar.indefinite,
    possessives: grammar.possessives,
    prepositions: grammar.prepositions,
    complements: grammar.complements,
    additive: new Set(['und', '&']),
    alternatives: new Set(['oder']),
    conjunctions: grammar.conjunctions,
    subordinators: grammar.subordinators,
    relatives: grammar.relatives,
    auxiliaries: grammar.auxiliaries,
    verbs: grammar.irregularVerbs,
    infinitives: new Set(['zu']),
    adverbs: grammar.adverbs,
    otherPronouns: grammar.otherPronouns,
    agents: new Set(['von', 'durch']),
    verbEndings: grammar.verbEndings,
    pastEndings: ['te', 'ten'],
    passives: new Set(['wird', 'werden', 'wurde', 'wurden', 'worden']),
    nonVerbs: grammar.nonVerbs,
    adverbEndings: ['weise'],
    possessiveEndings: ["'s", '’s', "'", '’'],
  },
  names: {
    maleTitles: titles.maleTitles,
    femaleTitles: titles.femaleTitles,
    titles: titles.neutralTitles,
    honorifics: titles.honorifics,
    suffixes: titles.nameSuffixes,
    postnominals: titles.postnominals,
    particles: titles.nameParticles,
    maleGivenNames: maleNames,
    femaleGivenNames: femaleNames,
    nicknames,
    notNames: organisations.capitalAdjectives,
    calendar: new Set([...grammar.months, ...grammar.weekdays]),
    weekdays: grammar.weekdays,
  },
  people: {
    roles: people.roleNouns,
    persons: people.personNouns,
    male: people.maleNouns,
    female: people.femaleNouns,
    kinship: people.kinship,
    synonyms: people.synonyms,
    groups: people.groupNouns,
  },
  groups: {
    nameWords: organisations.organisationWords,
    connectors: organisations.connectors,
    placeWords: organisations.placeWords,
    places: organisations.places,
    nouns: organisations.organisationNouns,
    documents: organisations.documentNouns,
    works: organisations.workNouns,
  },
  pronouns,
};
