/** Verbs and phrases that introduce someone's words. */
import { compounds } from './words.ts';
import { phrases, wordSet, words } from '../en/words.ts';
import { weakForms } from './verb-forms.ts';

/** Stems of regular verbs of saying and writing. */
const saying = `
  sag erklär äußer beton bericht antwort frag mein ergänz erwider entgegn bemerk begründ behaupt bestätig bekräftig bekunde versicher kritisier warn
  forder mahn kommentier erläuter erzähl verkünd kündig meld schilder urteil resümier konstatier monier prophezei erinner
  beklag beschwer lob würdig rüg tadel beteuer bedauer argumentier plädier appellier mutmaß vermut prognostizier zitier twitter telegrafier
  berichtig präzisier unterstreich hervorheb bilanzier spekulier scherz spott schimpf witzel jubel jammer klag raun flüster stöhn seufz murmel
  ruf skandier befürwort bezweifel beschwichtig informier hoff glaub wünsch fürchte befürcht beantrag formulier notier rechtfertig verteidig empör
  freu wunder beruhig ermahn ermunter gratulier verlautbar verlaut vermeld vermerk verhöhn wetter gesteh bezeug sicher zeig ausdrück prognostizier attestier
  diagnostizier folger schlussfolger quittier replizier reagier fass füg teil stell führ
  besag statuier postulier proklamier deklarier referier rezitier parier konter insistier protestier opponier intervenier interpretier definier präsentier
  signalisier dokumentier protokollier paraphrasier charakterisier relativier pauschalisier polemisier lamentier philosophier phantasier räsonier
  schwärm prahl beicht petz plauder schwatz quassel stammel stotter nuschel brumm knurr zisch fauch brüll schrei kreisch heul schluchz wimmer wisper hauch krächz
  bohr hak lob rühm huldig mutmaß orakel unk ahn grübel sinnier überleg erwäg zweifel hinterfrag vernein verwahr wehr widersetz dementier leugn bestreit
  bejah zustimm beipflicht billig genehmig akzeptier anerkenn stimm pflicht räum gelob schwör beeid garantier beschwör
  forder verlang erbitt ersuch anmahn anreg empfehl plädier poch dräng appellier telefonier funk mail blogg post
  unterstell bezichtig beschuldig verdächtig anklag vorhalt vorwerf bescheinig bestell richt übermittel grüß begrüß dank bedank entschuldig gratulier kondolier
  beziffer schätz taxier veranschlag kalkulier rechn erwart befürcht bang sorg ängstig trauer bekenn offenbar enthüll verrat ausplauder beicht`;

/** All forms of the irregular ones. */
const irregularSaying = `
  schreibt schreiben schrieb schrieben geschrieben spricht sprechen sprach sprachen gesprochen gibt gab gaben geben gegeben rief riefen ruft rufen gerufen
  weist wies wiesen gewiesen hinweist hingewiesen räumt räumte räumten eingeräumt einräumen unterstrich unterstrichen unterstreicht
  verspricht versprach versprochen widerspricht widersprach widersprachen widersprochen schwor schwört schwören beschwört beschwor
  bat baten bittet bitten gebeten riet rieten rät geraten verriet verrät verraten schloss schlossen schließt gestand gestanden gesteht
  hob hoben hebt hervorgehoben betont lautet lautete lauteten las liest verliest verlas wandte wandten wendet gewandt
  nannte nennt nennen genannt denkt dachte sieht sah sehen sahen findet fand finden fanden droht drohte drohten gedroht empfiehlt empfahl
  angekündigt hinzugefügt mitgeteilt festgestellt ausgeführt klargestellt zugegeben bekanntgegeben dargelegt legt legte darlegte hinzufügte mitteilte
  ausführte feststellte klarstellte zugab ankündigte kündigte hinwies einräumte hervorhob zusammenfasste heraus herausstrich nachlegte nachsetzte anfügte beifügte anmerkte merkte fuhr fuhren fortfuhr sprach aussprach aussprachen drückte ausdrückte
  betitelte schrie schrien schreit gestrichen strich streicht befand befanden befindet empfand bekannte bekennt bekannt nachfragte nachhakte hakte darstellte aufforderte vorwarf wirft warf
  warfen vorgeworfen bekanntgab zurückwies zurückgewiesen ablehnte lehnt lehnte abgelehnt verkündigt ansagte aussagte ausgesagt zusagte zugesagt`;

/** Verbs of judging and naming: they carry a quoted fragment as their object or complement. */
const judging = `
  bezeichn charakterisier bewert kritisier verurteil begrüß lob preis feier wert erachte einschätz titulier brandmark verspott
  attackier verhöhn würdig beurteil rechtfertig verlang wünsch erwart
  apostrophier klassifizier qualifizier diskreditier diffamier glorifizier verteufel verharmlos bagatellisier kritisier rügt rüg tadel schmäh beschimpf beleidig
  bezichtig beschuldig rühm würdig schilder porträtier umschreib definier interpretier deut ausleg verteidig entschuldig erklär präsentier kennzeichn betitel
  taxier einstuf bemängel monier beanstand bedauer beklag betrauer befürcht fürcht vermiss verkünd versprech garantier propagier befürwort ablehn verwerf`;

const irregularJudging = `
  nennt nannte nannten genannt nennen beschreibt beschrieb beschrieben beschreiben sieht sah sahen sehen gesehen hält hielt hielten halten gehalten
  spricht sprach sprachen wirft warf warfen vorgeworfen empfindet empfand empfanden findet fand fanden tut tat abgetan stuft stufte stuften eingestuft
  griff griffen greift schätzt schätzte eingeschätzt verweist verwies zieht zog
  rechnet rechnen rechnete rechneten zurückgewiesen zurückweist zurückwies abgelehnt erwartet erwarten erwartete teilt teilen verstehen versteht verstand verspricht versprechen befürchtet befürchten unterstellt unterstellte vorgehalten`;

export const speechVerbs = wordSet(weakForms(saying).join(' '), irregularSaying);

export const plainVerbs = wordSet(`
  sagt sagte sagten sagen gesagt erklärte erklärten erklärt schrieb schreibt schrieben betonte betont meinte meint äußerte äußerten berichtete
  ergänzte antwortete fragte kritisierte warnte forderte teilte fügte`);

/** Verbs that give their object a name: `nannte den Plan „Unsinn“`. */
export const callingVerbs = wordSet(`
  nennt nannte nannten genannt nennen taufte tauften getauft tauft schimpfte schimpften schimpft geschimpft titulierte titulierten tituliert betitelte betitelten`);

/** Verbs that hand on another's words: `zitiert den Minister`. */
export const quotingVerbs = wordSet('zitiert zitierte zitierten zitieren');

export const judgingVerbs = wordSet(weakForms(judging).join(' '), irregularJudging);

/** What someone utters, with its compounds: `Presseerklärung`. */
export const speechNouns = compounds(`
  aussage aussagen äußerung äußerungen erklärung erklärungen stellungnahme stellungnahmen ansicht meinung auffassung angaben angabe worte worten
  kritik forderung forderungen vorwurf vorwürfe vorwürfen behauptung behauptungen warnung begründung bericht rede ansprache kommentar fazit brief
  mitteilung schreiben interview zitat urteil einschätzung überzeugung botschaft bemerkung antwort appell tweet these formulierung bekenntnis
  ankündigung ankündigungen mutmaßung mutmaßungen idee ideen vorschlag vorschläge vorschlägen vorstellung vorstellungen schätzung schätzungen prognose lesart
  sichtweise bewertung darstellung darstellungen version schilderung schilderungen beteuerung zusicherung versprechen zusage mahnung drohung aufforderung
  ermahnung erwiderung entgegnung replik zwischenruf ausruf zuruf parole parolen losung losungen slogan slogans spruch sprüche rufe statement standpunkt haltung urteil diagnose analyse argument argumente
  einwand einwände einwänden klage beschwerde lob tadel spott kommentare aussagen berichten meldung meldungen auskunft erkenntnisse erkenntnissen`);

const sources = phrases(`
laut
zufolge
gemäß
nach angaben
nach den angaben
nach angabe
nach ansicht
nach meinung
nach auffassung
nach einschätzung
nach aussage
nach aussagen
nach worten
nach den worten
nach darstellung
nach überzeugung
nach informationen
nach einem bericht
in den worten
ansicht
meinung
aus sicht
aus der sicht
in den augen
`);

/** `nach Angaben von …` before `nach Angaben …`: the longer is tried first. */
export const sourcePhrases = [
  ...['von', 'vom'].flatMap((link) => sources.map((source) => [...source, link])),
  ...sources,
];

export const termPhrases = phrases(`
sogenannte
sogenannten
sogenannter
sogenanntes
so genannte
so genannten
so genannter
so genanntes
namens
genannt
unter dem namen
unter dem titel
mit dem titel
unter dem motto
mit dem namen
der begriff
den begriff
der titel
das wort
der name
betitelt
`);

/** `heißt es in …`: the place of the words tells their source. */
export const impersonalVerbs = new Set(words('heißt hieß geheißen steht stand'));
