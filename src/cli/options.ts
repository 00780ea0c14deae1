/** Every option of every command: its name, its default and its words in the help. */
import type { Argv } from 'yargs';

export const epilogue = `Examples:
  lectern build story.txt                   writes output/story.ssml, story.pdf and story.cast.json
  lectern build articles/ --out editions    every article of a folder
  lectern who story.txt                     who says what, before anything is made

Exit codes: 0 all well, 1 some inputs failed, 2 usage, configuration, voice or cast sheet.`;

const shared = <Options>(argv: Argv<Options>) =>
  argv
    .positional('inputs', {
      describe: 'Articles (.txt, .md), folders of them, or - for standard input',
      type: 'string',
      array: true,
      demandOption: true,
    })
    .option('lang', {
      describe: 'Language of the articles, as in en or en-GB [default: what the article declares, else en]',
      type: 'string',
      requiresArg: true,
      group: 'Reading:',
    })
    .option('stdin-name', {
      describe: 'Name for standard input; its ending tells the format',
      type: 'string',
      requiresArg: true,
      group: 'Reading:',
    })
    .option('fragment-words', {
      describe: 'Quoted fragments of at most so many words stay with the narrator; 0 voices every one',
      type: 'number',
      default: 3,
      requiresArg: true,
      group: 'Speakers:',
    });

export const who = (argv: Argv) =>
  shared(argv)
    .option('json', {
      describe: 'One line of JSON for each article',
      type: 'boolean',
      default: false,
      group: 'Output:',
    })
    .example('$0 who story.txt', 'a table for people')
    .example('$0 who --json articles/ > who.ndjson', 'offsets, speakers and reasons for programs');

export const build = (argv: Argv) =>
  shared(argv)
    .option('voices', {
      describe: 'Catalogue to cast from, or the path of your own (.json); see lectern voices',
      type: 'string',
      default: 'espeak-ng',
      requiresArg: true,
      group: 'Speakers:',
    })
    .option('narrator', {
      describe: 'Voice of the narrator [default: the catalogue’s first for the language]',
      type: 'string',
      requiresArg: true,
      group: 'Speakers:',
    })
    .option('out', {
      alias: 'o',
      describe: 'Folder to write to; made when missing',
      type: 'string',
      default: 'output',
      requiresArg: true,
      group: 'Output:',
    })
    .option('formats', {
      describe: 'What to make, separated by commas',
      type: 'string',
      default: 'ssml,pdf,cast',
      requiresArg: true,
      group: 'Output:',
    })
    .option('profile', {
      describe: 'Print profile of the PDF',
      type: 'string',
      default: 'default',
      requiresArg: true,
      group: 'Output:',
    })
    .option('dialect', {
      describe: 'SSML dialect',
      type: 'string',
      default: 'w3c',
      requiresArg: true,
      group: 'Output:',
    })
    .option('quiet', {
      alias: 'q',
      describe: 'Only errors on stderr',
      type: 'boolean',
      default: false,
      group: 'Messages:',
    })
    .option('verbose', {
      alias: 'v',
      describe: 'Every finding, also those that may be ignored',
      type: 'boolean',
      default: false,
      group: 'Messages:',
    })
    .example('$0 build story.txt', 'writes output/story.ssml, output/story.pdf, output/story.cast.json')
    .example('$0 build news/ --formats ssml --dialect azure --voices azure', 'only SSML, for another engine')
    .example('cat story.md | $0 build - --stdin-name story.md', 'an article from another program')
    .epilogue(
      'A cast sheet (.cast.json) that you have corrected is kept, and its corrections are carried over when you build again.',
    );

export const voices = (argv: Argv) =>
  argv
    .positional('catalogue', {
      describe: 'Name of a catalogue, or the path of your own (.json)',
      type: 'string',
      default: 'espeak-ng',
    })
    .option('lang', {
      describe: 'Only voices of this language, as in en or en-GB',
      type: 'string',
      requiresArg: true,
      group: 'Filter:',
    })
    .option('gender', {
      describe: 'Only voices of this gender',
      choices: ['female', 'male', 'any'],
      requiresArg: true,
      group: 'Filter:',
    })
    .option('json', {
      describe: 'As JSON',
      type: 'boolean',
      default: false,
      group: 'Output:',
    })
    .example('$0 voices --lang en --gender female', 'English women’s voices of eSpeak NG')
    .example('$0 voices azure', 'another engine’s catalogue');

export const check = (argv: Argv) =>
  argv
    .positional('files', {
      describe: 'SSML files',
      type: 'string',
      array: true,
      demandOption: true,
    })
    .option('json', {
      describe: 'One line of JSON for each problem',
      type: 'boolean',
      default: false,
      group: 'Output:',
    })
    .example('$0 check output/story.ssml', 'prints file:line:column: message (rule)');
