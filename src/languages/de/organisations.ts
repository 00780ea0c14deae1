/** Words by which a group, a place or a paper can be told from a person. */
import { wordSet } from '../en/words.ts';
import { compounds, either, inflected } from './words.ts';

/** A name that holds one of these names an organisation. */
export const organisationWords = compounds(`
  gmbh ag kg e.v. verein verband bund union partei fraktion ministerium behörde bank versicherung zeitung rundschau allgemeine presse nachrichten agentur
  sender radio fernsehen magazin spiegel welt institut universität hochschule akademie schule stiftung gewerkschaft kammer gericht gerichtshof polizei
  feuerwehr armee bundeswehr regierung parlament bundestag bundesrat landtag senat rat kommission komitee kongress konzern unternehmen gesellschaft
  gruppe club klub kirche bistum klinik krankenhaus charité museum theater werke betriebe netzwerk bündnis initiative organisation amt staatsanwaltschaft
  zentrale dienst liga nationen republik inc corp ltd times post tribune welle kurier anzeiger tageblatt abendblatt volksblatt bote morgenpost merkur echo rundfunk online media verlag group company foundation association council committee international`);

export const connectors = wordSet('für der des von');

/** A name that ends like this names a place. */
export const placeWords = compounds(
  'straße platz allee weg fluss see berg gebirge insel tal flughafen bahnhof stadion stadt kreis land provinz bezirk',
);

/** Countries, German states and large cities. */
export const places = wordSet(`
  deutschland österreich schweiz liechtenstein frankreich italien spanien portugal polen tschechien slowakei ungarn slowenien kroatien serbien bosnien
  griechenland türkei russland ukraine belarus weißrussland estland lettland litauen finnland schweden norwegen dänemark island irland großbritannien england
  schottland wales belgien niederlande luxemburg usa kanada mexiko brasilien argentinien chile kolumbien venezuela kuba china japan korea südkorea nordkorea
  indien pakistan afghanistan iran irak syrien israel palästina libanon jordanien ägypten libyen tunesien marokko algerien sudan nigeria kenia südafrika
  australien neuseeland europa asien afrika amerika georgien armenien aserbaidschan kosovo mazedonien albanien rumänien bulgarien moldawien
  bayern sachsen thüringen brandenburg hessen saarland niedersachsen hamburg bremen berlin nordrhein-westfalen rheinland-pfalz baden-württemberg
  schleswig-holstein mecklenburg-vorpommern sachsen-anhalt münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig dresden hannover nürnberg
  andorra monaco malta zypern vatikan moldau montenegro nordmazedonien luxemburg slowenien katar kuwait oman jemen bahrain dubai emirate saudi-arabien kasachstan
  usbekistan turkmenistan tadschikistan kirgistan mongolei nepal bhutan bangladesch sri-lanka myanmar birma thailand vietnam laos kambodscha malaysia singapur
  indonesien philippinen taiwan tibet hongkong äthiopien eritrea dschibuti somalia uganda ruanda burundi tansania kongo kamerun gabun angola sambia simbabwe mosambik
  malawi botswana namibia lesotho madagaskar mauritius senegal gambia guinea liberia elfenbeinküste ghana togo benin mali niger tschad mauretanien burkina-faso
  südsudan zentralafrika haiti jamaika bahamas panama costa-rica nicaragua honduras guatemala ecuador peru bolivien paraguay uruguay surinam guyana grönland
  skandinavien baltikum balkan osteuropa westeuropa südeuropa nordeuropa mitteleuropa nahost lateinamerika südamerika nordamerika kalifornien texas florida
  katalonien bretagne flandern wallonien tirol südtirol kärnten steiermark salzburg vorarlberg burgenland oberösterreich niederösterreich tessin wallis graubünden
  sizilien sardinien korsika kreta krim donbass tschetschenien dagestan kurdistan kaschmir transnistrien abchasien südossetien franken schwaben pfalz westfalen
  hanoi bangkok manila jakarta seoul pjöngjang tokyo shanghai islamabad damaskus beirut amman kairo tripolis tunis algier nairobi johannesburg kapstadt lagos
  mexiko-stadt caracas bogotá lima santiago buenos-aires brasília ottawa toronto montreal chicago boston philadelphia houston dallas detroit miami
  dublin edinburgh belfast lissabon barcelona mailand turin neapel venedig florenz marseille lyon straßburg amsterdam rotterdam antwerpen kopenhagen oslo
  stockholm helsinki reykjavík riga vilnius tallinn minsk kiew kyjiw odessa charkiw bukarest sofia belgrad zagreb sarajevo skopje tirana pristina ankara istanbul
  bratislava ljubljana breslau danzig krakau posen innsbruck graz linz luzern lausanne lugano winterthur
  aachen augsburg bielefeld bochum bonn braunschweig chemnitz cottbus darmstadt duisburg erfurt flensburg freiburg gelsenkirchen göttingen greifswald halle
  hamm heidelberg heilbronn hildesheim ingolstadt jena karlsruhe kassel kiel koblenz krefeld lübeck ludwigshafen magdeburg mainz mannheim mönchengladbach mülheim
  münster neuss oberhausen oldenburg osnabrück paderborn pforzheim potsdam recklinghausen regensburg reutlingen rostock saarbrücken schwerin siegen solingen
  trier tübingen ulm wiesbaden wolfsburg wuppertal würzburg zwickau
  wien zürich bern basel genf paris london moskau brüssel washington rom madrid athen warschau prag budapest jerusalem bagdad kabul teheran peking tokio`);

/** Groups that may be a source without a name. */
export const organisationNouns = inflected(
  either(
    wordSet(
      'grüne grünen linke linken liberale liberalen sozialdemokraten christdemokraten freidemokraten konservativen republikaner demokraten taliban hamas fatah',
    ),
    compounds(`
  polizei feuerwehr regierung ministerium behörde partei fraktion opposition koalition union gewerkschaft verband verein verbände zeitung magazin sender
  agentur nachrichtenagentur presse blatt konzern unternehmen firma gesellschaft bank gericht gerichtshof staatsanwaltschaft kommission komitee rat parlament
  senat landtag bundestag bundesrat armee militär bundeswehr universität institut klinik kirche stiftung organisation initiative bündnis gruppe verwaltung
  botschaft konsulat ministerium amt zentrale vorstand kammer club klub mannschaft team liga studie bundesamt bericht kreml vatikan weiße-haus uno eu un nato wetterdienst geheimdienst wirtschaftsrat betriebsrat handelskammer
  präsidium direktion behörden ämter bundeskriminalamt landeskriminalamt leitstelle klub liste bewegung miliz truppe streitkräfte kabinett regierungslager
  opposition lager kreml hotline redaktion verlag fernsehsender rundfunk radiosender portal internetportal nachrichtenportal blog zeitschrift wochenzeitung
  tageszeitung nachrichtenmagazin wochenmagazin boulevardblatt fachblatt lokalblatt anwaltskanzlei kanzlei hersteller betreiber anbieter airline fluggesellschaft reederei
  bahn post telekom börse notenbank zentralbank sparkasse krankenkasse versicherung kammer innung zunft forum dachverband fachverband netzwerk plattform
  hilfsorganisation menschenrechtsorganisation nichtregierungsorganisation umweltorganisation jury kuratorium gremium ausschuss untersuchungsausschuss parteitag konferenz
  gipfel synode bistum erzbistum landeskirche diakonie caritas feuerwehr bundespolizei kriminalpolizei rettungsdienst küstenwache marine luftwaffe
  bürgerinitiative elternbeirat stadtwerke rathaus weißes-haus pentagon außenamt innenressort finanzressort schule gymnasium hochschule akademie zoo museum theater`),
  ),
);

/** Things that hold words of their own. */
export const documentNouns = inflected(
  compounds(`
  gesetz vertrag brief schreiben mitteilung pressemitteilung erklärung resolution urteil bescheid beschluss antrag petition plakat transparent schild
  banner flugblatt broschüre buch artikel kommentar leitartikel dokument akte protokoll gutachten bericht studie umfrage entwurf verordnung richtlinie
  verfassung programm manifest tweet e-mail email nachricht botschaft website webseite internetseite homepage anzeige anklage klage aufruf
  papier positionspapier strategiepapier memorandum grundgesetz paragraf paragraph absatz satzung leitbild leserbrief abschiedsbrief bekennerschreiben zettel
  spruchband aufschrift inschrift grabstein gedenktafel tafel formular anordnung verfügung erlass vorlage begründung urteilsbegründung anklageschrift tagebuch
  eintrag blogeintrag beitrag gästebuch aushang merkblatt fax telegramm depesche meldung agenturmeldung pressetext erklärung stellungnahme bulletin chronik handbuch lexikon`),
);

/** Works of art and media: a quotation right after one of them is its title. */
export const workNouns = compounds(`
  album film buch roman lied song single oper operette musical stück theaterstück serie show sendung zeitschrift magazin zeitung tageszeitung wochenzeitung
  artikel gedicht gemälde bild ausstellung projekt programm kampagne aktion spiel computerspiel ausgabe blog portal reihe dokumentation motto titel`);

/** Adjectives that are written with a capital, before a noun: `Berliner`. */
export const capitalAdjectives = wordSet(`
  berliner hamburger münchner münchener kölner frankfurter stuttgarter düsseldorfer leipziger dresdner dresdener bremer hannoveraner nürnberger wiener
  züricher zürcher baseler berner genfer londoner pariser brüsseler moskauer new-yorker ende anfang mitte uhr euro dollar prozent millionen milliarden deutsche deutscher deutschen deutsches europäische europäischer
  europäischen amerikanische französische britische russische chinesische erste erster ersten zweite dritte neue neuer neuen alte große großer großen`);
