/** The words of `lectern inspect`. */
import { inputs, json, reading, taking } from './shared.ts';
import type { CommandWords } from './types.ts';

export const inspect = {
  usage: 'inspect <inputs..>',
  summary: 'Show how articles are read: title, language, what each paragraph is, and which outputs take it',
  positionals: inputs,
  options: { ...reading, ...taking, json: json('One line of JSON for each article') },
  examples: [
    ['lectern inspect story.md', 'what is a title, a byline, a credit, and what is spoken and printed'],
    ['lectern inspect --json articles/', 'the same for programs, with offsets'],
  ],
} as const satisfies CommandWords;
