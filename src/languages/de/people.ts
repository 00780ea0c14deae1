/** Nouns for people; compounds are known by their last part. */
import { compounds, either, inflected } from './words.ts';
import { wordSet, words } from '../en/words.ts';

/** Functions with a feminine in -in: `sprecher`, `sprecherin`. */
const functions = `
  minister präsident kanzler sprecher senator direktor professor doktor leiter chef trainer manager sekretär generalsekretär kommissar richter
  anwalt staatsanwalt polizist beamter bürgermeister botschafter politiker abgeordneter redakteur journalist reporter korrespondent autor schriftsteller
  forscher wissenschaftler experte ökonom historiker soziologe psychologe arzt mediziner biologe physiker chemiker astronom lehrer schüler student
  rektor dekan bischof kardinal pfarrer priester pastor spieler torwart stürmer kapitän sportler fahrer athlet weltmeister sieger gewinner läufer
  schauspieler regisseur sänger musiker künstler moderator unternehmer reeder wirt verleger gründer inhaber berater analyst händler landwirt bäcker
  arbeiter mitarbeiter kollege partner freund nachbar zeuge täter kläger beklagter verteidiger ermittler fahnder kommandant general offizier soldat
  kandidat bewerber amtsinhaber amtskollege vorgänger nachfolger vertreter stellvertreter funktionär betreiber veranstalter organisator aktivist
  demonstrant gegner kritiker befürworter sekretär außenminister innenminister premier premierminister ministerpräsident staatschef regierungschef
  parteichef fraktionschef vizekanzler verteidigungsminister delegationsleiter teilnehmer besucher zuschauer bewohner bürger einwohner
  designer ingenieur architekt techniker entwickler programmierer pilot astronaut kosmonaut meister theologe philosoph jurist beauftragter koordinator
  herausgeber verleger verfasser produzent intendant dirigent komponist maler häuptling könig prinz herzog graf kaiser papst imam rabbiner diplomat
  ombudsmann obmann landrat stadtrat gemeinderat staatsrat landeshauptmann statthalter dezernent referent gouverneur gesandter prokurist
  träger führer loge iker berichterstatter gutachter hersteller retter helfer entdecker erfinder eigentümer besitzer halter führer bearbeiter zeichner
  anwohner mieter vermieter hausmeister hausbesitzer passant augenzeuge anrufer kunde verkäufer käufer handwerker dachdecker klempner elektriker
  mechaniker friseur hotelier gastronom imker matrose lotse bademeister rettungsschwimmer rettungssanitäter sanitäter notarzt feuerwehrmann
  streifenpolizist wachmann leibwächter detektiv spion einbrecher mörder attentäter geiselnehmer entführer brandstifter angreifer flüchtling migrant
  asylbewerber obdachloser häftling gefangener überlebender verletzter patient pfleger krankenpfleger apotheker zahnarzt tierarzt chirurg virologe
  epidemiologe geologe meteorologe ökologe klimaforscher mathematiker informatiker archäologe erzieher dozent gymnasiast azubi lehrling praktikant
  absolvent rentner pensionär camper wanderer bergsteiger radfahrer autofahrer fußgänger pendler tourist urlauber reisender gläubiger gemeindepfarrer
  küster organist chorleiter pianist geiger trommler tänzer choreograf bildhauer fotograf illustrator blogger influencer youtuber streamer
  drehbuchautor übersetzer dolmetscher bibliothekar archivar kurator museumsleiter buchhändler makler notar insolvenzverwalter steuerberater
  buchhalter wirtschaftsprüfer investor aktionär spekulant bauunternehmer bauleiter bauherr spediteur lokführer busfahrer taxifahrer lastwagenfahrer
  kranführer fluglotse bauernpräsident almbauer
  gewerkschafter geschäftsführer vorstand aufsichtsrat schatzmeister kassierer schiedsrichter bundestrainer teamchef`;

/** Functions that are one for both, as adjectives are. */
const shared = `
  vorsitzende vorsitzender vorsitzenden abgeordnete abgeordneter abgeordneten beauftragte beauftragter beauftragten beamte beamten angestellte
  sachverständige sachverständiger betroffene verdächtige angeklagte angeklagter mitglied person opfer fan star coach boss ceo gast
  staatsoberhaupt oberhaupt`;

const feminine = (noun: string): string => `${noun.replace(/e$/, '')}in`;

const umlauted = 'anwältin staatsanwältin ärztin bischöfin französin rätin stadträtin landrätin bäuerin päpstin köchin';

const feminines = [...words(functions).map(feminine), ...words(umlauted)];

export const roleNouns = inflected(compounds(functions, shared, feminines.join(' ')));

export const maleNouns = either(
  wordSet('mann herr vater sohn bruder onkel großvater ehemann junge'),
  inflected(compounds(functions, 'vorsitzender abgeordneter beauftragter angeklagter')),
);

export const femaleNouns = either(
  wordSet('frau mutter tochter schwester tante großmutter ehefrau witwe'),
  compounds(feminines.join(' ')),
);

/** Anyone; no compounds of the short ones, which end many a surname: Hoffmann, Mendelssohn. */
export const personNouns = either(
  wordSet(
    'mann frau junge mädchen kind mensch person jugendliche jugendlicher rentner rentnerin geschäftsmann feuerwehrmann',
  ),
  compounds(`
    jährige jähriger franzose italiener spanier engländer amerikaner österreicher schweizer grieche niederländer belgier schwede norweger japaner
    chinese kanadier australier brasilianer argentinier kroate ukrainer`),
);

export const kinship = wordSet(`
  vater mutter sohn tochter bruder schwester onkel tante großvater großmutter ehemann ehefrau gatte gattin witwe witwer neffe nichte cousin cousine verlobte`);

/** Several people; they may speak without an article. */
export const groupNouns = inflected(
  compounds(`
  experten kritiker beobachter anwohner zeugen augenzeugen eltern demonstranten gegner befürworter forscher wissenschaftler politiker vertreter
  sprecher mitarbeiter kollegen ärzte juristen ökonomen analysten ermittler behörden kreise kreisen medien medienberichte medienberichten
  gewerkschaften verbände organisationen veranstalter aktivisten abgeordnete fans spieler bürger einwohner teilnehmer studenten schüler lehrer
  meteorologen datenschützer umweltschützer tierschützer naturschützer verbraucherschützer anhänger bundesländer länder branche
  extremisten kanadier amerikaner russen franzosen briten italiener polen türken gegnern kritikern experten forschern wissenschaftlern beobachtern`),
);

export const synonyms: readonly (readonly string[])[] = [
  ['sprecher', 'pressesprecher', 'regierungssprecher'],
  ['sprecherin', 'pressesprecherin', 'regierungssprecherin'],
  ['regierungschef', 'ministerpräsident', 'premierminister', 'premier', 'kanzler', 'bundeskanzler'],
  ['regierungschefin', 'ministerpräsidentin', 'premierministerin', 'kanzlerin', 'bundeskanzlerin'],
  ['staatschef', 'präsident', 'staatspräsident', 'bundespräsident', 'staatsoberhaupt'],
  ['parteichef', 'vorsitzender', 'parteivorsitzender', 'vorsitzende', 'parteivorsitzende'],
  ['anwalt', 'rechtsanwalt', 'verteidiger'],
  ['trainer', 'coach', 'bundestrainer', 'teamchef'],
  ['forscher', 'wissenschaftler', 'experte'],
];

/** Nouns that end like those for people and name none. */
export const things = compounds(`
  sommer winter computer rechner server router drucker scanner container dampfer frachter tanker kreuzer zerstörer hubschrauber flieger bomber jäger trecker laster
  bagger anhänger aufkleber ordner koffer keller körper zimmer fenster theater wetter gewitter wasser feuer messer silber kupfer pulver filter meter liter
  zentner kilometer fehler ärger hunger kummer jammer hammer kammer nummer klammer kreuzfeuer steuer mauer dauer trauer feier leiter schulter
  butter mutter vater bruder schwester tochter kinder bilder länder wälder felder gelder häuser räder bücher blätter dörfer völker eier lieder kleider
  september oktober november dezember semester quartier papier klavier revier turnier januar puder zucker fächer becher teller löffel schalter
  behälter stecker zähler sender empfänger verstärker lautsprecher bildschirm schleier fieber leber faser oper klapper viper charakter orchester
  register muster raster kloster pflaster fenster gitter ritter unwetter alter zeitalter mittelalter mehrheit dollar euro hektar
  motor faktor sektor reaktor traktor tumor terror humor horror korridor tresor labor monitor prozessor sensor detektor generator transformator
  ventilator indikator katalysator projektor tenor chor tor frist list twist elefant trabant hydrant restaurant croissant krebs
  keiner einer jeder dieser jener unter hinter weiter immer vorher nachher wochenblätter`);

/** Words that set somebody apart from whoever was told of before, in all their forms: `der andere Zeuge`. */
export const others = inflected(wordSet('ander zweit dritt viert fünft sechst'));
