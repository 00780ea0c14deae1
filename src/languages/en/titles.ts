/** Titles and honorifics that stand before a name, without their full stop. */
import { wordSet } from './words.ts';

export const maleTitles = wordSet(
  'mr sir lord king prince father fr brother congressman councilman assemblyman alderman baron count duke earl emperor tsar sultan sheikh monsignor don senor señor herr monsieur mister pope pastor imam rabbi',
);

export const femaleTitles = wordSet(
  'mrs ms miss dame lady queen princess sister congresswoman councilwoman assemblywoman alderwoman baroness countess duchess empress madam madame mme mlle senora señora frau',
);

/** Titles of both genders. Several may stand in a row: `Deputy Prime Minister`. */
export const neutralTitles = wordSet(`
  dr prof professor sen senator senators rep reps representative gov governor govs pres president presidents vice-president premier chancellor
  secretary minister ministers prime ambassador consul commissioner judge justice chief general gen lt lieutenant col colonel maj major capt captain cpl corporal
  sgt sergeant pvt private cmdr commander adm admiral brigadier marshal sheriff deputy officer detective det inspector insp dci dsi dcs constable pc superintendent supt
  rev reverend bishop archbishop cardinal deacon elder rabbi imam pastor chairman chairwoman chairperson chair speaker mayor councillor councilor
  councilmember cllr alderman attorney attorney-general solicitor-general counsel coach manager director editor correspondent reporter columnist
  analyst actor actress author activist prosecutor principal dean provost chef nurse agent ambassador-designate first
  second third former ex acting interim late retired vice deputy assistant senior junior lead foreign state defense defence home health
  education finance interior justice treasury trade spokesman spokeswoman spokesperson spokesmen co-founder founder ceo cfo coo cto mp mep msp
  del delegate asst supervisor assemblymember ayatollah emir hon honourable honorable right attorneys lawyer candidate nominee democrat republican democrats republicans
  independent labour conservative liberal tory sen-elect president-elect secretary-general undersecretary cofounder executive host anchor
  presenter singer rapper comedian filmmaker entrepreneur billionaire businessman businesswoman economist historian scientist researcher
  campaigner engineer veteran quarterback striker midfielder defender goalkeeper captain skipper forward guard pitcher star rookie senior`);

/** Words that may follow a surname and belong to the name. */
export const nameSuffixes = wordSet('jr sr ii iii iv');

/** Letters that may follow a name and are no part of it. */
export const postnominals = wordSet('esq phd ph.d md m.d mp m.p qc q.c kc obe cbe mbe am ao dds mba ba ma cpa msp frs');

/** Small words inside a name. */
export const nameParticles = wordSet(
  "de del della di da dos das du la le van von der den ter ten bin ibn al el y e st st. san santa mac mc abu ben zu af av o' d' l'",
);

/** Titles that stand before a surname alone, and are never a part of the name. */
export const honorifics = wordSet(
  'mr mrs ms miss dr mme mlle m herr frau señor señora senor senora prof sen rep gov president senator governor professor sir lady lord dame mister madam',
);

/** Honorifics that tell no function. */
export const courtesyTitles = wordSet(
  'mr mrs ms miss mx mme mlle herr frau señor señora senor senora mister madam sir',
);

/** Surnames that this language also has as a trade, a title or a rank: `Zoltana Baker`. */
export const roleSurnames = wordSet(`
  archer baker banker barber bishop brewer butcher butler carpenter carter chancellor cook cooper dancer dean draper driver drummer duke earl farmer fisher
  forester gardener grocer guard harper hunter judge king knight major marshal mason mayor messenger miller miner minister monk nurse page painter parson
  pitcher player plumber pope porter potter priest prince prior ranger reader rider ringer sailor seaman sergeant sheriff shepherd singer skinner skipper
  slater spinner squire steward stoker tanner tailor thatcher tucker turner usher warden weaver wheeler winner workman`);
