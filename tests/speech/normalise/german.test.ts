import { describe, expect, it } from 'vitest';
import { inWords, normaliserFor } from '../../../src/speech/normalise/index.ts';

const german = normaliserFor('de-DE');
const say = (text: string): string => inWords(text, german.read(text));

/** By class: what is written and what is said. */
const readings: Readonly<Record<string, readonly (readonly [written: string, said: string])[]>> = {
  'stops of abbreviations': [
    ['im 19. Jh.', 'im neunzehnten Jahrhundert.'],
    ['Er wohnt in der Kaiserstr.', 'Er wohnt in der Kaiserstraße.'],
    ['in der Bahnhofstr. 3', 'in der Bahnhofstraße 3'],
    ['die Karl-Marx-Str. 5', 'die Karl-Marx-Straße 5'],
    ['die Str. des 17. Juni', 'die Straße des siebzehnten Juni'],
    ['nach 90 Min. und Verlängerung', 'nach neunzig Minuten und Verlängerung'],
    ['in der 88. Min.', 'in der achtundachtzigsten Minute.'],
    ['Es dauert 1 Std. und mehr', 'Es dauert eine Stunde und mehr'],
    ['Vgl. S. 12 f. und Anm. 4', 'Vergleiche Seite 12 folgende und Anmerkung 4'],
    ['Geöffnet Mo. bis Fr. ab 9 Uhr', 'Geöffnet Montag bis Freitag ab 9 Uhr'],
    ['rd. 20 Grad, max. 25 °C', 'rund 20 Grad, maximal fünfundzwanzig Grad Celsius'],
    ['die Fa. Huber', 'die Firma Huber'],
    ['Papst Johannes XXIII.', 'Papst Johannes der Dreiundzwanzigste.'],
  ],
  handles: [
    ['@lindau_stadt schrieb', 'ät lindau Unterstrich stadt schrieb'],
    ['#Hochwasser2026 ist vorbei', 'Hashtag Hochwasser zweitausendsechsundzwanzig ist vorbei'],
    ['#WirSindMehr', 'Hashtag Wir Sind Mehr'],
    ['#FCLindauBleibt', 'Hashtag FC Lindau Bleibt'],
    ['Nr. #5', 'Nummer #5'],
    ['a@b.de', 'a ät b Punkt de'],
  ],
  'days without a year': [
    ['am 24.12. um 16 Uhr', 'am vierundzwanzigsten Dezember um 16 Uhr'],
    ['am Sa., 28.11., ist', 'am Samstag, achtundzwanzigsten November, ist'],
    ['vom 5.5. bis 6.5.', 'vom fünften Mai bis sechsten Mai.'],
    ['Kapitel 3.2. behandelt', 'Kapitel 3.2. behandelt'],
    ['am Do., 7. Mai', 'am Donnerstag, siebten Mai'],
  ],
  scores: [
    ['mit 24:11 Toren', 'mit vierundzwanzig zu elf Toren'],
    ['verlor 0:4', 'verlor null zu vier'],
    ['gewann mit 25:23, 22:20', 'gewann mit fünfundzwanzig zu dreiundzwanzig, zweiundzwanzig zu zwanzig'],
    ['in 52:30 Min. und', 'in zweiundfünfzig Minuten dreißig Sekunden und'],
    ['ab 22:20', 'ab zweiundzwanzig Uhr zwanzig'],
  ],
  counts: [
    ['rund 1 000 000 Euro', 'rund eine Million Euro'],
    ['12 000 Menschen', 'zwölftausend Menschen'],
    ['Tel. 30 123 456', 'Telefon 30 123 456'],
    ['0831 123 456', '0831 123 456'],
    ['3x am Tag', 'dreimal am Tag'],
    ['1/3 der Stimmen', 'ein Drittel der Stimmen'],
    ['auf Seite 3/4', 'auf Seite 3/4'],
    ['3 € u. mehr', 'drei Euro und mehr'],
    ['am 1/3/2026', 'am 1/3/2026'],
    ['1,75 m groß', 'eins Komma sieben fünf Meter groß'],
    ['9,20 €/m²', 'neun Euro zwanzig pro Quadratmeter'],
    ['5,50 Euro', 'fünf Euro fünfzig'],
    ['100 Euro', '100 Euro'],
  ],
  dates: [
    ['am 3. Oktober', 'am dritten Oktober'],
    ['der 1. Mai', 'der erste Mai'],
    ['vom 3. bis 5. Oktober', 'vom dritten bis fünften Oktober'],
    ['Arden, 20. November 2026', 'Arden, zwanzigster November zweitausendsechsundzwanzig'],
    ['am 7. Dez. 1999', 'am siebten Dezember neunzehnhundertneunundneunzig'],
    ['am 03.10.1990', 'am dritten Oktober neunzehnhundertneunzig'],
    ['seit dem 31. März', 'seit dem einunddreißigsten März'],
    ['Version 2.10.3', 'Version 2.10.3'],
  ],
  ordinals: [
    ['die 2. Liga', 'die zweite Liga'],
    ['in der 2. Liga', 'in der zweiten Liga'],
    ['im 1. Quartal', 'im ersten Quartal'],
    ['das 101. Jahr', 'das einhunderterste Jahr'],
    ['zum 20. Mal', 'zum zwanzigsten Mal'],
    ['im 19. Jh. üblich', 'im neunzehnten Jahrhundert üblich'],
    ['auf Platz 3. Danach', 'auf Platz 3. Danach'],
    ['Wilhelm II. dankte ab.', 'Wilhelm der Zweite dankte ab.'],
  ],
  times: [
    ['um 14.30 Uhr', 'um vierzehn Uhr dreißig'],
    ['von 8.05–10.15 Uhr', 'von acht Uhr fünf bis zehn Uhr fünfzehn'],
    ['13:00 - 14:30 Uhr', 'dreizehn Uhr bis vierzehn Uhr dreißig'],
    ['um 8.00 Uhr', 'um acht Uhr'],
    ['um 1:05 Uhr', 'um ein Uhr fünf'],
    ['ab 22:15', 'ab zweiundzwanzig Uhr fünfzehn'],
    ['um 9 Uhr', 'um 9 Uhr'],
  ],
  money: [
    ['5 €', 'fünf Euro'],
    ['8,– €', 'acht Euro'],
    ['1.250,- Euro', 'eintausendzweihundertfünfzig Euro'],
    ['1,20 €', 'ein Euro zwanzig'],
    ['1.250,50 Euro', 'eintausendzweihundertfünfzig Euro fünfzig'],
    ['€ 12', 'zwölf Euro'],
    ['3,5 Mio. €', 'drei Komma fünf Millionen Euro'],
    ['1 Mrd. Euro', 'eine Milliarde Euro'],
    ['200 US$', 'zweihundert US-Dollar'],
  ],
  measures: [
    ['12,5 %', 'zwölf Komma fünf Prozent'],
    ['10–15 % mehr', 'zehn bis fünfzehn Prozent mehr'],
    ['80 km/h', 'achtzig Kilometer pro Stunde'],
    ['bei -3 °C', 'bei minus drei Grad Celsius'],
    ['1 kg Mehl', 'ein Kilogramm Mehl'],
    ['300 m² groß', 'dreihundert Quadratmeter groß'],
    ['§ 5', 'Paragraf 5'],
  ],
  numbers: [
    ['1.234.567 Menschen', 'eine Million zweihundertvierunddreißigtausendfünfhundertsiebenundsechzig Menschen'],
    ['2.000 Jahre', 'zweitausend Jahre'],
    ['3,14', 'drei Komma eins vier'],
    ['17 Boote', '17 Boote'],
    ['IP 10.0.0.1', 'I P 10.0.0.1'],
  ],
  years: [
    ['im Jahr 1987', 'im Jahr neunzehnhundertsiebenundachtzig'],
    ['die 1990er Jahre', 'die neunzehnhundertneunziger Jahre'],
    ['die 80er', 'die achtziger'],
    ['2014–2016', 'zweitausendvierzehn bis zweitausendsechzehn'],
    ['im Jahr 2026', 'im Jahr 2026'],
  ],
  words: [
    ['z. B. dort', 'zum Beispiel dort'],
    ['z.B. dort', 'zum Beispiel dort'],
    ['d. h. nie', 'das heißt nie'],
    ['Brot, Salz usw. kosten', 'Brot, Salz und so weiter kosten'],
    ['Dr. Voss und Prof. Lund', 'Doktor Voss und Professor Lund'],
    ['Nr. 10', 'Nummer 10'],
    ['die A 96 u. B 31', 'die A 96 und B 31'],
    ['Brot u. a. Dinge', 'Brot unter anderem Dinge'],
    ['3 % p. a. kostet', 'drei Prozent pro Jahr kostet'],
    ['Dr. h. c. Emil Voss, Jg. 1940', 'Doktor honoris causa Emil Voss, Jahrgang neunzehnhundertvierzig'],
    ['die Abg. Weiß und dem Abg. Lund', 'die Abgeordnete Weiß und dem Abgeordneten Lund'],
    ['ca. 30 Boote', 'circa 30 Boote'],
    ['44 v. Chr. gebaut', '44 vor Christus gebaut'],
  ],
  addresses: [
    ['Siehe https://www.beispiel.de/2026/11/bericht-4711.html.', 'Siehe beispiel Punkt de.'],
    ['auf beispiel.de/hilfe', 'auf beispiel Punkt de Schrägstrich hilfe'],
    ['an anna.berg@beispiel.de', 'an anna Punkt berg ät beispiel Punkt de'],
    ['unter https://t.co/AbC123', 'unter ein Link'],
    ['Er ging.Es war still.', 'Er ging.Es war still.'],
  ],
  acronyms: [
    ['die SPD und die CDU', 'die S P D und die C D U'],
    ['die AfD', 'die A f D'],
    ['NATO und EU', 'NATO und E U'],
    ['zwei LKWs', 'zwei L K Ws'],
    ['die OSZE', 'die O S Z E'],
    ['Das ist DER Weg', 'Das ist DER Weg'],
    ['RAT SAGT NEIN ZUR BRÜCKE', 'RAT SAGT NEIN ZUR BRÜCKE'],
  ],
};

describe.each(Object.entries(readings))('the German reading of %s', (_, pairs) => {
  it.each(pairs)('%s → %s', (written, said) => {
    expect(say(written)).toBe(said);
  });
});

describe('the German normaliser', () => {
  it.each([
    ['digits', '1'.repeat(100_000)],
    ['ordinals', '1. '.repeat(50_000)],
    ['points', '1.'.repeat(50_000)],
    ['capitals', 'ABC '.repeat(50_000)],
    ['abbreviations', 'z. B. '.repeat(30_000)],
    ['commas', '1,1'.repeat(50_000)],
  ])('takes no longer than a text’s length asks: %s', (_, text) => {
    expect(Array.isArray(german.read(text))).toBe(true);
  });
});
