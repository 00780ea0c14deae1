/** Options for a run over many articles. */

export const manyInputs = {
  inputs: {
    describe:
      'Articles, folders of them, quoted patterns ("news/**/*.md"), manifests, feeds, web archives, web addresses, or - for standard input',
    type: 'string',
    array: true,
  },
} as const;

const group = 'Many articles';

export const many = {
  'files-from': {
    describe: 'Also the inputs that this file lists, one a line; - reads the list from standard input',
    type: 'string',
    requiresArg: true,
    value: 'FILE',
    otherwise: 'none',
    group,
  },
  null: {
    alias: '0',
    describe: 'The list of --files-from is parted by NUL, as find -print0 writes it',
    type: 'boolean',
    default: false,
    group,
  },
  name: {
    describe:
      'What the files of each article are called, of {stem}, {title}, {date} and {n} (its place among the inputs)',
    type: 'string',
    default: '{stem}',
    requiresArg: true,
    value: 'PATTERN',
    group,
  },
  shard: {
    describe: 'Only this part of the inputs, as in 2/5: five machines given the same inputs share them without a word',
    type: 'string',
    requiresArg: true,
    value: 'I/N',
    otherwise: 'all of them',
    group,
  },
  jobs: {
    alias: 'j',
    describe: 'How many inputs are made at the same time, each in a thread of its own: a number, or auto',
    type: 'string',
    default: 'auto',
    requiresArg: true,
    value: 'N',
    group,
  },
  timeout: {
    describe: 'Give an input up after so many seconds, and go on with the others; 0 waits for ever',
    type: 'number',
    requiresArg: true,
    value: 'SECONDS',
    otherwise: '600 from eight inputs on, else 0',
    group,
  },
  memory: {
    describe: 'Give an input up that needs more than so many megabytes, where inputs have threads of their own',
    type: 'number',
    default: 1024,
    requiresArg: true,
    value: 'MB',
    group,
  },
  force: {
    describe: 'Also build what an earlier run of eight inputs or more has built from the same bytes and options',
    type: 'boolean',
    default: false,
    group,
  },
  'check-content': {
    describe: 'Read every file to see whether it has changed, also those whose size and times are as they were',
    type: 'boolean',
    default: false,
    group,
  },
  watch: {
    alias: 'w',
    describe: 'Stay, and build again whatever changes, until Ctrl-C; nothing is removed',
    type: 'boolean',
    default: false,
    group,
  },
  'max-errors': {
    describe: 'Begin nothing more after so many inputs have failed',
    type: 'number',
    requiresArg: true,
    value: 'N',
    otherwise: 'never',
    group,
  },
  progress: {
    describe: 'How far the run has come, on stderr: bar (on a terminal), json (a line for each input) or none',
    type: 'string',
    default: 'bar',
    requiresArg: true,
    value: 'HOW',
    group,
  },
} as const;
