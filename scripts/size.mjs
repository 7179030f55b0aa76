import { readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isMain, projectRoot } from './shell.mjs';

/** The most JavaScript that may load before one can type, in bytes, gzipped. */
export const firstLoadLimit = 180_000;

/**
 * The JavaScript that a built site loads before one can type: the scripts and preloads of `index.html` and all
 * that they import statically.
 *
 * @example firstLoad('dist') //=> [{ file: 'assets/index-a1.js', bytes: 61234 }]
 * @param {string} folder the built site
 * @returns {{ file: string, bytes: number }[]} gzipped sizes, largest first
 */
export function firstLoad(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  /** @type {Map<string, number>} */
  const sizes = new Map();
  const waiting = scriptsOf(page);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (sizes.has(file)) continue;
    const code = readFileSync(join(folder, file), 'utf8');
    sizes.set(file, gzipSync(code).length);
    waiting.push(...importsOf(code, file));
  }
  return [...sizes].map(([file, bytes]) => ({ file, bytes })).sort((a, b) => b.bytes - a.bytes);
}

/**
 * @param {string} page
 * @returns {string[]}
 */
function scriptsOf(page) {
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith('<script') || tag.includes('rel="modulepreload"'))
    .flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? [])
    .map((path) => normalize(path));
}

/**
 * @param {string} code
 * @param {string} file
 * @returns {string[]}
 */
function importsOf(code, file) {
  const found = code.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g);
  return [...found].map(([, path = '']) => normalize(join(dirname(file), path)));
}

if (isMain(import.meta.url)) {
  const parts = firstLoad(join(projectRoot, 'dist'));
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { file, bytes } of parts)
    console.log(`${bytes.toLocaleString('en').padStart(9)}  ${basename(file)}`);
  console.log(
    `${total.toLocaleString('en').padStart(9)}  of ${firstLoadLimit.toLocaleString('en')} bytes, gzipped`,
  );
  process.exitCode = total <= firstLoadLimit && total > 0 ? 0 : 1;
}
