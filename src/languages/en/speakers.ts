/** English words by which Lectern finds out who speaks. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { femaleNames, maleNames, nicknames } from './given-names.ts';
import * as grammar from './grammar.ts';
import * as organisations from './organisations.ts';
import * as people from './people.ts';
import { pronouns } from './pronouns.ts';
import * as speech from './speech-verbs.ts';
import * as titles from './titles.ts';

/** What English does not have. */
const none: ReadonlySet<string> = new Set();

export const speakers: SpeakerWords = {
  speech: {
    saying: speech.speechVerbs,
    plain: speech.plainVerbs,
    judging: speech.judgingVerbs,
    addressing: speech.addressingVerbs,
    participles: ['ing'],
    complements: new Set(['as']),
    nouns: speech.speechNouns,
    sources: grammar.sourcePhrases,
    terms: grammar.termPhrases,
    postpositions: none,
    asClauses: none,
    impersonal: none,
    reportive: none,
  },
  grammar: {
    capitalisedNouns: false,
    nounEndings: [],
    adjectiveEndings: [],
    verbSecond: false,
    oblique: none,
    attributive: none,
    determiners: grammar.determiners,
    indefinite: grammar.indefinite,
    possessives: grammar.possessives,
    prepositions: grammar.prepositions,
    complements: grammar.complements,
    additive: new Set(['and', '&']),
    alternatives: new Set(['or', 'but', 'nor']),
    conjunctions: grammar.conjunctions,
    subordinators: grammar.subordinators,
    complementisers: new Set(['that', 'whether', 'if', 'how', 'why']),
    relatives: grammar.relatives,
    auxiliaries: grammar.auxiliaries,
    verbs: grammar.irregularVerbs,
    infinitives: new Set(['to']),
    adverbs: grammar.adverbs,
    otherPronouns: grammar.otherPronouns,
    agents: grammar.agents,
    verbEndings: grammar.verbEndings,
    pastEndings: ['ed'],
    passives: new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']),
    nonVerbs: grammar.nonVerbs,
    adverbEndings: ['ly'],
    possessiveEndings: ["'s", '’s', "'", '’'],
  },
  names: {
    maleTitles: titles.maleTitles,
    femaleTitles: titles.femaleTitles,
    titles: titles.neutralTitles,
    honorifics: titles.honorifics,
    courtesyTitles: titles.courtesyTitles,
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
    personEndings: ['-year-old'],
    pluralEndings: ['s', 'es'],
    agentEndings: ['er', 'or', 'ist', 'ian', 'man', 'woman', 'eer', 'eon', 'ee', 'ant'],
    male: people.maleNouns,
    female: people.femaleNouns,
    kinship: people.kinship,
    synonyms: people.roleSynonyms,
    groups: people.groupNouns,
  },
  groups: {
    nameWords: organisations.organisationWords,
    connectors: organisations.nameConnectors,
    placeWords: organisations.placeWords,
    places: organisations.places,
    nouns: organisations.organisationNouns,
    documents: organisations.documentNouns,
    works: organisations.workNouns,
  },
  pronouns,
};
