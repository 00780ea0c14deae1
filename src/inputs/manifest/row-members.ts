/** What the members of a row are called. */

/** Members that say what the article is; others say how it is to be made. */
export const rowMembers: readonly string[] = [
  'id',
  'title',
  'headline',
  'byline',
  'author',
  'authors',
  'date',
  'publisher',
  'source',
  'lang',
  'language',
  'text',
  'html',
  'path',
];
