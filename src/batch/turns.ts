/** Turns in the order of the inputs, for threads that share something: whoever is behind waits until all before are through. */

export interface Turns {
  /** For handing to another thread. */
  readonly memory: SharedArrayBuffer;
  /** Stops this thread until everyone before `place` is through. Not for the main thread, which serves the others. */
  readonly wait: (place: number) => void;
  readonly isHere: (place: number) => boolean;
  /** This one needs its turn no more, or never will; may be said again. */
  readonly release: (place: number) => void;
}

/** The first four bytes count whose turn it is; a byte each says who is through. */
const head = Int32Array.BYTES_PER_ELEMENT;

export const createTurns = (count: number): Turns => turnsIn(new SharedArrayBuffer(head + count));

export function turnsIn(memory: SharedArrayBuffer): Turns {
  const turn = new Int32Array(memory, 0, 1);
  const through = new Uint8Array(memory, head);
  const current = (): number => Atomics.load(turn, 0);
  return {
    memory,
    wait: (place) => {
      for (let now = current(); now < place; now = current()) Atomics.wait(turn, 0, now);
    },
    isHere: (place) => current() >= place,
    release: (place) => {
      Atomics.store(through, place, 1);
      for (let now = current(); now < through.length && Atomics.load(through, now) === 1; now = current())
        Atomics.compareExchange(turn, 0, now, now + 1);
      Atomics.notify(turn, 0);
    },
  };
}
