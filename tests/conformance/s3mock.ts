/** A server that speaks S3, by others than Amazon: Adobe's S3Mock, with its objects in a temporary folder. */
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { classPath } from './maven.ts';

export interface S3Server {
  /** What programs find it by; nothing else than these variables leads them there. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => void;
}

/** Can it be had here? It takes Java 17 and Maven. */
export const hasS3 = ['java', 'mvn'].every((program) => spawnSync(program, ['-version']).status === 0);

/** Starts it with an empty bucket called `lectern`. */
export async function startS3(): Promise<S3Server> {
  const port = await freePort();
  const command = [
    // The versions that Maven chooses do not agree on how to write a log.
    '-Dorg.springframework.boot.logging.LoggingSystem=none',
    '-cp',
    classPath('com.adobe.testing', 's3mock', '4.11.0'),
    'com.adobe.testing.s3mock.S3MockApplication',
    `--com.adobe.testing.s3mock.http-port=${port}`,
    '--server.port=0',
    '--com.adobe.testing.s3mock.store.initial-buckets=lectern',
  ];
  const server = spawn('java', command, { stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  const isThere = (): Promise<boolean> =>
    fetch(endpoint).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isThere())) {
    if (server.exitCode !== null) throw new Error(`S3Mock ended with ${server.exitCode} before it began.`);
    await sleep(200);
  }
  const env = {
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'someone',
    AWS_SECRET_ACCESS_KEY: 'anything',
  };
  return { env, stop: () => server.kill() };
}
