/** Books for the tests, from Markdown. */
import { loadCatalog, nodeWorld, noWishes, prepare, read, write } from '../../../src/index.ts';
import type { Artifact, EditionArticle, OutputOptions, World } from '../../../src/index.ts';
import { root } from '../../architecture/source-files.ts';

export const world = nodeWorld(root);
const catalog = await loadCatalog('espeak-ng', world);

export async function prepared(markdown: string, name = 'story.md'): Promise<EditionArticle> {
  for await (const { article } of read({ name, bytes: new TextEncoder().encode(markdown) }))
    return prepare(article, { language: null, catalog, wishes: noWishes, fragmentWords: 3 });
  throw new Error('there is no article');
}

export async function bookOf(
  articles: readonly EditionArticle[],
  options: Partial<OutputOptions> = {},
  { title, date, ...outside }: Partial<World> & { readonly title?: string; readonly date?: string } = {},
): Promise<Artifact> {
  const edition = { articles, ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) };
  const made = await write(
    edition,
    'epub',
    { profile: 'default', dialect: 'w3c', ...options },
    { ...world, ...outside },
  );
  const [artifact] = made;
  if (artifact === undefined || made.length > 1) throw new Error('one file was expected');
  return artifact;
}
