/** A worker's answers to whoever watches over it, by HTTP. */
import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { UserError } from '../../core/errors.ts';

export interface Answers {
  /** Is it to be left running? */
  readonly isAlive: () => boolean;
  /** May it be given work: is Redis there, and has nobody stopped it? */
  readonly isReady: () => boolean;
  readonly metrics: () => string;
}

export interface Monitor {
  readonly port: number;
  readonly close: () => void;
}

/** Throws a `UserError` of kind `usage` when the port cannot be had. */
export async function startMonitor(host: string, port: number, answers: Answers): Promise<Monitor> {
  const { createServer } = await import('node:http');
  const server = createServer(({ url, method }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return answer(response, 405, 'only GET\n');
    switch (url?.replace(/\?.*$/, '')) {
      case '/healthz':
        return answer(response, answers.isAlive() ? 200 : 503, answers.isAlive() ? 'alive\n' : 'not alive\n');
      case '/readyz':
        return answer(response, answers.isReady() ? 200 : 503, answers.isReady() ? 'ready\n' : 'not ready\n');
      case '/metrics':
        return answer(response, 200, answers.metrics(), 'text/plain; version=0.0.4; charset=utf-8');
      default:
        return answer(response, 404, 'there are /healthz, /readyz and /metrics\n');
    }
  });
  server.listen(port, host);
  await listening(server, host, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listening(server: Server, host: string, port: number): Promise<void> {
  try {
    await once(server, 'listening');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError('usage', `Port ${port} of ${host} cannot be had (${reason}); name another with --port.`, {
      cause: error,
    });
  }
}

function answer(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text);
}
