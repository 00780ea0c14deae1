/** The last words of a build. */
import type { UserError } from '../core/errors.ts';
import type { Built } from './build-articles.ts';
import type { Io } from './io.ts';
import { painter } from './terminal.ts';

export type Outcome = ({ readonly type: 'built' } & Built) | { readonly type: 'failed'; readonly error: UserError };

/** `wanted` is how many inputs there were, as some may not have been reached. */
export function summarise(outcomes: readonly Outcome[], wanted: number, out: string, io: Io): string {
  const paint = painter(io.stderr, io.env);
  const built = outcomes.filter((outcome) => outcome.type === 'built');
  const sum = (of: (outcome: Built) => number): number => built.reduce((total, outcome) => total + of(outcome), 0);
  const failed = outcomes.length - built.length;
  const doubtful = sum((outcome) => outcome.doubtful);
  const parts = [
    paint(
      'green',
      `${counted(
        sum(({ articles }) => articles),
        'article',
      )}, ${counted(
        sum(({ files }) => files),
        'file',
      )} in ${out}`,
    ),
    ...(doubtful > 0 ? [paint('yellow', `${doubtful} to look at`)] : []),
    ...(failed > 0 ? [paint('red', `${failed} failed`)] : []),
    ...(outcomes.length < wanted ? [paint('red', `${wanted - outcomes.length} not begun`)] : []),
  ];
  return `${parts.join('; ')}\n`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
