/** Function words, and the shapes of words, by which a German sentence can be read without a dictionary. */
import { wordSet, words } from '../en/words.ts';

export const determiners = wordSet(`
  der die das dem den des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden
  kein keine keiner keines keinem keinen mancher manche welche alle allen aller einige einigen einiger mehrere mehreren mehrerer viele vielen vieler
  beide beiden beider zwei drei vier fünf sechs sieben acht neun zehn am im zum zur vom beim ins ans`);

export const indefinite = wordSet(`
  ein eine einer eines einem einen kein keine keiner keines keinem keinen mancher manche einige einigen einiger mehrere mehreren mehrerer viele vielen
  vieler zwei drei vier fünf sechs sieben acht neun zehn`);

/** Forms that no subject begins with. */
export const oblique = wordSet(
  'dem den des einem einen eines diesem diesen dieses jenem jenen jedem jeden keinem keinen meinem meinen seinem seinen ihrem ihren unserem unseren am im zum zur vom beim ins ans',
);

export const possessives = wordSet(`
  mein meine meiner meines meinem meinen dein deine sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere unserer
  unseres unserem unseren euer eure deren dessen`);

export const prepositions = wordSet(`
  in an auf aus bei mit nach seit von zu für gegen ohne um durch bis ab über unter vor hinter neben zwischen wegen trotz während statt anstatt
  gegenüber laut gemäß entgegen außer dank mittels namens seitens bezüglich hinsichtlich innerhalb außerhalb oberhalb unterhalb entlang samt nebst
  am im zum zur vom beim ins ans aufs fürs übers anlässlich angesichts aufgrund infolge zugunsten nahe per pro via binnen zuzüglich je à`);

export const complements = wordSet('für von der des vom im in am bei beim');

export const conjunctions = wordSet('und oder aber doch sondern sowie denn beziehungsweise bzw sowohl weder noch');

export const subordinators = wordSet(`
  dass daß ob wenn weil da obwohl obgleich als wie nachdem bevor ehe während indem damit sodass sobald solange sofern falls seitdem bis wobei wodurch
  womit wonach warum weshalb wo wohin woher wieso zumal woraufhin wohingegen wogegen worauf worüber wovon wozu worin woran insofern insoweit sooft soweit falls
  ehe nachdem solang wann`);

export const relatives = wordSet('welcher welches welchem welchen wer wen wem wessen was');

export const auxiliaries = wordSet(`
  ist sind war waren sei seien wäre wären bin bist gewesen hat haben hatte hatten habe hätte hätten gehabt wird werden wurde wurden werde würde würden
  worden geworden kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle
  will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag mögen mochte möge möchte möchten ließ ließen lässt lassen`);

/** The Konjunktiv of reported speech, in the forms that differ from the indicative. */
export const reportive = wordSet(`
  sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe liege nehme sehe wisse lasse mache brauche handle
  handele bedeute gelte bestehe finde halte führe zeige stelle biete bringe fehle gehöre wäre wären hätte hätten`);

export const adverbs = wordSet(`
  auch dann nun jetzt noch wieder schon bereits immer nie oft nur sehr mehr heute gestern morgen bald später zuvor danach daraufhin dazu darauf dagegen
  außerdem zudem weiter weiterhin ferner zugleich gleichzeitig ebenfalls ebenso allerdings jedoch dennoch trotzdem deshalb daher deswegen dabei damit
  hier dort hierzu hingegen indes unterdessen mittlerweile inzwischen schließlich zunächst zuletzt abschließend wörtlich anschließend kürzlich jüngst
  offenbar offensichtlich wohl etwa vielleicht möglicherweise nicht sich selbst gar ganz so eher fast kaum besonders insbesondere unter anderem
  einmal zweimal erneut nochmals ausdrücklich gegenüber hinzu mit zurück an aus ab bei fest vor her hin heraus hervor zusammen bekannt klar ein`);

export const otherPronouns = wordSet(
  'ich mich mir wir uns du dich dir ihr euch es man jemand niemand etwas nichts alles das dies dieser diese jene wer was selbst einander',
);

/** Past and present forms of common verbs that are not of saying. */
export const irregularVerbs = wordSet(`
  ging gingen geht gehen kam kamen kommt kommen stand standen steht stehen lag lagen liegt liegen blieb blieben bleibt bleiben nahm nahmen nimmt nehmen
  gab gaben gibt geben fand fanden findet finden hielt hielten hält halten zog zogen zieht ziehen trug trugen trägt tragen traf trafen trifft treffen
  trat traten tritt treten verlor verloren verliert verlieren gewann gewannen gewinnt gewinnen begann begannen beginnt beginnen wusste wussten weiß wissen
  brachte brachten bringt bringen dachte dachten denkt denken tat taten tut tun ließ ließen lässt lassen fiel fielen fällt fallen lief liefen läuft laufen
  half halfen hilft helfen starb starben stirbt sterben schlug schlugen schlägt schlagen erhielt erhielten erhält bekam bekamen bekommt zeigt zeigte zeigten
  setzt setzte setzten macht machte machten führt führte führten leitet leitete sucht suchte versucht versuchte arbeitet arbeitete`);

/** Endings of finite verbs and participles. */
export const verbEndings = ['te', 'ten', 'tet', 'iert'] as const;

/** Words with such an ending that are no verbs. */
export const nonVerbs = wordSet(`
  heute leute seite seiten gute guten alte alten rechte rechten linke erste ersten zweite zweiten dritte dritten letzte letzten beste besten größte größten
  weite weiten breite bitte karte karten daten staaten zeiten arten orten worten hälfte kräfte kosten minute minuten bereite dichte`);

export const months = wordSet(
  'januar februar märz april mai juni juli august september oktober november dezember jänner jan feb mrz apr jun jul aug sept okt nov dez',
);

export const weekdays = wordSet(`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend
  samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen`);

/** Endings of nouns that are no names. */
export const nounEndings = words(`
  ung ungen heit heiten keit keiten schaft schaften tion tionen ismus tät täten nis nisse tum ling weise linge recht gesetz krieg platz haus jahr
  jahre jahren tag tage tagen zeit weg teil geld preis kraft arbeit fall fälle satz grund werk stoff punkt bild buch plan pläne plänen lage`);
