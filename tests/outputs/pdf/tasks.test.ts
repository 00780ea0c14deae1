import { describe, expect, it } from 'vitest';
import type { Article, List } from '../../../src/core/article.ts';
import { checkPdf } from '../../../src/outputs/pdf/check/index.ts';
import { compose } from '../../../src/outputs/pdf/compose.ts';
import { elementsOf, readBack } from './read-back.ts';
import { article, editionOf, paragraph, printed } from './sample.ts';
import { world } from './world.ts';

const tasks = (start: number | null, language = 'en'): Article => {
  const items = ['paint', 'launch', 'rest'].map((words) => [paragraph(words)]);
  const list: List = { type: 'list', start, items, done: [true, false, null] };
  return article([list], { language });
};

const shown = async (one: Article): Promise<readonly string[]> => {
  const { doc } = await compose(editionOf(one), { profile: 'default', dialect: 'w3c' }, world);
  return doc.pages.flatMap(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')));
};

const fileOf = async (language: string) =>
  Buffer.from((await printed(editionOf(tasks(3, language)))).bytes).toString('latin1');

describe('a list of tasks', () => {
  it('has a box in the place of each bullet, and tells in the tags what it means', async () => {
    expect(await shown(tasks(null))).toEqual(['[x] paint', '[ ] launch', '• rest']);
    expect(await shown(tasks(3))).toEqual(['3. [x] paint', '4. [ ] launch', '5. rest']);
    const { bytes } = await printed(editionOf(tasks(null)));
    expect((await checkPdf(bytes, [tasks(null)], world)).problems).toEqual([]);
    const file = Buffer.from(bytes).toString('latin1');
    expect([...file.matchAll(/\/ActualText \(([^)]*)\)/g)].map(([, text]) => text)).toEqual(['done', 'to do']);
    expect(elementsOf(await readBack(bytes), 'Lbl')).toHaveLength(3);
  });

  it('tells it in the language of the article, or with its own language where there are no words', async () => {
    expect(await fileOf('de')).toContain('/ActualText (3. erledigt)');
    expect(await fileOf('xh')).toMatch(/\/Lang \(en\)\n\/ActualText \(3\. done\)/);
  });
});
