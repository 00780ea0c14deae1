import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/core/article.ts';
import { read } from '../../src/inputs/index.ts';
import { guessLanguage, quickGuess } from '../../src/inputs/language/guess.ts';
import { articleOf, codes, readOne } from './read-text.ts';

const english =
  'The council of Port Ansel voted on Tuesday to close the bridge, and the ferry will run until it is open again.';
const german =
  'Der Stadtrat hat am Dienstag beschlossen, die Brücke zu sperren, und bis sie wieder offen ist, fährt die Fähre.';
const danish =
  'Byrådet besluttede tirsdag at lukke broen i tre måneder, og indtil den åbner igen, sejler færgen hver halve time.';
const finnish =
  'Kaupunginvaltuusto päätti tiistaina sulkea sillan kolmeksi kuukaudeksi, ja lautta kulkee puolen tunnin välein siihen asti.';

describe('the language of words', () => {
  it.each([
    ['en', english],
    ['de', german],
    [
      'fr',
      'Le conseil de la ville a voté mardi la fermeture du pont, et le bac est le seul moyen de passer pour les trois mois qui viennent.',
    ],
    [
      'es',
      'El ayuntamiento de la ciudad votó el martes que se cierre el puente, y los vecinos no lo van a usar en tres meses.',
    ],
    ['da', `${danish} ${danish}`],
    ['fi', `${finnish} ${finnish}`],
    [
      'ru',
      'Городской совет во вторник решил закрыть мост на три месяца. «Мы ещё не знаем, когда его откроют, но это будет не раньше лета», — сказала мэр. Жители города пока ездят на пароме, который отходит каждые полчаса.',
    ],
    [
      'ja',
      '市議会は火曜日、橋を三か月間閉鎖することを決めた。橋が再び開くまで、住民はフェリーを使うことになると市長は述べた。'.repeat(
        3,
      ),
    ],
  ])('is told: %s', async (language, text) => {
    expect(await guessLanguage(text)).toBe(language);
  });

  it('is not guessed from few words, names or numbers', async () => {
    expect(await guessLanguage('Mira Okoye, Tomas Reyes')).toBeNull();
    expect(quickGuess('12 14 11 6 15 44')).toBeNull();
  });
});

describe('the language of an article', () => {
  it('is that of its words when nothing declares one, and says so', async () => {
    expect((await articleOf(`Die Brücke\n\n${german}`)).meta).toMatchObject({ language: 'de', languageTold: true });
    expect((await articleOf('Brücke\n\nNein.')).meta).not.toHaveProperty('languageTold');
  });

  it('is what the source declares, with a warning when the words are plainly in another', async () => {
    const reading = await readOne(`---\nlang: en\n---\n\n${`${german}\n\n`.repeat(4)}`, 'story.md');
    expect(reading.article.meta.language).toBe('en');
    expect(codes(reading)).toContain('input-language-contradicted');
    expect(codes(await readOne(`---\nlang: de\n---\n\n${`${german}\n\n`.repeat(4)}`, 'story.md'))).toEqual([]);
  });

  it('is what the user says, without a word against it', async () => {
    const source = { name: 'story.txt', bytes: new TextEncoder().encode(`${german}\n\n`.repeat(4)) };
    for await (const reading of read(source, { paragraphs: 'auto', language: 'en' }))
      expect(codes(reading)).not.toContain('input-language-contradicted');
  });

  it('leaves a paragraph in another language marked, with its words and places as they were', async () => {
    const { article, diagnostics } = await readOne(
      `Bridge closes\n\n${english}\n\n${english}\n\n${german}\n\n${english}`,
    );
    expect(textBlocks(article).map(({ language }) => language)).toEqual([null, null, null, 'de', null]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['input-language-mixed']);
  });

  it('holds for a list of names that the article has elsewhere, however foreign they look', async () => {
    const names =
      'Marco Bellini, Carla Rossetti, Paolo Ferrante, Lucia Morandi, Bruno Castelli, Elena Marchetti, Dario Fontana, Rosa Vitali'.split(
        ', ',
      );
    const told = names.map(
      (name) => `It was the turn of ${name} to take the boat over to the town and back again in the afternoon.`,
    );
    const { article } = await readOne(`Rowers\n\n${told.join('\n\n')}\n\n${names.join(', ')}.\n\n${english}`);
    expect(textBlocks(article).map(({ language }) => language)).toEqual(Array.from({ length: 11 }, () => null));
  });
});
