import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstLoad } from './size.mjs';

const files = {
  'index.html': `<script>go()</script>
    <script type="module" crossorigin src="./assets/entry.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/preloaded.js">
    <link rel="stylesheet" href="./assets/entry.css">`,
  'assets/entry.js': `import{a}from"./preloaded.js";import"./effect.js";import("./later.js");a();`,
  'assets/preloaded.js': `import{b as t}from'./deep.js';export{t as a};`,
  'assets/effect.js': 'effect()',
  'assets/deep.js': `${'deep();'.repeat(500)}export{deep as b}`,
  'assets/later.js': 'export * from "./laterStill.js"',
  'assets/laterStill.js': 'still()',
  'assets/entry.css': 'p{}',
};

let dist = '';

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'size-'));
  mkdirSync(join(dist, 'assets'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dist, file), text);
});

afterEach(() => rmSync(dist, { recursive: true }));

it('counts the entry and all that it imports statically, once, and nothing that loads on demand', () => {
  expect(
    firstLoad(dist)
      .map(({ file }) => file)
      .sort(),
  ).toEqual(['assets/deep.js', 'assets/effect.js', 'assets/entry.js', 'assets/preloaded.js']);
});

it('counts gzipped bytes, the largest first', () => {
  const sizes = firstLoad(dist).map(({ bytes }) => bytes);

  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBe(
    ['entry', 'preloaded', 'effect', 'deep']
      .map((name) => gzipSync(files[`assets/${name}.js` as keyof typeof files]).length)
      .reduce((sum, bytes) => sum + bytes, 0),
  );
});

it('fails on a site whose script is missing', () => {
  rmSync(join(dist, 'assets', 'deep.js'));

  expect(() => firstLoad(dist)).toThrow(/deep\.js/);
});
