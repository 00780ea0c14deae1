// A worker for tests: does to itself what a task says.
/* oxlint-disable import/no-default-export -- Piscina calls the default export of a worker file. */
const deep = (n) => deep(n + 1) + 1;

export default function act(task) {
  switch (task) {
    case 'loop':
      for (;;);
    case 'exit':
      return process.exit(3);
    case 'overflow':
      return deep(0);
    case 'memory': {
      const hoard = [];
      for (;;) hoard.push(Array.from({ length: 10_000 }, (_, i) => ({ i })));
    }
    case 'throw':
      throw new TypeError('thrown');
    case 'late':
      return new Promise(() => setTimeout(() => undefined.nothing, 1));
    default:
      return `done ${task}`;
  }
}
