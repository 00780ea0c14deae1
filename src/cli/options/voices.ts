/** The words of `lectern voices`. */
import { json } from './shared.ts';
import type { CommandWords } from './types.ts';

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
