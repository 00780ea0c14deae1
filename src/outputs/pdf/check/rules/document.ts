/** What the file says about itself: metadata, title, catalogue. */
import { asDict, asStream } from '../../reader/values.ts';
import type { Rule } from '../types.ts';
import { once } from './once.ts';

export const documentRules: readonly Rule[] = [
  {
    id: 'header',
    matterhorn: null,
    clause: '6.1',
    hint: null,
    find: ({ file: { header } }) =>
      once(!/^%PDF-1\.[0-7]$/.test(header), 'The first line is not %PDF-1.n with n from 0 to 7.'),
  },
  {
    id: 'marked',
    matterhorn: null,
    clause: '6.2',
    hint: 'Set Marked to true in MarkInfo once the file is tagged.',
    find: ({ file }) =>
      once(
        file.get(asDict(file.get(file.catalogue, 'MarkInfo')), 'Marked') !== true,
        'The file does not say that it is tagged.',
      ),
  },
  {
    id: 'suspects',
    matterhorn: '01-007',
    clause: '7.1',
    hint: 'Look through the tags, then set Suspects to false.',
    find: ({ file }) =>
      once(
        file.get(asDict(file.get(file.catalogue, 'MarkInfo')), 'Suspects') === true,
        'The file doubts its own tags (Suspects is true).',
      ),
  },
  {
    id: 'structure-tree',
    matterhorn: null,
    clause: '7.1',
    hint: 'Export a tagged PDF.',
    find: ({ tree }) => once(tree === null, 'The file has no structure tree: it is not tagged.'),
  },
  {
    id: 'metadata',
    matterhorn: '06-001',
    clause: '7.1',
    hint: 'Write an XMP packet with title and PDF/UA identifier.',
    find: ({ file }) => once(asStream(file.get(file.catalogue, 'Metadata')) === null, 'The file has no XMP metadata.'),
  },
  {
    id: 'ua-identifier',
    matterhorn: '06-002',
    clause: '5',
    hint: 'Write pdfuaid:part 1 into the XMP metadata.',
    find: ({ metadata }) => once(metadata?.uaPart !== '1', 'The XMP metadata does not say that the file is PDF/UA-1.'),
  },
  {
    id: 'ua-prefix',
    matterhorn: null,
    clause: '5',
    hint: null,
    find: ({ metadata }) =>
      once(
        metadata?.uaPrefixes.some((prefix) => prefix !== 'pdfuaid') === true,
        'The PDF/UA identifier has another prefix than pdfuaid.',
      ),
  },
  {
    id: 'title',
    matterhorn: '06-003',
    clause: '7.1',
    hint: 'Give the document a title.',
    find: ({ metadata }) =>
      once(metadata !== null && metadata.title === null, 'The XMP metadata has no title (dc:title).'),
  },
  {
    id: 'title-words',
    matterhorn: null,
    clause: null,
    hint: 'Give the document a title.',
    find: ({ metadata }) => once(metadata?.title?.trim() === '', 'The title has no words.'),
  },
  {
    id: 'display-title',
    matterhorn: '07-001',
    clause: '7.1',
    hint: 'Set DisplayDocTitle to true in ViewerPreferences.',
    find: ({ file }) =>
      once(
        file.get(asDict(file.get(file.catalogue, 'ViewerPreferences')), 'DisplayDocTitle') === null,
        'The file does not ask readers to show its title.',
      ),
  },
  {
    id: 'hidden-title',
    matterhorn: '07-002',
    clause: '7.1',
    hint: 'Set DisplayDocTitle to true in ViewerPreferences.',
    find: ({ file }) =>
      once(
        file.get(asDict(file.get(file.catalogue, 'ViewerPreferences')), 'DisplayDocTitle') === false,
        'The file asks readers to show its name, not its title.',
      ),
  },
];
