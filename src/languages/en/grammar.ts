/** Function words, and the shapes of words, by which a sentence can be read without a dictionary. */
import { phrases, wordSet } from './words.ts';

export const determiners = wordSet(
  'the a an this these those some another any each every one both either neither no several many few two three four five six seven eight nine ten most other such what',
);

export const possessives = wordSet('my your his her its our their whose');

export const prepositions = wordSet(`
  of in on at to for from with by about against among amid around as before behind below beneath beside besides between beyond despite
  down during except into like near off onto out outside over past per regarding since through throughout toward towards under
  underneath unlike until up upon versus via with within without inside across after above along alongside amidst concerning following including`);

export const conjunctions = wordSet('and or but nor yet so & plus then');

export const subordinators = wordSet(
  'that if when while because although though since unless until whereas whether where why how as after before once than what whatever whenever wherever lest',
);

export const relatives = wordSet('who whom which whose that where');

export const auxiliaries = wordSet(`
  is are was were be been being am has have had having do does did will would can could may might must shall should
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't cannot
  isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t 'd 'll 've 're 's ’d ’ll ’ve ’re ’s`);

export const adverbs = wordSet(`
  also later then now again once still already always never often ever even just only too very more most much further today yesterday tomorrow
  tonight soon ago almost here there instead not n't rather so perhaps maybe meanwhile however therefore thus
  twice sometimes seldom together afterward afterwards elsewhere back well far long fast hard straight half else aloud all both each himself herself
  themselves itself myself`);

/** Endings that a verb's finite form or participle may have. */
export const verbEndings = ['ed', 's', 'ing'] as const;

/** Words with such an ending that are no verbs, when they stand after a name. */
export const nonVerbs = wordSet(`
  its this his thus as us yes news plus less unless always perhaps besides towards afterwards nowadays red need seed feed speed indeed hundred
  forthcoming ongoing upcoming pending outstanding during thing nothing something anything everything morning evening being king ring spring string wing sacred`);

export const sourcePhrases = phrases(`
according to
in the words of
in the opinion of
in the view of
as told by
`);

export const months = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);

export const weekdays = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
);

export const indefinite = wordSet(
  'a an one some another any no several many few two three four five six seven eight nine ten',
);

/** What joins a title to its complement: `Secretary of State`, `ambassador to Norway`. */
export const complements = wordSet('of for to');

/** What names the one who acts in the passive: `described by Ortega`. */
export const agents = wordSet('by');

/** What marks a quoted word as a name or term that nobody speaks. */
export const termPhrases = phrases(`
so-called
known as
nicknamed
aka
a.k.a.
named
( pronounced
titled
entitled
labelled
labeled
the word
the term
the phrase
the name
the words
the name of
the title
the codename
`);

/** Pronouns that never name a third person. */
export const otherPronouns = wordSet(
  "i i'm i’m i've i’ve i'll i’ll i'd i’d me mine you yours we us ours it it's it’s there's there’s that's that’s he's he’s she's she’s they're they’re what's what’s who's who’s let's let’s tis twas twere twill nobody everybody anybody somebody everyone anyone someone none nothing something",
);

/** Irregular past forms, and plain presents, of common verbs that are not of saying. */
export const irregularVerbs = wordSet(`
  read put spoke sang swore took went came gave got met made left stood sat ran won lost began held kept brought bought thought fought taught caught sent spent built led fell felt
  found grew knew drew flew threw blew broke chose drove ate rose rode shook stole woke wore cut hit let set shut quit beat became bent bet bore bound bred
  burnt burst cast clung crept dealt dug drank dreamt fed fled forgot forgave froze hung hid hurt laid lay lent lit meant overcame paid proved sought sold shot
  shone sank slept slid spun split spread sprang stuck struck strove swept swam swung threw trod underwent undertook upheld withdrew withstood won wound
  wept bit bled foresaw knelt leapt leant mistook oversaw overtook overran rebuilt shrank sped spat stank stung strode strung tore thrust understood wove
  wrung heard withheld forbade arose awoke
  take go come give get meet make leave stand sit run win lose begin hold keep bring buy fight teach catch send spend build lead fall find grow draw
  gone seen done written spoken taken given known shown fallen drawn worn
  become want need seem think believe know work try use help plan continue live call ask say tell add`);

/** Auxiliaries of what might be said, or is not. */
export const modals = wordSet(
  "will would can could may might must shall should won't won’t wouldn't wouldn’t can't can’t couldn't couldn’t shouldn't shouldn’t cannot not never",
);

/** Irregular past participles that may stand behind a noun: `a letter seen by the Post`. */
export const pastParticiples = wordSet(
  'seen written read sent made given shown drawn taken known heard held found put built sung spoken shot led kept left brought bought told chosen',
);

/** Whoever writes, as a subject. */
export const firstPersons = wordSet(
  "i i'm i’m i'd i’d i've i’ve i'll i’ll we we're we’re we'd we’d we've we’ve we'll we’ll",
);

/** What tells at the head of a sentence whose view follows. */
export const perspectivePhrases = phrases(`
for
to
as for
`);
