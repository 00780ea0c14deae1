/** Options that several commands share. */
import { usualAnnouncements } from '../../core/announcements.ts';

export const inputs = {
  inputs: {
    describe:
      'Articles (text, Markdown, web pages, Word, EPUB, feeds, press formats), folders of them, web addresses, or - for standard input',
    type: 'string',
    array: true,
    demandOption: true,
  },
} as const;

export const reading = {
  lang: {
    describe: 'Language of the articles, as in en or en-GB',
    type: 'string',
    requiresArg: true,
    value: 'TAG',
    otherwise: 'what the article declares, else what its words look like',
    group: 'Reading',
  },
  'input-format': {
    describe:
      'Format of the articles, whatever they look like: text, markdown, html, nitf, newsml-g2, newsml, ninjs, rss, atom, docx, epub, odt, manifest or warc',
    type: 'string',
    requiresArg: true,
    value: 'NAME',
    otherwise: 'found out by content, then by name',
    group: 'Reading',
  },
  'stdin-name': {
    describe: 'Name for standard input; its ending tells the format',
    type: 'string',
    requiresArg: true,
    value: 'NAME',
    otherwise: 'plain text called stdin',
    group: 'Reading',
  },
  paragraphs: {
    describe: 'How a plain text marks its paragraphs: line (each line is one), blank (blank lines part them), or auto',
    type: 'string',
    default: 'auto',
    requiresArg: true,
    value: 'HOW',
    group: 'Reading',
  },
  'allow-outside': {
    describe: 'A manifest may name files outside its own folder',
    type: 'boolean',
    default: false,
    group: 'Reading',
  },
  'allow-private': {
    describe: 'A web address may lead to this machine or into a private network',
    type: 'boolean',
    default: false,
    group: 'Reading',
  },
  config: {
    describe: 'File of settings: options by their names, as JSON; the command line wins over it',
    type: 'string',
    requiresArg: true,
    value: 'FILE',
    otherwise: 'lectern.config.json, if there is one',
    group: 'Reading',
  },
} as const;

/** Who is taken to speak. */
export const attributing = {
  'fragment-words': {
    describe: 'Quoted fragments of at most so many words stay with the narrator; 0 voices every one',
    type: 'number',
    default: 3,
    requiresArg: true,
    value: 'N',
    group: 'Speakers',
  },
  'min-confidence': {
    describe: 'Below this confidence, 0 to 1, nobody is named and the narrator reads',
    type: 'number',
    default: 0.4,
    requiresArg: true,
    value: 'N',
    group: 'Speakers',
  },
} as const;

/** Which kinds of blocks the outputs take. */
export const taking = {
  include: {
    describe: 'Also take such blocks in, separated by commas: a kind, as in boilerplate, for one output speech:promo',
    type: 'string',
    array: true,
    requiresArg: true,
    value: 'KINDS',
    otherwise: 'what each output usually takes',
    group: 'What is taken',
  },
  skip: {
    describe:
      'Leave such blocks out, separated by commas: title, standfirst, repeated-standfirst, byline, dateline, subheading, quotation, list, table, figure, caption, credit, note, correction, related, promo or boilerplate; for one output of speech, print and epub, as in speech:caption',
    type: 'string',
    array: true,
    requiresArg: true,
    value: 'KINDS',
    otherwise: 'speech:repeated-standfirst,speech:related,speech:promo,speech:boilerplate',
    group: 'What is taken',
  },
} as const;

export const json = (describe: string) => ({ describe, type: 'boolean', default: false, group: 'Output' }) as const;

export const cast = (otherwise: string) =>
  ({
    describe: 'Cast sheet that you have corrected; for several articles, a folder of sheets called story.cast.json',
    type: 'string',
    requiresArg: true,
    value: 'FILE',
    otherwise,
    group: 'Speakers',
  }) as const;

/** How a recording is spoken. */
export const recording = {
  engine: {
    describe: 'Engine that speaks the recording: flite, espeak or neural',
    type: 'string',
    default: 'flite',
    requiresArg: true,
    value: 'NAME',
    group: 'Sound',
  },
  model: {
    describe: 'Folder of the model, for an engine that needs one',
    type: 'string',
    requiresArg: true,
    value: 'DIR',
    otherwise: 'none, which will do for flite and espeak',
    group: 'Sound',
  },
  rate: {
    describe: 'How fast it is spoken, in per cent, from 50 to 200; the silences stay as they are',
    type: 'number',
    default: 100,
    requiresArg: true,
    value: 'N',
    group: 'Sound',
  },
  format: {
    describe: 'Form of the recording: wav; or mp3, m4b (an audiobook with chapters) or opus, which need ffmpeg',
    type: 'string',
    default: 'wav',
    requiresArg: true,
    value: 'NAME',
    group: 'Sound',
  },
} as const;

/** How an article is read aloud. */
export const reciting = {
  mode: {
    describe:
      'Who reads: full-cast (everyone has a voice), two-voices (the narrator, and one for all quotations) or one-voice (the narrator alone)',
    type: 'string',
    default: 'full-cast',
    requiresArg: true,
    value: 'WHO',
    group: 'Speech',
  },
  lexicon: {
    describe: 'How names are pronounced: PLS file, or en for Lectern’s own; given again, the later wins',
    type: 'string',
    array: true,
    requiresArg: true,
    value: 'FILE',
    otherwise: 'none',
    group: 'Speech',
  },
  announce: {
    describe:
      'What is said beside the article’s words, separated by commas: title, source, date, headings, lists, tables, figures, notes, speakers, end; or all, or none',
    type: 'string',
    default: usualAnnouncements.join(','),
    requiresArg: true,
    value: 'LIST',
    group: 'Speech',
  },
  readings: {
    describe:
      'Which written forms are said in words: needed, everything or none; and classes to add, to leave, or to mark for engines that follow say-as, as in needed,+cardinal,-money,date=say-as',
    type: 'string',
    default: 'needed',
    requiresArg: true,
    value: 'LIST',
    group: 'Speech',
  },
} as const;

export const destination = {
  out: {
    alias: 'o',
    describe: 'Folder to write to; made when missing',
    type: 'string',
    default: 'output',
    requiresArg: true,
    value: 'DIR',
    group: 'Output',
  },
} as const;

export const messages = {
  quiet: {
    alias: 'q',
    describe: 'Only errors on stderr',
    type: 'boolean',
    default: false,
    group: 'Trouble and messages',
  },
  verbose: {
    alias: 'v',
    describe: 'Every finding, also those that may be ignored',
    type: 'boolean',
    default: false,
    group: 'Trouble and messages',
  },
} as const;
