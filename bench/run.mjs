import { createServer } from 'vite';

// Before vite sets it otherwise: the site that is measured is the one that people get.
process.env.NODE_ENV = 'production';

// Node 20 does not read TypeScript by itself. A server rather than `runnerImport`: the readers of files load their
// libraries when they are used, and need the loader for as long.
const server = await createServer({
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  // Apart from what `npm run dev` keeps: libraries prepared for production break it.
  cacheDir: '.cache/bench/vite',
  logLevel: 'warn',
});
try {
  const module = await server.ssrLoadModule('/bench/bench.ts');
  await module.bench();
} finally {
  await server.close();
}
