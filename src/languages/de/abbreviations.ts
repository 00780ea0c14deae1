/** German abbreviations, by how they go with the end of a sentence. */
import type { Abbreviations } from '../../core/language-pack.ts';
import { wordSet } from '../en/words.ts';

const titles = 'Dr Prof Hr Fr Frl Dipl Ing Mag Msgr St Hl hl med jur rer nat phil h.c Gen Oberst Lt Sr Jr Abg';

const joining = `
  z.B z bzw d.h d i.d.R u.a u vgl ca etwa s.o s.u o.ä o sog bspw evtl ggf inkl exkl insb zzgl abzgl mind max i.A i.V a.D a v.a v gem lt bes resp
  geb gest verh ehem rd Rd Max Mind Insb Fa Univ Tel Fax Ca Vgl Gem Ggf Evtl Bzw Inkl Z.B D.h Sog Bspw ggfs Hrsg Red Anm`;

const counted = `
  B h a Nr Nrn Art Abs S Bd Kap Ziff Pkt Abb Tab Str Jan Feb Febr Mrz Apr Jun Jul Aug Sept Sep Okt Nov Dez
  Kl Pos Rn Jg Hausnr Bj Zi Mo Di Mi Do Sa So`;

const others = 'Mio Mrd Tsd Std Min Sek Jh Jhd usw etc Co AG a.M a.Rh e.V i.Br n.Chr v.Chr U.S e a n v o c p.a';

/** `Bahnhofstr. 3`, `Karl-Marx-Str. 5`. */
const isStreet = (word: string): boolean => /str$/iu.test(word);

const starters = `
  Der Die Das Ein Eine Einer Eines Dieser Diese Dieses Jener Er Sie Es Wir Ich Ihr Man Aber Und Oder Doch Denn Auch So Da Dort Hier Nun Dann Danach Zuvor
  Wenn Als Weil Obwohl Während Nachdem Bevor Seit In Im Am An Auf Bei Beim Mit Nach Vor Von Vom Zu Zum Zur Für Gegen Über Unter Durch Um Aus
  Kein Keine Sein Seine Ihre Viele Alle Einige Was Wer Wie Wo Warum Nicht Noch Schon Nur Allerdings Außerdem Zudem Damit Dabei Dazu Dagegen`;

const numbered = wordSet(counted);

export const abbreviations: Abbreviations = {
  neverLast: wordSet(titles, joining),
  beforeNumber: { has: (word) => isStreet(word) || numbered.has(word) },
  seldomLast: wordSet(others),
  sentenceStarters: wordSet(starters),
  dottedOrdinals: true,
};
