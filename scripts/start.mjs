import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { serve } from './serve.mjs';
import { projectRoot, run } from './shell.mjs';

const problem =
  ensureInstalled() ??
  (run('npm', ['run', 'build']) ? undefined : 'The site could not be built: see the output above.');

if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const { address } = await serve(join(projectRoot, 'dist'), 4173);
  console.log(`\nNianbao is at ${address}\nStop it with Ctrl+C.`);
}
