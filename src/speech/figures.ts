/** Figures that the print edition describes and the speech passes over. */
import { figures } from '../core/article.ts';
import type { Article } from '../core/article.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Announcer } from './announcements.ts';

/** Says which descriptions the listener will not hear. */
export function unspokenFigures(article: Article, announce: Announcer): readonly Diagnostic[] {
  const descriptions = figures(article).map(({ alternative }) => alternative?.trim() ?? '');
  const unspoken = descriptions.filter((words) => words !== '' && announce.figure(words) === null);
  return unspoken.map((words) => ({
    code: 'figure-not-spoken',
    severity: 'warning',
    message: `The description of a picture is printed and not spoken: “${words}”.`,
    hint: 'Where listeners need it, write it into the text.',
    range: null,
  }));
}
