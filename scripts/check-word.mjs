import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { projectRoot } from './shell.mjs';

/*
 * Writes reports as Word files and lays them out with LibreOffice, to be looked at: `npm run check:word`.
 * It is not part of `npm test`, for not every machine has LibreOffice.
 */

/**
 * @param {string} command
 * @param {string[]} args
 */
function runQuietly(command, args) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 });
}

/** @param {string} command */
function isMissing(command) {
  return runQuietly(command, ['--version']).error !== undefined;
}

async function check() {
  if (isMissing('soffice')) {
    return 'LibreOffice is missing: install its Writer (Debian: apt-get install libreoffice-writer-nogui).';
  }
  if (isMissing('pdftoppm'))
    return 'pdftoppm is missing: install Poppler (Debian: apt-get install poppler-utils).';
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-word-'));
  // Node 20 does not read TypeScript by itself.
  const { module } = await runnerImport(join(projectRoot, 'scripts/wordSamples.ts'));
  const files = [];
  for (const [name, bytes] of module.wordSamples) {
    const file = join(folder, `${name}.docx`);
    await writeFile(file, bytes);
    files.push(file);
  }
  // With a profile of its own, it runs beside a LibreOffice that is open already.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  runQuietly('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
  const pdfs = (await readdir(folder)).filter((file) => file.endsWith('.pdf'));
  if (pdfs.length < files.length) {
    return `LibreOffice converted only ${pdfs.length} of ${files.length} files in ${folder}.`;
  }
  for (const pdf of pdfs) {
    runQuietly('pdftoppm', ['-png', '-r', '60', join(folder, pdf), join(folder, pdf.replace(/\.pdf$/, ''))]);
  }
  const pages = (await readdir(folder)).filter((file) => file.endsWith('.png')).sort();
  console.log(`Look at the pages in ${folder}:\n${pages.join('\n')}`);
  return undefined;
}

const problem = await check();
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
