// An engine's thread for tests: it does to itself what the words say, else it makes a tone.
/* oxlint-disable import/no-default-export -- Piscina calls the default export of a worker file. */
import { workerData } from 'piscina';

export default function speak({ words }) {
  if (words.startsWith('Exit')) process.exit(3);
  if (words.startsWith('Later')) setImmediate(() => process.exit(4));
  while (words.startsWith('Loop'));
  if (words.startsWith('Fail')) throw new TypeError('no');
  return Int16Array.from({ length: 100 * words.split(' ').length }, (_, at) => (at % 4 < 2 ? workerData : -workerData));
}
