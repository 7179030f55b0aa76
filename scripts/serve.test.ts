import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileFor, serve, type Site } from './serve.mjs';

let outside = '';
let site: Site;

beforeEach(async () => {
  outside = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  mkdirSync(join(outside, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(outside, 'dist', 'index.html'), '<h1>年报</h1>');
  writeFileSync(join(outside, 'dist', 'assets', 'a.js'), 'go()');
  site = await serve(join(outside, 'dist'), 0);
});

afterEach(async () => {
  await closed(site.server);
  rmSync(outside, { recursive: true });
});

it('serves a folder by its index.html', async () => {
  const response = await fetch(site.address);

  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('<h1>年报</h1>');
});

it('serves scripts as scripts, whatever the query', async () => {
  const response = await fetch(`${site.address}assets/a.js?v=1`);

  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

it('answers HEAD without a body', async () => {
  const response = await fetch(`${site.address}assets/a.js`, { method: 'HEAD' });

  expect(response.headers.get('content-length')).toBe('4');
  expect(await response.text()).toBe('');
});

it.each(['/missing.js', '/assets', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/%00'])(
  'has nothing at %s',
  async (path) => {
    expect(await statusOf(path)).toBe(404);
  },
);

it('takes no other method', async () => {
  expect((await fetch(site.address, { method: 'POST' })).status).toBe(405);
});

it('takes a free port when the wanted one is taken', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const taken = (other.address() as AddressInfo).port;

  const second = await serve(join(outside, 'dist'), taken);

  expect(new URL(second.address).port).not.toBe(String(taken));
  expect((await fetch(second.address)).status).toBe(200);
  await closed(second.server);
  await closed(other);
});

it('finds no file outside the folder', () => {
  expect(fileFor('/site', '/a%20b.js?v=1')).toBe(resolve('/site/a b.js'));
  expect(fileFor('/site', '/../site-2/a.js')).toBeUndefined();
});

/** The answer to a path sent as it is: fetch would tidy it first. */
function statusOf(path: string): Promise<number | undefined> {
  const { port } = new URL(site.address);
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
