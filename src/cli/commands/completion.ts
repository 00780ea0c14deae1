/**
 * `lectern completion`: a script for the shell. Not yargs' own, which starts Node at each press of the key; all that there is to
 * complete is known beforehand.
 */
import type { CompletionOptions } from '../invocation.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { commands } from '../options/index.ts';
import type { CommandWords } from '../options/index.ts';

export function completion({ shell }: CompletionOptions, io: Io): number {
  io.stdout.write(`${shell === 'zsh' ? zshHead : ''}${script()}`);
  return exitCodes.ok;
}

/** zsh understands what bash does, once it is asked to. */
const zshHead = 'autoload -U +X bashcompinit && bashcompinit\n';

const script = (): string => `# lectern: completion of commands, options and files
_lectern() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${[...Object.keys(commands), '--help', '--version'].join(' ')}"
  elif [ "\${word:0:1}" = "-" ]; then
    case "\${COMP_WORDS[1]}" in
${Object.entries(commands).map(optionsCase).join('')}    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -o bashdefault -F _lectern lectern
`;

const optionsCase = ([name, { options }]: readonly [string, CommandWords]): string =>
  `      ${name}) words="${[...Object.keys(options), 'help'].map((option) => `--${option}`).join(' ')}" ;;\n`;
