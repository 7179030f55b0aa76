import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { isMain } from './shell.mjs';

/** @type {Record<string, string>} */
const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** @typedef {{ address: string, server: import('node:http').Server }} Site */

/**
 * Serves a folder of files to this machine only.
 *
 * @example await serve('dist', 4173) //=> { address: 'http://127.0.0.1:4173/', server }, or on a free port when
 *   that one is taken
 * @param {string} folder
 * @param {number} port 0 takes any free port
 * @returns {Promise<Site>} once it answers
 */
export async function serve(folder, port) {
  const server = createServer((request, response) => void answer(folder, request, response));
  await listen(server, port).catch((/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(server, 0);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { address: `http://127.0.0.1:${address.port}/`, server };
}

/**
 * The file of a folder that an address asks for.
 *
 * @example fileFor('/site', '/a%20b.js?v=1') //=> '/site/a b.js'
 * @example fileFor('/site', '/../secret') //=> undefined
 * @param {string} folder
 * @param {string} address path and query of the request, as sent
 * @returns {string | undefined} undefined where the address is malformed or leads out of the folder
 */
export function fileFor(folder, address) {
  const path = decoded(address.split(/[?#]/, 1)[0] ?? '');
  if (path === undefined || path.includes('\0')) return undefined;
  const root = resolve(folder);
  const file = resolve(root, `.${sep}${path}`);
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  return path.endsWith('/') ? join(file, 'index.html') : file;
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileFor(folder, request.url ?? '/');
  const found = file && (await stat(file).catch(() => undefined));
  if (!file || !found || !found.isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': mediaTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size,
    // A rebuilt site must show at the next reload.
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done();
    });
  });
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

if (isMain(import.meta.url)) {
  const [folder = 'dist', port = '0'] = process.argv.slice(2);
  console.log(`Serving ${folder} at ${(await serve(folder, Number(port))).address}`);
}
