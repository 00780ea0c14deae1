/** What can be named to be read: manifests, feeds, archives, addresses of the web. */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rssOf, warcOf } from '../inputs/wrapped.ts';
import type { Desk } from './terminal.ts';
import { createDesk, story } from './terminal.ts';

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

const build = (...names: readonly string[]) => desk.lectern(['build', ...names, '--formats', 'ssml', '--quiet']);

describe('a manifest', () => {
  it('builds each row, with files from its own folder only unless told otherwise', async () => {
    desk.put('story.txt', story);
    desk.put('news/in.txt', story);
    desk.put(
      'news/rows.ndjson',
      '{"id": "a", "path": "in.txt"}\n{"id": "b", "path": "../story.txt"}\n{"id": "c", "text": "Shut, said Tom."}\n',
    );
    const inside = await build('news/rows.ndjson');
    expect(inside).toMatchObject({ code: 1, out: 'output/rows-a.ssml\noutput/rows-c.ssml\n' });
    const outside = await build('news/rows.ndjson', '--allow-outside');
    expect(outside.out).toBe('output/rows-a.ssml\noutput/rows-b.ssml\noutput/rows-c.ssml\n');
  });

  it('comes through standard input by its content', async () => {
    const { code, out } = await desk.lectern(['build', '-', '--formats', 'ssml', '--quiet'], {
      input: '{"id": "a", "text": "Shut, said Tom."}\n',
    });
    expect([code, out]).toEqual([0, 'output/stdin-a.ssml\n']);
  });
});

describe('a feed and a web archive', () => {
  it('build each article, and tell of what could not be read', async () => {
    const text = 'The bridge is shut, said Mira Okoye of the harbour. '.repeat(30);
    desk.put(
      'a.rss',
      rssOf(`<item><guid>one</guid><description>${text}</description></item><item><title>Empty</title></item>`),
    );
    desk.put('b.warc.gz', gzipSync(warcOf([`<p>${text}</p>`])));
    const { code, out, err } = await desk.lectern(['build', 'a.rss', 'b.warc.gz', '--formats', 'ssml']);
    expect([code, out]).toEqual([1, 'output/a-one.ssml\noutput/b-https-post.example-1.ssml\n']);
    expect(err).toContain('Item 2 (“Empty”) could not be read and was left out: it has no text.');
  });

  it('are shown by lectern inspect with item and kind', async () => {
    desk.put('a.rss', rssOf('<item><guid>one</guid><title>A title</title><description>Shut …</description></item>'));
    const { out } = await desk.lectern(['inspect', 'a.rss']);
    expect(out).toMatch(/item\s+one/);
    expect(out).toMatch(/read as\s+rss, utf-8/);
  });
});

describe('an address of the web', () => {
  it('is read when it is public, or when private ones are allowed', async () => {
    const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(story));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/news/crane.txt?x=1`;
    try {
      const refused = await build(url);
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('--allow-private lets it be read')]);
      expect(await build(url, '--allow-private')).toMatchObject({ code: 0, out: 'output/crane.ssml\n' });
    } finally {
      server.close();
    }
  });

  it.each(['ftp://post.example/a.txt', 'file:///etc/passwd'])('is refused when it is %s', async (url) => {
    expect(await build(url)).toMatchObject({ code: 1, err: expect.stringContaining('only http and https are read') });
  });
});
