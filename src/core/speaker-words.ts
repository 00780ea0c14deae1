/**
 * What the analysis needs to know of a language to find out who speaks: word lists, all in lower case.
 * A list need not be complete: position and syntax carry what it misses; a list settles the doubtful.
 */
export interface SpeakerWords {
  readonly speech: SpeechWords;
  readonly grammar: GrammarWords;
  readonly names: NameWords;
  readonly people: PeopleWords;
  readonly groups: GroupWords;
  readonly pronouns: readonly Pronoun[];
}

/** Words of one kind: a list, or a rule that knows them by their ending. */
export interface Words {
  readonly has: (word: string) => boolean;
}

/** Words by which a text says that someone speaks. */
export interface SpeechWords {
  /** Every form of the verbs of saying and writing: `said`, `tells`. */
  readonly saying: Words;
  /** The commonest of them, which settle a doubt. */
  readonly plain: Words;
  /** Every form of the verbs that judge or name, and take a quoted fragment: `called`, `condemned`. */
  readonly judging: Words;
  /** Forms that are followed by the one who is spoken to: `told`. */
  readonly addressing: Words;
  /** Forms that need the subject of another verb: `saying`. */
  readonly participles: readonly string[];
  /** What joins a judged object to the words for it: `as`. */
  readonly complements: Words;
  /** What someone utters: `statement`, `claim`. With a possessive before it, or after a preposition, it tells the source. */
  readonly nouns: Words;
  /** Phrases whose complement is the source: `according to`. */
  readonly sources: readonly (readonly string[])[];
  /** Prepositions that name a source when a document follows: German `nach dem Bericht`. */
  readonly documentSources: Words;
  /** Words behind the source that they mark: German `der Polizei zufolge`. */
  readonly postpositions: Words;
  /** Words that open a clause which tells whose words stand beside it: German `wie Lee sagte`. */
  readonly asClauses: Words;
  /** Verbs that give their object a name right behind it: German `nannte den Plan „Unsinn“`. Needed where nouns have capitals. */
  readonly calling: Words;
  /** Verbs that hand on the words of whoever is their object: German `zitiert den Minister`. */
  readonly quoting: Words;
  /** Prepositions that tell whose judgement the sentence gives: German `für die Ministerin ist das „tot“`. */
  readonly viewpoints: Words;
  /** Words that open a sentence about what was quoted before it: German `Das sagte Lee`. */
  readonly resumptives: Words;
  /** Verbs without a speaker as their subject, whose place tells the source: German `heißt es in dem Brief`. */
  readonly impersonal: Words;
  /** Verb forms that mark a sentence as reported speech, as the German Konjunktiv does: `sei`, `habe`. */
  readonly reportive: Words;
  /** What marks a word as a name or term that nobody speaks: `so-called`, `known as`. */
  readonly terms: readonly (readonly string[])[];
  /** Past participles of giving a name; a name right behind one is a term: `a film called “Harbour Nights”`. */
  readonly named: Words;
  /** Every form of the verbs that give a name and judge nobody: `christened the boat “Hope”`. */
  readonly naming: Words;
  /** What, at the head of a sentence, tells whose view follows: `For Lee, the result is personal`. */
  readonly perspectives: readonly (readonly string[])[];
}

/** Function words, and the endings of verbs. */
export interface GrammarWords {
  /** Is every noun written with a capital, so that a capital alone names nobody? */
  readonly capitalisedNouns: boolean;
  /** Endings by which an unknown word in capitals is a noun and no name: `ung`. Needed where nouns have capitals. */
  readonly nounEndings: readonly string[];
  /** Endings of adjectives before a noun: `e`, `en`. Needed where nouns have capitals. */
  readonly adjectiveEndings: readonly string[];
  /** Does the finite verb stand second, so that the subject follows it when something else opens the sentence? */
  readonly verbSecond: boolean;
  /** How nouns in other cases are called; null where a noun has one form. */
  readonly cases: CaseWords | null;
  /** Articles and forms that no subject begins with: German `dem`. */
  readonly oblique: Words;
  /** Articles that, behind a noun, open what belongs to it: German `der` in `die Kritik der Partei`. */
  readonly attributive: Words;
  readonly determiners: Words;
  readonly indefinite: Words;
  /** Determiners that may stand without a noun: `another said`. */
  readonly pronominal: Words;
  readonly possessives: Words;
  readonly prepositions: Words;
  /** What joins a title to its complement: `of`, `for`, `to`. */
  readonly complements: Words;
  /** What joins somebody to whom he speaks for: `a spokesman for Lee`. */
  readonly belonging: Words;
  /** What joins two parts of one name: `and`. */
  readonly additive: Words;
  /** What joins the parts of a list, beside those: `or`. */
  readonly alternatives: Words;
  /** What opens a list of people of whom none is meant: `neither`. */
  readonly excluders: Words;
  readonly conjunctions: Words;
  readonly subordinators: Words;
  /** Those that open what someone says or thinks: `that`. */
  readonly complementisers: Words;
  readonly relatives: Words;
  /** Those that stand for a person as the subject: `who`. */
  readonly subjectRelatives: Words;
  readonly auxiliaries: Words;
  /** Auxiliaries by which a thing is not said, only might be: `would`. */
  readonly modals: Words;
  /** Irregular forms of verbs that are not of saying: `took`. */
  readonly verbs: Words;
  /** What stands before a bare infinitive: `to`. */
  readonly infinitives: Words;
  readonly adverbs: Words;
  /** Pronouns that never name a third person: `I`, `you`, `it`. */
  readonly otherPronouns: Words;
  /** Pronouns of whoever writes: `I`, `we`. */
  readonly firstPersons: Words;
  /** Pronouns that may stand for a group or a document: `it`. */
  readonly groupPronouns: Words;
  /** Words that put the subject of `by` into the passive: `by`. */
  readonly agents: Words;
  /** Prepositions whose noun may be the subject of a participle: `with` in `with Lee saying`. */
  readonly carriers: Words;
  /** Endings by which an unknown word may be a verb. */
  readonly verbEndings: readonly string[];
  /** Endings of past forms: `ed`. */
  readonly pastEndings: readonly string[];
  /** Past participles without such an ending: `seen`. */
  readonly pastParticiples: Words;
  /** Forms that make the passive with a past participle: `was`. */
  readonly passives: Words;
  /** Words with such an ending that are no verbs. */
  readonly nonVerbs: Words;
  /** Endings by which an unknown word may be an adverb. */
  readonly adverbEndings: readonly string[];
  /** Marks of the possessive at the end of a name: `'s`. */
  readonly possessiveEndings: readonly string[];
}

/** How nouns for people are called that stand in another case than the nominative. */
export interface CaseWords {
  /** By forms of the masculine or neuter singular that are no nominative: the nominative. German `eines`: `ein`. */
  readonly masculine: ReadonlyMap<string, string>;
  /** The same of the feminine; a form may be a nominative of the masculine too. German `einer`: `eine`. */
  readonly feminine: ReadonlyMap<string, string>;
  /** The definite article of the neuter in the nominative: `das`. */
  readonly neuterArticle: string;
  /** Nouns for people that are neuter: `opfer`. */
  readonly neuters: Words;
  /** Endings that nouns have in other cases, the likeliest first. */
  readonly nounEndings: readonly string[];
  /** The ending of adjectives behind such forms: `jungen`. */
  readonly adjectiveEnding: string;
  /** The ending of a masculine adjective in the nominative behind an article without one: `ein junger`. */
  readonly strongEnding: string;
  /** The same behind an article with one: `der junge`. */
  readonly weakEnding: string;
}

/** Words in names. */
export interface NameWords {
  readonly maleTitles: Words;
  readonly femaleTitles: Words;
  readonly titles: Words;
  /** Titles that are used with a surname alone, and are never part of a name: `mr`. */
  readonly honorifics: Words;
  /** Those that tell no function: `mr`. */
  readonly courtesyTitles: Words;
  /** What tells two of one name apart: `Jr`. */
  readonly suffixes: Words;
  /** Letters after a name that are no part of it: `MP`. */
  readonly postnominals: Words;
  readonly particles: Words;
  readonly maleGivenNames: Words;
  readonly femaleGivenNames: Words;
  /** Surnames that are nouns for people or titles as well: `Baker`, `Bishop`. */
  readonly roleSurnames: Words;
  /** Each row holds short and long forms of one given name. */
  readonly nicknames: readonly (readonly string[])[];
  /** Adjectives of nations and parties, written with a capital: `Canadian`. */
  readonly notNames: Words;
  /** Words that stand before a colon like a speaker's label and name nobody: `BREAKING`. */
  readonly notices: Words;
  /** Months and weekdays. */
  readonly calendar: Words;
  readonly weekdays: Words;
}

/** Nouns for people. */
export interface PeopleWords {
  readonly roles: Words;
  /** Anyone: `man`, `woman`. */
  readonly persons: Words;
  /** Endings of words for anyone: `-year-old`. */
  readonly personEndings: readonly string[];
  /** Endings by which an unknown noun that speaks is a person: `ist`. */
  readonly agentEndings: readonly string[];
  /** Words with such an ending that are no people: German `Computer`. Needed where nouns have capitals. */
  readonly things: Words;
  readonly male: Words;
  readonly female: Words;
  readonly kinship: Words;
  /** What is the subject's own behind a possessive: `shook his head`. */
  readonly inalienable: Words;
  /** Each row holds nouns and titles for one function: `sen`, `senator`. */
  readonly synonyms: readonly (readonly string[])[];
  /** Endings that make a role a group: `s`. */
  readonly pluralEndings: readonly string[];
  /** Words that set somebody apart from whoever was told of before: `the other man`, `the third man`. */
  readonly others: Words;
  /** Several people: `officials`. */
  readonly groups: Words;
}

/** Words that tell groups, places, documents and works from people. */
export interface GroupWords {
  readonly nameWords: Words;
  /** What joins a group's name to its field: `of` in `Bank of England`. */
  readonly connectors: Words;
  readonly placeWords: Words;
  /** First words of places: `lake`. */
  readonly placePrefixes: Words;
  readonly places: Words;
  /** Groups without a name: `campaign`, `ministry`. */
  readonly nouns: Words;
  readonly documents: Words;
  readonly works: Words;
}

export interface Pronoun {
  readonly form: string;
  readonly referent: 'male' | 'female' | 'plural';
  readonly grammaticalCase: 'subject' | 'object' | 'possessive';
}
