import { describe, expect, it } from 'vitest';
import { wasiProgram } from '../../../src/node/engines/wasi-program.ts';

/** `_start` is trapped when the first byte of its memory is not 0, and makes it 1: it can run once. */
const once = await WebAssembly.compile(
  Buffer.concat([
    Buffer.from('0061736d01000000010401600000030201000503010001', 'hex'),
    Buffer.from('071302066d656d6f72790200065f73746172740000', 'hex'), // Exports memory and _start.
    Buffer.from('0a14011200', 'hex'),
    Buffer.from('41002d00000440000b', 'hex'), // Is the byte at 0 another than 0? Then trap.
    Buffer.from('410041013a00000b', 'hex'), // Store 1 there.
  ]),
);
const nothing = { args: ['once'], files: new Map() };

describe('a program that is started again', () => {
  it('finds its memory as it was at the first start', () => {
    const run = wasiProgram({ module: once, constants: 0 });
    for (let time = 0; time < 3; time++) expect(() => run(nothing)).not.toThrow();
  });

  it('is loaded afresh after it was trapped', () => {
    const run = wasiProgram({ module: once, constants: 8 });
    const ends = Array.from({ length: 5 }, () => {
      try {
        run(nothing);
        return 'well';
      } catch {
        return 'trapped';
      }
    });
    expect(ends).toEqual(['well', 'trapped', 'well', 'trapped', 'well']);
  });
});
