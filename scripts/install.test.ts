import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isInstalled, nodeProblem } from './install.mjs';

const locked = {
  '': { name: 'nianbao', version: '0.1.0' },
  'node_modules/react': { version: '19.3.1' },
  'node_modules/linter-for-windows': { version: '1.0.0', optional: true },
};

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: locked }));
});

afterEach(() => rmSync(root, { recursive: true }));

it('a fresh clone is not installed', () => {
  expect(isInstalled(root)).toBe(false);
});

it('is installed with every package but those of other platforms', () => {
  install({ 'node_modules/react': { version: '19.3.1' } });

  expect(isInstalled(root)).toBe(true);
});

it('is not installed when the lock asks for another version', () => {
  install({ 'node_modules/react': { version: '19.3.0' } });

  expect(isInstalled(root)).toBe(false);
});

it('is not installed when a package is missing', () => {
  install({});

  expect(isInstalled(root)).toBe(false);
});

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});

it.each(['16.20.2', '18.20.8', '20.18.3'])('Node %s is too old', (version) => {
  expect(nodeProblem(version)).toBe(`Nianbao needs Node 20.19 or newer; this is ${version}.`);
});

function install(packages: Record<string, { version: string }>): void {
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}
