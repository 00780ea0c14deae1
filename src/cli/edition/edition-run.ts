/** The edition of a run: what was built now, and what is as an earlier run has built it. */
import { join } from 'node:path';
import { inOrder } from '../../batch/in-order.ts';
import { UserError } from '../../core/errors.ts';
import { digestOf } from '../../node/digest.ts';
import type { BuildMemory, BuiltBefore } from '../memory/build-memory.ts';
import type { Crew } from '../crew/crew.ts';
import type { EditionPlan, EditionSetting } from './edition.ts';
import { editionOutcome, tellOfEdition } from './edition-outcome.ts';
import type { FoundIn } from '../display/findings.ts';
import type { Input } from '../sources/inputs.ts';
import { inputAt } from '../sources/inputs.ts';
import type { Io } from '../io.ts';
import type { EditionOutcome, Outcome } from '../outcomes/outcome.ts';
import type { Tally } from '../outcomes/tally.ts';
import { shownPath } from '../display/terminal.ts';
import type { Made } from '../made.ts';

type MadeOrRecalled = Made | { readonly type: 'recalled'; readonly before: BuiltBefore };

export interface EditionRun {
  /** What became of the input at a place; to be called in their order. */
  readonly add: (place: number, made: MadeOrRecalled, outcome: Outcome) => void;
  /** Makes the edition, unless there is nothing new in it. null when none was asked for. */
  readonly finish: () => Promise<EditionOutcome | null>;
}

export interface EditionMakers {
  readonly inputs: readonly Input[];
  readonly names: readonly string[];
  readonly crew: Crew;
  readonly memory: BuildMemory;
  readonly tally: Tally;
}

export function startEdition(
  plan: EditionPlan | null,
  setting: EditionSetting,
  { inputs, names, crew, memory, tally }: EditionMakers,
  io: Io,
): EditionRun {
  if (plan === null) return { add: () => {}, finish: async () => null };
  const recalled: { readonly place: number; readonly before: BuiltBefore }[] = [];
  const members: unknown[] = [plan.title, plan.date, inputs.length];
  /** What is as it was is read and cast again, but nothing is written of it. */
  const complete = async (): Promise<void> => {
    const prepare = (i: number): Promise<Made> => {
      const place = recalled[i]?.place ?? 0;
      return crew.make(place, inputAt(inputs, place), names[place] ?? '', 'prepared');
    };
    let count = 0;
    for await (const made of inOrder(recalled.length, prepare, { ...crew, stop: io.stop })) {
      if (made.type === 'failed') throw new UserError('file', made.error.message);
      const { place, before } = recalled[count] ?? { place: 0, before: null };
      const parts = made.articles.flatMap(({ forEdition }) => forEdition ?? []);
      const tracks = before?.tracks ?? [];
      plan.parts.set(
        place,
        parts.map(({ prepared }, at) => ({ prepared, tracks: at === 0 ? tracks : [] })),
      );
      count += 1;
    }
    if (count < recalled.length)
      throw new UserError('file', `The edition “${plan.title}” was not made: it was stopped.`);
  };
  return {
    add: (place, made, outcome) => {
      if (outcome.type === 'built')
        members.push(
          outcome.source.sha256,
          outcome.articles.map(({ files }) => files),
        );
      if (made.type === 'recalled') recalled.push({ place, before: made.before });
      if (made.type !== 'made') return;
      plan.parts.set(
        place,
        made.articles.flatMap(({ forEdition }) => forEdition ?? []),
      );
    },
    finish: async () => {
      const isWhole = tally.counts().done === inputs.length && tally.failed().length === 0;
      const digest = digestOf(new TextEncoder().encode(JSON.stringify(members))).sha256;
      const before = isWhole && recalled.length === inputs.length ? memory.recallEdition(plan.name, digest) : null;
      if (before !== null) {
        const { out } = setting.options;
        const files = before.files.map(({ file, sha256 }) => ({ path: join(out, file), sha256 }));
        for (const found of before.told) tellOfEdition(found, io);
        for (const { path } of files) io.stdout.write(`${shownPath(path)}\n`);
        return { type: 'edition', files };
      }
      const told: FoundIn[] = [];
      const onFound = (found: FoundIn): void => {
        told.push(found);
        tellOfEdition(found, io);
      };
      const outcome = await editionOutcome(plan, setting, { tally, inputs: inputs.length, complete, onFound }, io);
      if (isWhole && outcome.type === 'edition') await memory.rememberEdition(plan.name, digest, outcome.files, told);
      return outcome;
    },
  };
}
