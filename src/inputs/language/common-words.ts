/** The commonest little words of the languages that Lectern meets most, lower case. Data. */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** By primary language subtag. */
export const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: listed(
    'the of and to in that is was for it with as his on be at by had not are but from or have they which you were all her she ' +
      'there would their we him been has when who will no more if out so said what its about than into them can only other could',
  ),
  de: listed(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach ' +
      'wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  ),
  fr: listed(
    'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec ou son lui nous comme mais on ' +
      'aux cette ses été être fait leur elle ont deux ces même sans sa c’est n’est d’un d’une l’on',
  ),
  es: listed(
    'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando ' +
      'muy sin sobre también me hasta hay donde quien desde todo nos durante ha fue es son',
  ),
  it: listed(
    'di e il la che in a un per è non una del si da con le sono dei al come più della lo ma i anche nel gli alla ha su questo dalla ' +
      'delle nella o se ci ai essere stato dal suo sua loro tra degli',
  ),
  pt: listed(
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando ' +
      'muito há nos já está eu também só pelo pela até isso ela entre era são',
  ),
  nl: listed(
    'de en van het een in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit hij worden naar door ze wordt heeft ' +
      'over tot je hebben die deze geen was meer dit kan werd zich wel of zij al we',
  ),
  pl: listed(
    'w i na z do się nie to że jest o jak za od po przez dla ale co tym przy może być już są tylko tak ze jego także oraz który czy ' +
      'jej było tego lub pod ich będzie która które był',
  ),
  sv: listed(
    'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter ' +
      'eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då',
  ),
  da: listed(
    'og i at det er en til af på for de med der den ikke som jeg har et var han men sig vil kan så om hun eller fra blev ved når ' +
      'også efter skal havde nu dem ud år over være hvor to kun',
  ),
  nb: listed(
    'og i det er på som en til at av for med de den har ikke et var han om jeg men seg vil kan så fra ble ved når også etter skal ' +
      'eller hun hadde nå dem ut år over være hvor to bare',
  ),
  ca: listed(
    'de la que el en i a els del les per un amb no una al es com més però va ha són seva seu també entre ser això aquest aquesta ' +
      'fer quan molt sense sobre han hi ho pel dels als',
  ),
};
