/** OpenDocument text (.odt). */
import { isLanguageTag } from '../../core/language-tag.ts';
import { dateOf } from '../item/dates.ts';
import { passagePiece } from '../item/pieces.ts';
import { readings } from '../item/readings.ts';
import type { Item } from '../item/types.ts';
import { noFacts } from '../item/types.ts';
import type { BytesInput, ReadOptions, Reading, Source } from '../types.ts';
import { htmlInside } from '../xml/to-html.ts';
import { allBelow, childOf, elementAt, isInside } from '../xml/tree.ts';
import { statedWords } from '../xml/words.ts';
import { openZip } from '../zip/open.ts';
import { needPart, readPart } from '../zip/parts.ts';
import { noteIdOf, odtHtml, readOdtStyles } from './to-html.ts';

export const odt: BytesInput = {
  name: 'odt',
  takes: 'bytes',
  async *read(source, options) {
    yield* readOdt(source, options);
  },
};

function readOdt(source: Source, options: ReadOptions): AsyncIterable<Reading> {
  const { name } = source;
  const archive = openZip(source);
  const content = needPart(archive, 'content.xml', name);
  const styles = readPart(archive, 'styles.xml', name);
  const meta = readPart(archive, 'meta.xml', name);
  const facts = meta === null ? null : elementAt(meta.root, 'meta');
  const stated = (field: string): string | null =>
    meta === null || facts === null ? null : statedWords(childOf(facts, field), meta.text);
  const language = stated('language');
  const vocabulary = odtHtml(readOdtStyles([content.root, ...(styles === null ? [] : [styles.root])]), content.text);
  const body = elementAt(content.root, 'body', 'text') ?? content.root;
  const item: Item = {
    mayGuessTitle: true,
    facts: {
      ...noFacts,
      date: dateOf(stated('creation-date')?.replace(/\.\d+$/, '')),
      language: language !== null && isLanguageTag(language) ? language : null,
    },
    pieces: passagePiece('body', 'html', htmlInside(body, vocabulary, content.text)),
    notes: allBelow(body, 'note')
      .filter((note) => !isInside(note, 'tracked-changes'))
      .map((note) => ({
        id: noteIdOf(note),
        passage: htmlInside(childOf(note, 'note-body') ?? note, vocabulary, content.text),
      })),
    diagnostics: content.diagnostics,
  };
  const text = { name, text: content.text, encoding: 'utf-8' };
  return readings({ items: [item], diagnostics: [] }, { source: text, format: 'odt', options });
}
