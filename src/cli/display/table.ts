/** Columns of text for people. */

/** Rows with every column as wide as its widest cell, two spaces apart; the last column runs free. */
export function table(rows: readonly (readonly string[])[], indent = ''): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, width(cell));
    });
  }
  const padded = (cell: string, i: number, row: readonly string[]): string =>
    i === row.length - 1 ? cell : cell + ' '.repeat((widths[i] ?? 0) - width(cell));
  return rows.map((row) => `${indent}${row.map(padded).join('  ')}`.trimEnd() + '\n').join('');
}

/** Characters that take a place of their own; colour commands take none. */
const width = (cell: string): number => Array.from(cell.replaceAll(/\p{Cc}\[\d+m|\p{M}/gu, '')).length;
