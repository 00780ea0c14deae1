/** How a noun for a person is called that stands in the genitive, dative or accusative. */
import type { CaseWords } from '../../core/speaker-words.ts';
import { words } from '../en/words.ts';
import { compounds } from './words.ts';

/** Each row: forms that are no nominative of the singular, and the nominative behind the colon. */
const rows = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [forms = '', nominative = ''] = row.split(':');
        return words(forms).map((form) => [form, nominative.trim()] as const);
      }),
  );

export const cases: CaseWords = {
  masculine: rows(`
    des dem den vom beim zum: der
    eines einem einen: ein
    dieses diesem diesen: dieser
    jenes jenem jenen: jener
    keines keinem keinen: kein
    seines seinem seinen: sein
    ihres ihrem ihren: ihr
    unseres unserem unseren: unser`),
  feminine: rows(`
    der zur: die
    einer: eine
    dieser: diese
    jener: jene
    keiner: keine
    seiner: seine
    ihrer: ihre
    unserer: unsere`),
  neuterArticle: 'das',
  neuters: compounds('opfer mitglied kind mädchen oberhaupt'),
  nounEndings: ['n', 'en', 's', 'es'],
  adjectiveEnding: 'en',
  strongEnding: 'er',
  weakEnding: 'e',
};
