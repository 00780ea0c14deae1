/** Options that several commands share. */

export const inputs = {
  inputs: {
    describe: 'Articles (.txt, .md), folders of them, or - for standard input',
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
    otherwise: 'what the article declares, else en',
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
  config: {
    describe: 'File of settings: options by their names, as JSON; the command line wins over it',
    type: 'string',
    requiresArg: true,
    value: 'FILE',
    otherwise: 'lectern.config.json, if there is one',
    group: 'Reading',
  },
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
