/** Every command and option as data: yargs reads the command line by it, and the help is set from it. */
import type { Options, PositionalOptions } from 'yargs';

/** An option as yargs takes it, with its place in the help. */
export interface OptionWords extends Options {
  readonly describe: string;
  /** Heading in the help. */
  readonly group: string;
  /** What the value stands for in the help; none for a switch. */
  readonly value?: string;
  /** The default in words, where there is no value for it. */
  readonly otherwise?: string;
}

export interface CommandWords {
  readonly usage: string;
  readonly summary: string;
  readonly positionals: Readonly<Record<string, PositionalOptions & { readonly describe: string }>>;
  readonly options: Readonly<Record<string, OptionWords>>;
  readonly examples: readonly (readonly [line: string, what: string])[];
  /** A closing remark. */
  readonly remark?: string;
}

const inputs = {
  inputs: {
    describe: 'Articles (.txt, .md), folders of them, or - for standard input',
    type: 'string',
    array: true,
    demandOption: true,
  },
} as const;

const reading = {
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

const json = (describe: string) => ({ describe, type: 'boolean', default: false, group: 'Output' }) as const;

export const build = {
  usage: 'build <inputs..>',
  summary: 'Make SSML, PDF and cast sheet of articles',
  positionals: inputs,
  options: {
    ...reading,
    voices: {
      describe: 'Catalogue to cast from, or the path of your own (.json)',
      type: 'string',
      default: 'espeak-ng',
      requiresArg: true,
      value: 'NAME',
      group: 'Speakers',
    },
    narrator: {
      describe: 'Voice of the narrator',
      type: 'string',
      requiresArg: true,
      value: 'VOICE',
      otherwise: 'the catalogue’s first for the language',
      group: 'Speakers',
    },
    lexicon: {
      describe: 'How names are pronounced: PLS file, or en for Lectern’s own; given again, the later wins',
      type: 'string',
      array: true,
      requiresArg: true,
      value: 'FILE',
      otherwise: 'none',
      group: 'Speakers',
    },
    out: {
      alias: 'o',
      describe: 'Folder to write to; made when missing',
      type: 'string',
      default: 'output',
      requiresArg: true,
      value: 'DIR',
      group: 'Output',
    },
    formats: {
      describe: 'What to make, separated by commas',
      type: 'string',
      default: 'ssml,pdf,cast',
      requiresArg: true,
      value: 'LIST',
      group: 'Output',
    },
    profile: {
      describe: 'Print profile of the PDF',
      type: 'string',
      default: 'default',
      requiresArg: true,
      value: 'NAME',
      group: 'Output',
    },
    size: {
      describe: 'Size of the PDF’s body text in points, from 14 to 36',
      type: 'number',
      requiresArg: true,
      value: 'POINTS',
      otherwise: 'the profile’s',
      group: 'Output',
    },
    page: {
      describe: 'Page of the PDF: A3, A4, A5 or Letter',
      type: 'string',
      requiresArg: true,
      value: 'NAME',
      otherwise: 'the profile’s',
      group: 'Output',
    },
    theme: {
      describe:
        'Colours of the PDF: black-on-white, black-on-cream, black-on-yellow, yellow-on-black, white-on-black, cream-on-black or yellow-on-navy',
      type: 'string',
      requiresArg: true,
      value: 'NAME',
      otherwise: 'the profile’s',
      group: 'Output',
    },
    dialect: {
      describe: 'SSML dialect',
      type: 'string',
      default: 'w3c',
      requiresArg: true,
      value: 'NAME',
      group: 'Output',
    },
    'dry-run': {
      alias: 'n',
      describe: 'Write nothing; tell what would be made, and how much there is to speak',
      type: 'boolean',
      default: false,
      group: 'Output',
    },
    'fail-fast': {
      describe: 'Begin nothing more after an input has failed',
      type: 'boolean',
      default: false,
      group: 'Trouble and messages',
    },
    'fail-on-warning': {
      describe: 'Exit with 3 when an article deserves a look',
      type: 'boolean',
      default: false,
      group: 'Trouble and messages',
    },
    report: {
      describe: 'Write a record of every input to this file, one line of JSON each',
      type: 'string',
      requiresArg: true,
      value: 'FILE',
      group: 'Trouble and messages',
    },
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
  },
  examples: [
    ['lectern build story.txt', 'writes output/story.ssml, story.pdf and story.cast.json'],
    ['lectern build articles/ --out editions', 'every article of a folder'],
    ['lectern build story.txt --formats ssml --voices azure', 'only SSML, for another engine'],
    ['cat story.md | lectern build - --stdin-name story.md', 'an article from another program'],
  ],
  remark:
    'Inputs of the same name are kept apart by their folders’ names: north-story.pdf, south-story.pdf.\n' +
    'A cast sheet that you have corrected is never overwritten; its corrections are carried over.',
} as const satisfies CommandWords;

export const who = {
  usage: 'who <inputs..>',
  summary: 'Show who says what',
  positionals: inputs,
  options: {
    ...reading,
    sort: {
      describe: 'Order of the table: confidence shows the least sure first, text goes from top to bottom',
      type: 'string',
      default: 'confidence',
      requiresArg: true,
      value: 'HOW',
      group: 'Output',
    },
    explain: {
      describe: 'Show the cues, who else came into question, and why it is not sure',
      type: 'boolean',
      default: false,
      group: 'Output',
    },
    json: json('One line of JSON for each article, in the order of the text'),
  },
  examples: [
    ['lectern who story.txt', 'a table for people, the least sure first'],
    ['lectern who --explain story.txt', 'and why'],
    ['lectern who --json articles/ > who.ndjson', 'offsets, speakers and reasons for programs'],
  ],
} as const satisfies CommandWords;

export const inspect = {
  usage: 'inspect <inputs..>',
  summary: 'Show how articles are read: title, language, what each paragraph is',
  positionals: inputs,
  options: { ...reading, json: json('One line of JSON for each article') },
  examples: [
    ['lectern inspect story.md', 'what is a title, a byline, a credit, and what is not spoken'],
    ['lectern inspect --json articles/', 'the same for programs, with offsets'],
  ],
} as const satisfies CommandWords;

export const voices = {
  usage: 'voices [catalogue]',
  summary: 'List the voices to cast from',
  positionals: {
    catalogue: {
      describe: 'Name of a catalogue, or the path of your own (.json)',
      type: 'string',
      default: 'espeak-ng',
    },
  },
  options: {
    lang: {
      describe: 'Only voices of this language, as in en or en-GB',
      type: 'string',
      requiresArg: true,
      value: 'TAG',
      group: 'Filter',
    },
    gender: {
      describe: 'Only voices of this gender: female, male, or any for those that may stand for anyone',
      type: 'string',
      requiresArg: true,
      value: 'GENDER',
      group: 'Filter',
    },
    json: json('The catalogue as JSON'),
  },
  examples: [
    ['lectern voices --lang en --gender female', 'English women’s voices of eSpeak NG'],
    ['lectern voices azure', 'another engine’s catalogue'],
  ],
} as const satisfies CommandWords;

export const check = {
  usage: 'check <files..>',
  summary: 'Check SSML files against the rules of SSML 1.1',
  positionals: {
    files: { describe: 'SSML files, or folders of them', type: 'string', array: true, demandOption: true },
  },
  options: {
    dialect: {
      describe: 'SSML dialect whose engine is to take the files',
      type: 'string',
      default: 'w3c',
      requiresArg: true,
      value: 'NAME',
      group: 'Rules',
    },
    json: json('One line of JSON for each problem'),
  },
  examples: [['lectern check output/story.ssml', 'prints file:line:column: message (rule)']],
} as const satisfies CommandWords;

export const commands: Readonly<Record<string, CommandWords>> = { build, who, inspect, voices, check };
