import { setFlagsFromString } from 'node:v8';

/** In bytes of executed bytecode; V8's own default is 67,584. */
const interruptBudget = 400_000;

/**
 * Lets V8 wait longer before it optimises a function. A run over an article or two is over before optimised code pays, and the
 * compiler's threads were a quarter of its CPU time (`npm run bench`: 1.6 times plain pdfkit before, 1.2 to 1.3 after); a run
 * over many articles reaches the larger budget soon.
 */
export const makeCompilerPatient = (): void => setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
