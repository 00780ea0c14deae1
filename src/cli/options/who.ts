/** The words of `lectern who`. */
import { attributing, cast, inputs, json, reading } from './shared.ts';
import type { CommandWords } from './types.ts';

export const who = {
  usage: 'who <inputs..>',
  summary: 'Show who says what',
  positionals: inputs,
  options: {
    ...reading,
    ...attributing,
    cast: cast('none'),
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
    ['lectern who --cast output/story.cast.json story.txt', 'with what you have corrected'],
    ['lectern who --json articles/ > who.ndjson', 'offsets, speakers and reasons for programs'],
  ],
} as const satisfies CommandWords;
