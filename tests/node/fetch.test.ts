/** Getting pages, from a server of the test's own. */
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPrivateAddress } from '../../src/node/addresses.ts';
import { fetchPage } from '../../src/node/fetch.ts';

const page = '<p>The bridge is shut, said Tom.</p>';
const html = { 'content-type': 'text/html; charset=iso-8859-2' };
const answers: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
  '/page': (response) => response.writeHead(200, html).end(page),
  '/gzip': (response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(page)),
  '/br': (response) => response.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliCompressSync(page)),
  '/broken': (response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no gzip'),
  '/bomb': (response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(10_000_000))),
  '/picture': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/missing': (response) => response.writeHead(404).end(),
  '/there': (response) => response.writeHead(302, { location: '/page' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/large': (response) => response.writeHead(200, { ...html, 'content-length': '999999999' }).write('x'),
  '/endless': (response) => {
    const timer = setInterval(() => response.write('x'.repeat(100)), 5);
    response.on('close', () => clearInterval(timer)).writeHead(200, html);
  },
  '/silent': () => undefined,
};

let server: Server;
let home = '';
beforeAll(async () => {
  server = createServer((request, response) => (answers[request.url ?? ''] ?? answers['/missing'])?.(response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  home = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const stop = new AbortController().signal;
const get = (path: string, limits: { readonly timeout?: number; readonly largest?: number } = {}) =>
  fetchPage(home + path, { allowPrivate: true, stop, timeout: 5000, ...limits });

describe('fetchPage', () => {
  it.each(['/page', '/gzip', '/br', '/there'])(
    'gives the page at %s, with the encoding that its header declares',
    async (path) => {
      const { bytes, encoding } = await get(path);
      expect(new TextDecoder().decode(bytes)).toBe(page);
      expect(encoding).toBe('iso-8859-2');
    },
  );

  it.each([
    ['/missing', 'answered 404 instead of the page'],
    ['/picture', 'is image/png, in which there is no article'],
    ['/round', 'leads from page to page more than 5 times'],
    ['/file', 'leads to file://; only http and https are read'],
    ['/large', 'is larger than 64 MB'],
    ['/broken', 'cannot be reached (Z_DATA_ERROR)'],
  ])('refuses %s', async (path, message) => {
    await expect(get(path)).rejects.toThrow(message);
  });

  it('ends at the limits of size, also unpacked, and of time', async () => {
    await expect(get('/bomb', { largest: 1_000_000 })).rejects.toThrow('is larger than 1 MB');
    await expect(get('/endless', { largest: 1_000 })).rejects.toThrow('is larger than');
    await expect(get('/silent', { timeout: 50 })).rejects.toThrow('did not answer in full');
    await expect(get('/endless', { timeout: 50 })).rejects.toThrow('did not answer in full');
  });

  it('goes nowhere private unless allowed, by whatever name', async () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]']) {
      const act = fetchPage(`http://${host}:9/`, { allowPrivate: false, stop });
      await expect(act).rejects.toThrow('in a private network; --allow-private lets it be read');
    }
  });

  it.each(['ftp://post.example/a', 'file:///etc/passwd', 'javascript://x'])('refuses %s', async (address) => {
    await expect(fetchPage(address, { allowPrivate: false, stop })).rejects.toThrow('only http and https are read');
  });

  it('stops when the user wants to', async () => {
    const stopper = new AbortController();
    const act = fetchPage(`${home}/silent`, { allowPrivate: true, stop: stopper.signal });
    setTimeout(() => stopper.abort(), 20);
    await expect(act).rejects.toThrow('Stopped before');
  });
});

describe('isPrivateAddress', () => {
  it.each([
    '10.1.2.3',
    '127.9.9.9',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '2002:7f00:1::',
    '64:ff9b::7f00:1',
    'ff02::1',
    'no address',
  ])('says yes to %s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['93.184.216.34', '8.8.8.8', '172.32.0.1', '2606:4700::1111'])('says no to %s', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});
