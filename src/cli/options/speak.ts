/** The words of `lectern speak`. */
import { attributing, destination, inputs, messages, reading, reciting, recording, taking } from './shared.ts';
import type { CommandWords } from './types.ts';

export const speak = {
  usage: 'speak <inputs..>',
  summary: 'Speak articles, or SSML files, to recordings with timings and captions',
  positionals: {
    inputs: { ...inputs.inputs, describe: 'Articles or SSML files (.ssml), folders of them, or - for standard input' },
  },
  options: { ...reading, ...attributing, ...taking, ...reciting, ...recording, ...destination, ...messages },
  examples: [
    ['lectern speak story.txt', 'writes output/story.wav, story.timings.json, story.vtt and story.srt'],
    ['lectern speak output/story.ssml', 'speaks what an earlier build has written'],
  ],
  remark: 'The engine’s own voices are cast; a voice that a person chose from another catalogue has a stand-in.',
} as const satisfies CommandWords;
