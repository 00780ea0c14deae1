/** What `docs/scale.md` shows is there: its commands are read as the program reads them, and its manifests as what runs them would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { root } from '../architecture/source-files.ts';
import { parseArguments } from '../../src/cli/parsing/arguments.ts';
import { commands } from '../../src/cli/options/index.ts';
import { createMetrics } from '../../src/cli/queue/metrics.ts';

const text = readFileSync(join(root, 'docs', 'scale.md'), 'utf8');
const blocks = (language: string): readonly string[] =>
  Array.from(text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms')), ([, block]) => block ?? '');

interface Container {
  readonly command?: readonly string[];
  readonly ports?: readonly { readonly containerPort: number }[];
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly env?: readonly { readonly name: string }[];
}
interface Probe {
  readonly httpGet: { readonly path: string; readonly port: number };
}
interface PodTemplate {
  readonly metadata?: { readonly labels: object };
  readonly spec: { readonly containers: readonly Container[]; readonly terminationGracePeriodSeconds?: number };
}
interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: { readonly selector?: { readonly matchLabels?: object }; readonly template?: PodTemplate };
}
interface JobDefinition {
  readonly jobDefinitionName: string;
  readonly type: string;
  readonly containerProperties: {
    readonly command: readonly string[];
    readonly resourceRequirements: readonly { readonly type: string; readonly value: string }[];
    readonly environment: readonly { readonly name: string; readonly value: string }[];
  };
}

const resources = (): readonly Resource[] =>
  blocks('yaml').flatMap((block) =>
    parseAllDocuments(block).map((document) => {
      expect(document.errors).toEqual([]);
      return document.toJS() as Resource;
    }),
  );
const definitions = (): readonly JobDefinition[] => blocks('json').map((block) => JSON.parse(block) as JobDefinition);
const containerOf = (name: string): { readonly container: Container; readonly pod: PodTemplate } => {
  const pod = resources().find(({ metadata }) => metadata.name === name)?.spec.template;
  const container = pod?.spec.containers[0];
  if (pod === undefined || container === undefined) throw new Error(`There is no ${name}.`);
  return { container, pod };
};

/** Every call of the program, as words. */
const calls = (): readonly (readonly string[])[] => [
  ...blocks('sh').flatMap((block) =>
    block
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/)),
  ),
  ...resources().flatMap(
    ({ spec }) =>
      spec.template?.spec.containers.flatMap(({ command }) => (command === undefined ? [] : [command])) ?? [],
  ),
  ...definitions().flatMap(({ containerProperties: { command } }) =>
    command[0] === 'lectern'
      ? [command]
      : Array.from((command[2] ?? '').matchAll(/lectern [^;|]*/g), ([line]) =>
          line
            .replaceAll(/\$\(\([^)]*\)\)/g, '1')
            .replaceAll('$PARTS', '50')
            .trim()
            .split(/\s+/),
        ),
  ),
];

describe('docs/scale.md', () => {
  it('shows calls that the program understands', async () => {
    expect(calls().length).toBeGreaterThanOrEqual(7);
    for (const [program, ...argv] of calls()) {
      expect(program).toBe('lectern');
      expect((await parseArguments(argv)).command).toBe(argv[0]);
    }
  });

  it('names only options that there are', () => {
    const known = new Set(Object.values(commands).flatMap(({ options }) => Object.keys(options)));
    const foreign = new Set(['array-properties', 'appendonly', 'maxmemory-policy', 'quiet', 'exclude', 'global']);
    const named = Array.from(text.matchAll(/(?<![\w-])--([a-z][\w-]*)/g), ([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !known.has(name) && !foreign.has(name))).toEqual([]);
  });

  it('names only numbers that a worker gives', () => {
    const given = createMetrics().asText(true);
    const named = [...new Set(text.match(/\b(?:lectern|process)_[a-z_]+/g))];
    expect(named.length).toBeGreaterThanOrEqual(6);
    for (const name of named) expect(given).toMatch(new RegExp(`^# TYPE ${name} `, 'm'));
  });

  it('describes what runs in Kubernetes so that its parts meet', () => {
    expect(resources().map(({ kind }) => kind)).toEqual(['Service', 'StatefulSet', 'Deployment', 'Job']);
    for (const { apiVersion, spec } of resources()) {
      expect(apiVersion).toMatch(/^(?:v1|apps\/v1|batch\/v1)$/);
      expect(spec.template?.metadata?.labels ?? {}).toMatchObject(spec.selector?.matchLabels ?? {});
    }
  });

  it('has workers asked where they answer, and given more time to end than their lock lasts', async () => {
    const { container, pod } = containerOf('lectern-worker');
    const { options } = await parseArguments(container.command?.slice(1) ?? []);
    const { port, lock, host } = options as { readonly port: number; readonly lock: number; readonly host: string };
    expect(container.ports).toEqual([{ containerPort: port }]);
    expect(container.livenessProbe?.httpGet).toEqual({ path: '/healthz', port });
    expect(container.readinessProbe?.httpGet).toEqual({ path: '/readyz', port });
    expect(host).toBe('0.0.0.0');
    expect(pod.spec.terminationGracePeriodSeconds).toBeGreaterThan(lock);
    expect(container.env?.map(({ name }) => name)).toEqual(expect.arrayContaining(['REDIS_URL', 'LECTERN_STORE']));
    expect(containerOf('lectern-enqueue').container.env).toEqual(container.env);
  });

  it('describes jobs of AWS Batch with what they need', () => {
    expect(definitions().map(({ jobDefinitionName }) => jobDefinitionName)).toEqual([
      'lectern-build',
      'lectern-worker',
    ]);
    for (const { type, containerProperties } of definitions()) {
      expect(type).toBe('container');
      expect(containerProperties.resourceRequirements.map((need) => need.type)).toEqual(['VCPU', 'MEMORY']);
    }
  });

  it('calculates what it says that it does', () => {
    const [, worker, enqueue, hours] = (/\((\d+) \+ ([\d.]+)\) \/ 3\.6 = ([\d.]+)/.exec(text) ?? []).map(Number);
    expect(((worker ?? 0) + (enqueue ?? 0)) / 3.6).toBeCloseTo(hours ?? 0, 1);
    expect(text).toContain(`${hours} vCPU hours | 0.73 USD`);
    expect((hours ?? 0) * 0.05).toBeCloseTo(0.73, 2);
    expect(3.02 * 5 + 3.03 * 0.4).toBeCloseTo(16.3, 1);
    expect(4.02 * 5 + 3.03 * 0.4).toBeCloseTo(21.3, 1);
    expect((1e7 * 50) / 3.6e6).toBeCloseTo(139, 0);
  });
});
