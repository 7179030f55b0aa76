import { runnerImport } from 'vite';

// Before vite sets it otherwise: the site that is measured is the one that people get.
process.env.NODE_ENV = 'production';

// Node 20 does not read TypeScript by itself.
const { module } = await runnerImport(new URL('bench.ts', import.meta.url).pathname);
await module.bench();
