/** The words of `lectern completion`. */
import type { CommandWords } from './types.ts';

export const completion = {
  usage: 'completion [shell]',
  summary: 'Print a script by which a shell completes commands and options',
  positionals: {
    shell: { describe: 'bash or zsh', type: 'string', default: 'bash' },
  },
  options: {},
  examples: [
    ['source <(lectern completion)', 'in ~/.bashrc'],
    ['source <(lectern completion zsh)', 'in ~/.zshrc, after compinit'],
  ],
} as const satisfies CommandWords;
