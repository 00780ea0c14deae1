/** A process that works for an engine: what crashes or hangs there is ended, started afresh, tried once more and then given up, alone. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { twice } from './twice.ts';

export interface HostOptions<Task, Result> {
  /** A compiled file that calls `serve`; null to work in this process. */
  readonly program: URL | null;
  readonly inProcess: (task: Task) => Promise<Result>;
  /** After so many milliseconds a task is given up. */
  readonly patience: (task: Task) => number;
}

export interface Host<Task, Result> {
  /** One task after the other. Rejects with a `SynthesisError` when the task failed twice. */
  readonly run: (task: Task) => Promise<Result>;
  readonly close: () => Promise<void>;
}

type Answer<Result> = { readonly result: Result } | { readonly trouble: string };

export function startHost<Task, Result>(options: HostOptions<Task, Result>): Host<Task, Result> {
  const { program, inProcess, patience } = options;
  let child: ChildProcess | null = null;
  let before: Promise<unknown> = Promise.resolve();
  const end = (): void => {
    child?.kill('SIGKILL');
    child = null;
  };
  const once = async (task: Task): Promise<Result> => {
    if (program === null) return inProcess(task);
    child ??= start(program);
    try {
      return await asked<Result>(child, task, patience(task));
    } catch (error) {
      if (!(error instanceof Refusal)) end();
      throw error;
    }
  };
  return {
    run: (task) => {
      const work = before.then(() => twice(() => once(task)));
      before = work.catch(() => {});
      return work;
    },
    close: async () => {
      end();
    },
  };
}

/** The program itself is well, but cannot do what it was asked. */
class Refusal extends Error {}

function start(program: URL): ChildProcess {
  // What the library says of itself is nobody's concern.
  const child = fork(fileURLToPath(program), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
  });
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

function asked<Result>(child: ChildProcess, task: unknown, patience: number): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const done = (act: () => void): void => {
      clearTimeout(timer);
      child.off('message', answer);
      child.off('exit', gone);
      child.off('error', gone);
      act();
    };
    const answer = (message: unknown): void =>
      done(() => {
        const said = message as Answer<Result>;
        if ('result' in said) resolve(said.result);
        else reject(new Refusal(said.trouble));
      });
    const gone = (): void => done(() => reject(new Error('The engine’s process has ended.')));
    const timer = setTimeout(() => done(() => reject(new Error('The engine took too long.'))), patience);
    child.on('message', answer);
    child.once('exit', gone);
    child.once('error', gone);
    child.send(task as object, (error) => {
      if (error !== null) gone();
    });
  });
}

/** What the program of a host does: it answers every task in turn, and ends with the process that started it. */
export function serve(run: (task: never) => Promise<unknown>): void {
  process.on('disconnect', () => process.exit());
  process.on('message', (task) => {
    run(task as never).then(
      (result) => process.send?.({ result } satisfies Answer<unknown>),
      (error: unknown) => process.send?.({ trouble: String(error) } satisfies Answer<unknown>),
    );
  });
}
