/** People read the default report; with `VITEST_JSON=FILE` a machine-readable one is written to FILE beside it. */
const report = process.env['VITEST_JSON'];

export const reporters: (string | [string, { readonly outputFile: string }])[] =
  report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]];
