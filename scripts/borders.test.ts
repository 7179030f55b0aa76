import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importProblem, layers, placeProblem } from './borders.mjs';
import { projectRoot } from './shell.mjs';

let elsewhere = '';

beforeEach(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'borders-'));
});

afterEach(() => rmSync(elsewhere, { recursive: true }));

it('the linter reports forbidden imports of every kind', () => {
  write('src/report/a.ts', [
    `import type { Draft } from '#drafts/draft.ts';`,
    `export { draft } from '#drafts/draft.ts';`,
    `export * from '../drafts/draft.ts';`,
    `export const later = () => import('#app/main.tsx');`,
    `export type Later = import('../drafts/draft.ts').Draft;`,
    `export type Own = Draft;`,
  ]);
  write('src/ui/Button.tsx', [`import { read } from '#report/read.ts';`, `export const button = read;`]);
  write('src/misc/a.ts', ['export const a = 1;']);

  expect(reportedLines()).toEqual([
    'src/misc/a.ts:1',
    'src/report/a.ts:1',
    'src/report/a.ts:2',
    'src/report/a.ts:3',
    'src/report/a.ts:4',
    'src/report/a.ts:5',
    'src/ui/Button.tsx:1',
  ]);
});

it('the linter lets through what the table allows', () => {
  write('src/editor/table/Cell.tsx', [
    `import { read } from '#report/read.ts';`,
    `import { input } from '../input.ts';`,
    `export const cell = [read, input];`,
  ]);

  expect(reportedLines()).toEqual([]);
});

it.each([
  ['src/report/a.ts', '#drafts/b.ts', /^report\/ may not import drafts\//],
  ['src/ui/a.tsx', '#report/b.ts', /^ui\/ may not import report\//],
  ['src/print/a.tsx', '#drafts/b.ts', /^print\/ may not import drafts\//],
  ['src/exchange/json/a.ts', '#drafts/b.ts', /^exchange\/ may not import drafts\//],
  ['src/report/a.ts', '#samples/b.ts', /^report\/ may not import samples\//],
  ['src/report/numbers/a.ts', '../../drafts/b.ts', /^Write #drafts\/b.ts/],
  ['src/editor/a.tsx', '../report/b.ts', /^Write #report\/b.ts/],
  ['src/app/a.tsx', '../../package.json', /outside src\/\.$/],
  ['src/report/a.ts', 'node:fs', /no Node here/],
  ['src/app/a.tsx', 'pdfjs-dist/legacy/build/pdf.mjs', /only exchange\/ may load it/],
  ['src/exchange/pdf/a.ts', 'docx', /only by import\(\)/],
])('%s may not import %s', (file, target, sentence) => {
  expect(importProblem({ file, target, onDemand: false })).toMatch(sentence);
});

it.each([
  ['src/report/numbers/a.ts', '../forms/b.ts'],
  ['src/report/a.ts', 'big.js'],
  ['src/report/a.test.ts', '#samples/balanced.ts'],
  ['src/report/a.test.ts', 'node:fs'],
  ['src/app/a.tsx', '#editor/b.tsx'],
  ['src/editor/print/a.tsx', '../print/b.ts'],
  ['e2e/a.spec.ts', '#samples/balanced.ts'],
])('%s may import %s', (file, target) => {
  expect(importProblem({ file, target, onDemand: false })).toBeUndefined();
});

it('a heavy library loads on demand, in exchange/', () => {
  const heavy = { target: 'docx', onDemand: true };

  expect(importProblem({ file: 'src/exchange/word/a.ts', ...heavy })).toBeUndefined();
  expect(importProblem({ file: 'src/app/a.ts', ...heavy })).toMatch(/only exchange\//);
});

it('a file of src/ lies in a listed folder', () => {
  expect(placeProblem('src/report/a.ts')).toBeUndefined();
  expect(placeProblem('e2e/a.spec.ts')).toBeUndefined();
  expect(placeProblem('src/main.ts')).toMatch(/belongs into one of its folders/);
  expect(placeProblem('src/utils/a.ts')).toMatch(/^src\/utils\/ is missing/);
});

it('src/README.md shows the same table', () => {
  const readme = readFileSync(join(projectRoot, 'src', 'README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| `(\w+)\/` *\|.*\|([^|]*)\|$/gm)];

  expect(rows.map(([, name = '', allowed = '']) => [name, foldersIn(allowed, name)])).toEqual([...layers]);
});

it('package.json names the same folders', () => {
  const { imports } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

  expect(imports).toEqual(
    Object.fromEntries([...layers.keys()].map((name) => [`#${name}/*`, `./src/${name}/*`])),
  );
});

function foldersIn(allowed: string, name: string): string[] {
  const others = [...layers.keys()].filter((other) => other !== name);
  return allowed.includes('everything')
    ? others
    : others.filter((other) => new RegExp(`\\b${other}\\b`).test(allowed));
}

function write(file: string, lines: string[]): void {
  mkdirSync(dirname(join(elsewhere, file)), { recursive: true });
  writeFileSync(join(elsewhere, file), `${lines.join('\n')}\n`);
}

/** The places that the project's own configuration reports for its borders. */
function reportedLines(): string[] {
  const oxlint = join(projectRoot, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const config = join(projectRoot, '.oxlintrc.json');
  const { stdout } = spawnSync(process.execPath, [oxlint, '-c', config, '-f', 'json', 'src'], {
    cwd: elsewhere,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[];
  };
  return diagnostics
    .filter(({ code }) => code === 'nianbao(borders)')
    .map(({ filename, labels }) => `${filename}:${labels[0]?.span.line}`)
    .sort();
}
