/** The names of the input formats. */
export const inputNames = [
  'text',
  'markdown',
  'html',
  'mhtml',
  'nitf',
  'newsml-g2',
  'newsml',
  'ninjs',
  'rss',
  'atom',
  'docx',
  'epub',
  'odt',
  'manifest',
  'warc',
] as const;

export type InputName = (typeof inputNames)[number];
