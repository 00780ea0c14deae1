/** Word documents (.docx): the text of the document with its notes; headers, footers and comments are none of the article. */
import { isLanguageTag } from '../../core/language-tag.ts';
import { UserError } from '../../core/errors.ts';
import { dateOf } from '../item/dates.ts';
import { passagePiece } from '../item/pieces.ts';
import { readings } from '../item/readings.ts';
import type { Item, ItemFacts } from '../item/types.ts';
import { noFacts } from '../item/types.ts';
import type { BytesInput, ReadOptions, Reading, Source } from '../types.ts';
import type { XmlElement } from '../xml/tree.ts';
import { allBelow, attributeOf, childOf, elementsOf, isInside } from '../xml/tree.ts';
import { statedWords } from '../xml/words.ts';
import type { Archive } from '../zip/open.ts';
import { openZip } from '../zip/open.ts';
import type { Part } from '../zip/parts.ts';
import { joinParts, needPart, readPart } from '../zip/parts.ts';
import { readNumbering } from './numbering.ts';
import { readStyles } from './styles.ts';
import type { DocxContext } from './to-html.ts';
import { docxHtml, noteId } from './to-html.ts';

export const docx: BytesInput = {
  name: 'docx',
  takes: 'bytes',
  async *read(source, options) {
    yield* readDocx(source, options);
  },
};

function readDocx(source: Source, options: ReadOptions): AsyncIterable<Reading> {
  const archive = openZip(source);
  const { name } = source;
  const document = needPart(archive, mainPart(archive, name), name);
  if (document.root.name !== 'document')
    throw new UserError('file', `${name} is an Office file, but no Word document; save the article as .docx first.`);
  const beside = (file: string): Part | null => readPart(archive, sibling(document.name, file), name);
  const notes = [beside('footnotes.xml'), beside('endnotes.xml')].filter((part) => part !== null);
  const { source: text, placed } = joinParts([document, ...notes], name);
  const styles = readStyles(beside('styles.xml')?.root ?? null);
  const context: DocxContext = {
    styles,
    listPlaces: readNumbering(beside('numbering.xml')?.root ?? null, styles),
    linkOf: linksOf(beside(`_rels/${document.name.split('/').at(-1) ?? ''}.rels`)?.root ?? null),
    markOf: marksOf(document.root),
  };
  const isDeleted = deletedNotes(document.root);
  const html = (part: Part, element: XmlElement) => placed(part, docxHtml(element, part.text, context));
  const item: Item = {
    mayGuessTitle: true,
    facts: factsOf(readPart(archive, 'docProps/core.xml', name), styles.language),
    pieces: passagePiece('body', 'html', html(document, childOf(document.root, 'body') ?? document.root)),
    notes: notes.flatMap((part) =>
      elementsOf(part.root)
        .filter((note) => isWritten(note) && !isDeleted(noteId(note.name, attributeOf(note, 'w:id') ?? '')))
        .map((note) => ({
          id: noteId(note.name, attributeOf(note, 'w:id') ?? ''),
          passage: html(part, note),
        })),
    ),
    diagnostics: document.diagnostics,
  };
  return readings({ items: [item], diagnostics: [] }, { source: text, format: 'docx', options });
}

/** Where the package says that its document is. */
function mainPart(archive: Archive, name: string): string {
  const relations = readPart(archive, '_rels/.rels', name);
  const main = (relations === null ? [] : elementsOf(relations.root)).find((relation) =>
    attributeOf(relation, 'Type')?.endsWith('/officeDocument'),
  );
  const target = main === undefined ? null : attributeOf(main, 'Target');
  return target?.replace(/^\//, '') ?? 'word/document.xml';
}

const sibling = (part: string, file: string): string => part.replace(/[^/]*$/, '') + file;

/** Word keeps the lines between text and notes as notes of their own. */
const isWritten = (note: XmlElement): boolean => {
  const type = attributeOf(note, 'w:type');
  return (note.name === 'footnote' || note.name === 'endnote') && (type === null || type === 'normal');
};

function linksOf(relations: XmlElement | null): DocxContext['linkOf'] {
  const targets = new Map(
    (relations === null ? [] : elementsOf(relations)).map((relation) => [
      attributeOf(relation, 'Id') ?? '',
      attributeOf(relation, 'Target'),
    ]),
  );
  return (relationship) => targets.get(relationship) ?? null;
}

/** Notes count from 1 in the order of the text. */
function marksOf(document: XmlElement): DocxContext['markOf'] {
  const marks = new Map<string, string>();
  for (const { id, isDeleted } of references(document))
    if (!isDeleted && !marks.has(id)) marks.set(id, String(marks.size + 1));
  return (note) => marks.get(note) ?? '*';
}

/** Notes to which only deleted words refer. */
function deletedNotes(document: XmlElement): (note: string) => boolean {
  const all = references(document);
  const kept = new Set(all.filter(({ isDeleted }) => !isDeleted).map(({ id }) => id));
  const gone = new Set(all.map(({ id }) => id).filter((id) => !kept.has(id)));
  return (note) => gone.has(note);
}

const references = (document: XmlElement): readonly { readonly id: string; readonly isDeleted: boolean }[] =>
  ['footnoteReference', 'endnoteReference']
    .flatMap((name) => allBelow(document, name))
    .toSorted((a, b) => a.start - b.start)
    .map((reference) => ({
      id: noteId(reference.name, attributeOf(reference, 'w:id') ?? ''),
      isDeleted: isInside(reference, 'del', 'moveFrom'),
    }));

function factsOf(core: Part | null, language: string | null): ItemFacts {
  const stated = (name: string): string | null =>
    core === null ? null : statedWords(childOf(core.root, name), core.text);
  const declared = stated('language') ?? language;
  return {
    ...noFacts,
    date: dateOf(stated('created')),
    language: declared !== null && isLanguageTag(declared) ? declared : null,
  };
}
