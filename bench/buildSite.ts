import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { projectRoot } from '../scripts/shell.mjs';

/** What a module adds to a script of the site. */
export interface ModuleSize {
  readonly script: string;
  readonly module: string;
  readonly code: string;
}

export interface BuiltSite {
  readonly folder: string;
  readonly modules: readonly ModuleSize[];
}

/**
 * Builds the site as `npm run build` does, into a folder of the benchmark's own. `named` keeps the names of
 * components, for counting what renders.
 */
export async function buildSite(look: 'minified' | 'named'): Promise<BuiltSite> {
  const folder = join(projectRoot, '.cache', 'bench', look);
  const modules: ModuleSize[] = [];
  const listModules: Plugin = {
    name: 'nianbao:list-modules',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [module, { code }] of Object.entries(output.modules)) {
          modules.push({ script: output.fileName, module, code: code ?? '' });
        }
      }
    },
  };
  await build({
    root: projectRoot,
    logLevel: 'warn',
    plugins: [listModules],
    build: { outDir: folder, emptyOutDir: true, minify: look === 'minified' },
  });
  return { folder, modules };
}
