import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/index.ts';
import { noWishes } from '../../src/core/wishes.ts';
import { articleOf, paragraph } from './paragraphs.ts';

/** What is found in a paragraph of a language that has no pack. */
function read(text: string, language: string) {
  const article = articleOf([paragraph(text, { id: 0 })]);
  return analyse(article, null, { language, wishes: noWishes, fragmentWords: 0 });
}

describe('an article in a language without a pack', () => {
  it.each([
    [
      'fr',
      '« Nous partons à l’aube », a dit Ilse Brandt. « Et sans bruit. »',
      ['« Nous partons à l’aube »', '« Et sans bruit. »'],
    ],
    ['es', '«Salimos al amanecer», dijo Ilse Brandt. “Y sin ruido.”', ['«Salimos al amanecer»', '“Y sin ruido.”']],
    ['pl', 'Ilse Brandt powiedziała: „Wypływamy o świcie”.', ['„Wypływamy o świcie”']],
    ['ja', 'ブラントさんは「夜明けに出る」と言った。', ['「夜明けに出る」']],
  ])('%s has its marks found', (language, text, expected) => {
    const { quotations } = read(text, language);
    expect(quotations.map(({ range }) => text.slice(range.start, range.end))).toEqual(expected);
  });

  it.each([
    ['fr', '« Nous partons à l’aube », a dit Ilse Brandt.'],
    ['es', '«Salimos al amanecer», dijo Ilse Brandt.'],
    ['pl', 'Ilse Brandt powiedziała: „Wypływamy o świcie”.'],
    ['ja', 'ブラントさんは「夜明けに出る」と言った。'],
  ])('%s is read by the narrator alone, and one diagnostic says so', (language, text) => {
    const { speakers, attributions, utterances, diagnostics } = read(text, language);
    expect([speakers, attributions.filter(({ speaker }) => speaker !== null)]).toEqual([[], []]);
    expect(utterances.every(({ voicing }) => voicing.type === 'narrator')).toBe(true);
    expect(utterances.map(({ range }) => text.slice(range.start, range.end)).join('')).toBe(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-language-pack']);
  });
});
