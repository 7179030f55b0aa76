import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fromDisk } from './scripts/vite/fromDisk.ts';
import { reportSchema } from './scripts/vite/reportSchema.ts';
import { securityPolicy } from './scripts/vite/securityPolicy.ts';
import { singleFile } from './scripts/vite/singleFile.ts';

// Components and what is named `.dom.test.ts` run with a DOM, all others without one.
const domTests = ['src/**/*.test.tsx', 'src/**/*.dom.test.ts'];
const pureTests = ['src/**/*.test.ts', 'scripts/**/*.test.ts'];

// A replaced module stays replaced for the tests that share its process: these get one each.
const replacingTests = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => /(?<!\.dom)\.test\.ts$/u.test(path))
  .filter((path) => /\bvi\.(?:do)?[mM]ock\(/u.test(readFileSync(path, 'utf8')));

/** `vite build` writes the site, `vite build --mode single-file` adds the page that needs no site. */
export default defineConfig(({ mode }) => {
  const single = mode === 'single-file';
  return {
    base: './',
    plugins: [react(), ...(single ? [singleFile()] : [fromDisk(), reportSchema()]), securityPolicy()],
    // A worker inlined as a blob has no files beside it to load parts from.
    worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
    build: {
      target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
      ...(single && {
        emptyOutDir: false,
        copyPublicDir: false,
        modulePreload: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        rolldownOptions: { output: { codeSplitting: false } },
      }),
    },
    test: {
      // Class names read as written in the CSS modules.
      css: { modules: { classNameStrategy: 'non-scoped' } },
      restoreMocks: true,
      // Property tests, a whole editor in jsdom, and the linter's own test take seconds on a busy machine.
      testTimeout: 60_000,
      unstubGlobals: true,
      // By itself it leaves a processor to the process that transforms, which has nothing to do most of the time.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          // Most of these take less time than to load what they test: a process loads it once.
          test: {
            name: 'pure',
            environment: 'node',
            isolate: false,
            include: pureTests,
            exclude: [...replacingTests, ...domTests],
          },
        },
        { extends: true, test: { name: 'replacing', environment: 'node', include: replacingTests } },
        {
          extends: true,
          test: {
            name: 'dom',
            environment: 'jsdom',
            include: domTests,
            setupFiles: ['scripts/vitest/cleanup.ts'],
          },
        },
      ],
    },
  };
});
