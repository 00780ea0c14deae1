/** The words of `lectern check`. */
import { json } from './shared.ts';
import type { CommandWords } from './types.ts';

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
