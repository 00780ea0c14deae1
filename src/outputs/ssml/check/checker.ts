/** Files of SSML, bytes first. */
import type { Checker, CheckProblem } from '../../types.ts';
import { wrongBytes } from './bytes.ts';
import { checkSsml } from './index.ts';
import type { SsmlProblem } from './types.ts';

export const ssmlChecker: Checker = {
  check: (bytes, { dialect }) => {
    const problems = [...wrongBytes(bytes), ...checkSsml(new TextDecoder().decode(bytes), dialect)];
    return Promise.resolve({ problems: problems.map(shown), summary: null });
  },
};

const shown = (problem: SsmlProblem): CheckProblem => ({
  place: `${problem.line}:${problem.column}`,
  label: problem.rule,
  message: problem.message,
  hint: problem.hint,
  data: { ...problem },
});
