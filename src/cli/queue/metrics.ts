/** What a worker has done, in numbers, as Prometheus reads them (text format 0.0.4). */

/** In seconds; an article takes some hundredths, its recording minutes. */
const bounds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

export interface Metrics {
  readonly input: (result: 'built' | 'failed', seconds: number) => void;
  readonly job: (result: 'done' | 'again' | 'put back' | 'given up') => void;
  readonly busy: (isBusy: boolean) => void;
  readonly asText: (isConnected: boolean) => string;
}

export function createMetrics(): Metrics {
  const inputs = { built: 0, failed: 0 };
  const jobs = { done: 0, again: 0, 'put back': 0, 'given up': 0 };
  const buckets = bounds.map(() => 0);
  let seconds = 0;
  let inHand = 0;
  return {
    input: (result, took) => {
      inputs[result] += 1;
      seconds += took;
      for (const [i, bound] of bounds.entries()) if (took <= bound) buckets[i] = (buckets[i] ?? 0) + 1;
    },
    job: (result) => (jobs[result] += 1),
    busy: (isBusy) => (inHand = isBusy ? 1 : 0),
    asText: (isConnected) => {
      const { user, system } = process.cpuUsage();
      const count = inputs.built + inputs.failed;
      return [
        ...family('lectern_inputs_total', 'counter', 'Inputs that were worked on.', labelled('result', inputs)),
        ...family('lectern_input_seconds', 'histogram', 'How long an input took.', [
          ...bounds.map((bound, i): Sample => [`_bucket{le="${bound}"}`, buckets[i] ?? 0]),
          ['_bucket{le="+Inf"}', count],
          ['_sum', seconds],
          ['_count', count],
        ]),
        ...family('lectern_jobs_total', 'counter', 'Jobs that were worked on.', labelled('result', jobs)),
        ...family('lectern_jobs_in_hand', 'gauge', 'Jobs that are worked on now.', [['', inHand]]),
        ...family('lectern_redis_connected', 'gauge', 'Is Redis there?', [['', isConnected ? 1 : 0]]),
        ...family('process_cpu_seconds_total', 'counter', 'Processor time, of all threads.', [
          ['', (user + system) / 1e6],
        ]),
        ...family('process_resident_memory_bytes', 'gauge', 'Memory in use.', [['', process.memoryUsage.rss()]]),
      ].join('');
    },
  };
}

type Sample = readonly [suffix: string, value: number];

const labelled = (label: string, values: Readonly<Record<string, number>>): readonly Sample[] =>
  Object.entries(values).map(([name, value]) => [`{${label}="${name.replaceAll(' ', '_')}"}`, value]);

const family = (name: string, type: string, what: string, samples: readonly Sample[]): readonly string[] => [
  `# HELP ${name} ${what}\n# TYPE ${name} ${type}\n`,
  ...samples.map(([suffix, value]) => `${name}${suffix} ${value}\n`),
];
