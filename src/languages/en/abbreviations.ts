/** English abbreviations, by how they go with the end of a sentence. */
import type { Abbreviations } from '../../core/language-pack.ts';
import { wordSet } from './words.ts';

const titles = `
  Mr Mrs Ms Mx Dr Prof Rev Revd Fr Hon St Ste Mt Ft Messrs Mmes Mme Mlle Gov Lt Sen Sens Rep Reps Pres Amb Atty Supt Insp Det Asst
  Assoc Dep Treas Gen Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Pfc Spc Brig Ofc Rt Cllr Cllrs Clr Ald Msgr Mgr Ven Comdt Const Cst Commr Coun`;

const joining = 'e.g i.e cf vs v viz ca approx incl';

const counted = `
  No no Nos nos p pp vol Vol Art art Sec sec ch Ch fig Fig Rte Rt Hwy Apt c
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec`;

const places = `
  U.S U.K U.N E.U U.S.A D.C L.A N.Y N.J N.H N.C S.C N.D S.D N.M R.I W.Va B.C Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky
  La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo Ont Que`;

const others = `
  Inc Ltd Corp Co Cos Bros Jr Sr Esq Dept Div Univ Assn Bldg Ave Blvd Rd Ln a.m p.m A.M P.M est min max al D R Mon Tue Tues Wed Thu Thurs Fri Sat Bn Ph.D M.D B.A M.A J.D R.N`;

const starters = `
  The A An This That These Those There Here It Its He She They We You I His Her Their Our My But And Or So Yet If When While As At In On
  For From To By With After Before Since Until However Meanwhile Although Though Because Now Then Also Not No Some Many Most All What Who
  How Why Where`;

export const abbreviations: Abbreviations = {
  neverLast: wordSet(titles, joining),
  beforeNumber: wordSet(counted),
  seldomLast: wordSet(places, others),
  sentenceStarters: wordSet(starters),
  dottedOrdinals: false,
};
