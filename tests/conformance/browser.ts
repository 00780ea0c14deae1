/** A real browser that opens a book and plays it: Debian's chromium, without a window. */
import { spawn, spawnSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { root } from '../architecture/source-files.ts';

const programs = ['chromium', 'chromium-browser', 'google-chrome'];

/** Name of the browser at hand; null when there is none. */
export const browser = programs.find((program) => spawnSync(program, ['--version']).status === 0) ?? null;

export interface ReadAlong {
  /** None when every sentence was found, heard in its time and shown. */
  readonly problems: readonly string[];
  readonly pages: readonly { readonly path: string; readonly sentences: number; readonly duration: number }[];
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.xhtml': 'application/xhtml+xml',
  '.html': 'text/html',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
  '.mp3': 'audio/mpeg',
  '.opus': 'audio/ogg',
};

/** Milliseconds that the browser may take. */
const patience = 120_000;

export async function readAlong(program: string, book: Uint8Array): Promise<ReadAlong> {
  const files = unzipSync(book);
  const page = readFileSync(join(root, 'tests', 'conformance', 'read-along.html'));
  const told = new EventEmitter<{ result: [ReadAlong] }>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    if (path === 'result') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => told.emit('result', JSON.parse(Buffer.concat(parts).toString()) as ReadAlong));
      response.end();
      return;
    }
    const body = path === 'read-along.html' ? page : files[`EPUB/${path}`];
    if (body === undefined) response.writeHead(404).end();
    else
      respond(response, body, {
        type: mediaTypes[extname(path)] ?? 'application/octet-stream',
        range: request.headers.range,
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(join(tmpdir(), 'lectern-browser-'));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--mute-audio',
    '--autoplay-policy=no-user-gesture-required',
  ];
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/read-along.html`], {
    stdio: 'ignore',
    detached: true, // A group of its own: its helpers end with it, and write nothing more.
  });
  const closed = once(child, 'close');
  try {
    const [result] = await once(told, 'result', { signal: AbortSignal.timeout(patience) });
    return result as ReadAlong;
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await closed;
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** With the stretch that was asked for: a player that cannot get one cannot go to a place. */
function respond(
  response: ServerResponse,
  body: Uint8Array,
  { type, range }: { readonly type: string; readonly range: string | undefined },
): void {
  const [, from = '0', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  const end = to === '' ? body.length : Number(to) + 1;
  const part = body.subarray(Number(from), end);
  const head = { 'content-type': type, 'content-length': part.length, 'accept-ranges': 'bytes' };
  if (range === undefined) response.writeHead(200, head);
  else response.writeHead(206, { ...head, 'content-range': `bytes ${from}-${end - 1}/${body.length}` });
  response.end(part);
}
