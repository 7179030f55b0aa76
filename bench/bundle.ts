import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import { firstLoad } from '../scripts/size.mjs';
import type { BuiltSite } from './buildSite.ts';

/** The npm package that a module is of, or our folder of `src/`. */
function partOf(module: string): string {
  const packages = module.split('/node_modules/');
  if (packages.length > 1) {
    const [scope = '', name = ''] = packages.at(-1)?.split('/') ?? [];
    return scope.startsWith('@') ? `${scope}/${name}` : scope;
  }
  const folder = /\/src\/([^/]+)\//.exec(module)?.[1];
  return folder === undefined ? 'the bundler' : `src/${folder}`;
}

/**
 * What the scripts of the first load are made of. A part's gzipped size is its share of the whole, by the size it
 * has alone.
 */
export function bundleParts({
  folder,
  modules,
}: BuiltSite): readonly Readonly<Record<string, string | number>>[] {
  const scripts = firstLoad(folder);
  const loaded = new Set(scripts.map(({ file }) => file));
  const codes = new Map<string, string>();
  for (const { script, module, code } of modules) {
    if (loaded.has(script)) codes.set(partOf(module), (codes.get(partOf(module)) ?? '') + code);
  }
  const alone = [...codes]
    .map(([part, code]) => {
      const minified = minifySync('part.js', code).code;
      return { part, minified: minified.length, gzipped: gzipSync(minified).length };
    })
    .filter(({ minified }) => minified > 0)
    .sort((a, b) => b.gzipped - a.gzipped);
  const sum = alone.reduce((total, { gzipped }) => total + gzipped, 0);
  const whole = scripts.reduce((total, { bytes }) => total + bytes, 0);
  const size = scripts.reduce((total, { file }) => total + readFileSync(join(folder, file)).length, 0);
  return [
    ...alone.map(({ part, minified, gzipped }) => ({
      part,
      minified,
      'gzipped, its share': Math.round((gzipped / sum) * whole),
    })),
    { part: 'all', minified: size, 'gzipped, its share': whole },
  ];
}
