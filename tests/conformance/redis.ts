/** Debian's redis-server on this machine, for a test of its own. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

export interface RedisServer {
  readonly address: string;
  /** Stands still, as a machine that has no time or a network that is cut, for so many milliseconds. */
  readonly standStill: (milliseconds: number) => Promise<void>;
  /** Is ended without a word, and begins again after so many milliseconds with what it had written down. */
  readonly crash: (milliseconds: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'lectern-redis-'));
  let server = await start(port, folder);
  return {
    address: `redis://127.0.0.1:${port}`,
    standStill: async (milliseconds) => {
      server.kill('SIGSTOP');
      await sleep(milliseconds);
      server.kill('SIGCONT');
    },
    crash: async (milliseconds) => {
      await end(server);
      await sleep(milliseconds);
      server = await start(port, folder);
    },
    stop: async () => {
      await end(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function start(port: number, folder: string): Promise<ChildProcess> {
  const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...durable, '--maxmemory-policy', 'noeviction'],
    { stdio: 'ignore' },
  );
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`redis-server ended with ${server.exitCode} before it began.`);
    await sleep(100);
  }
  return server;
}

async function end(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(String(data).startsWith('+PONG'));
    });
    socket.once('error', () => resolve(false));
  });
