/** Going through the inputs of a command that only looks at them. */
import { UserError } from '../../core/errors.ts';
import type { Source, SourceStream } from '../../index.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Opening, Wanted } from './inputs.ts';
import { findInputs, openInput } from './inputs.ts';
import type { Io } from '../io.ts';
import { namesOf } from '../making/output-names.ts';
import { complaint } from '../display/terminal.ts';

/** Where an input stands among the others. */
export interface InputPlace {
  /** What files made of it would be called. */
  readonly name: string;
  /** How many inputs there are. */
  readonly count: number;
}

/** Does something with each input in turn; one that cannot be read is told of, and the others are done. Gives the exit code. */
export async function eachInput(
  names: readonly string[],
  wanted: Wanted & Opening,
  io: Io,
  act: (source: Source | SourceStream, place: InputPlace) => Promise<void>,
): Promise<number> {
  let code: number = exitCodes.ok;
  const inputs = await findInputs(names, wanted, io);
  const fileNames = namesOf(inputs);
  for (const [i, input] of inputs.entries()) {
    if (io.stop.aborted) break;
    try {
      if (input.type === 'failed') throw input.error;
      await act(await openInput(input, wanted, io), { name: fileNames[i] ?? '', count: inputs.length });
    } catch (error) {
      if (!(error instanceof UserError) || error.kind !== 'file') throw error;
      io.stderr.write(complaint(error.message, io));
      code = exitCodes.someFailed;
    }
  }
  return code;
}
