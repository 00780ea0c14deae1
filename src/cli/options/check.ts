/** The words of `lectern check`. */
import { json, taking } from './shared.ts';
import type { CommandWords } from './types.ts';

export const check = {
  usage: 'check <files..>',
  summary: 'Check SSML files against SSML 1.1, and PDFs against PDF/UA-1 and the rules of large print',
  positionals: {
    files: { describe: 'SSML files and PDFs, or folders of them', type: 'string', array: true, demandOption: true },
  },
  options: {
    dialect: {
      describe: 'SSML dialect whose engine is to take the SSML files',
      type: 'string',
      default: 'w3c',
      requiresArg: true,
      value: 'NAME',
      group: 'Rules',
    },
    article: {
      describe: 'Article that the PDF was built from, to hold its words against; given again for an edition, in order',
      type: 'string',
      array: true,
      requiresArg: true,
      value: 'FILE',
      otherwise: 'the words are left alone',
      group: 'Rules',
    },
    ...taking,
    json: json('One line of JSON for each problem, and one for the layout of a PDF'),
  },
  examples: [
    ['lectern check output/story.ssml', 'prints file:line:column: message (rule)'],
    ['lectern check output/story.pdf', 'prints file:page: message (rule), then how it is laid out'],
    ['lectern check output/story.pdf --article story.txt', 'also: is every word in the tags, once?'],
  ],
  remark: 'Exits with 1 when a rule is broken. The figures of the layout are no rules.',
} as const satisfies CommandWords;
