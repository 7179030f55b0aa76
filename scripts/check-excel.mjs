import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { projectRoot } from './shell.mjs';

/*
 * Writes reports as Excel files, has LibreOffice compute their formulas and compares the results with those in the
 * files, and lays them out to be looked at: `npm run check:excel`.
 * It is not part of `npm test`, for not every machine has LibreOffice.
 */

/**
 * @param {string} command
 * @param {string[]} args
 */
function runQuietly(command, args) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 });
}

async function check() {
  if (runQuietly('soffice', ['--version']).error) {
    return 'LibreOffice is missing: install its Calc (Debian: apt-get install libreoffice-calc-nogui).';
  }
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-excel-'));
  const [uncomputed, computed] = [join(folder, 'uncomputed'), join(folder, 'computed')];
  await mkdir(uncomputed);
  /** @type {{ module: typeof import('./excelSamples.ts') }} */
  const { module } = await runnerImport(join(projectRoot, 'scripts/excelSamples.ts'));
  const files = module.writtenSamples;
  for (const [name, bytes] of files) {
    await writeFile(join(folder, `${name}.xlsx`), bytes);
    await writeFile(join(uncomputed, `${name}.xlsx`), module.withoutResults(bytes));
  }
  // With a profile of its own, it runs beside a LibreOffice that is open already.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  /** @param {string} format @param {string} from @param {string} to */
  function convert(format, from, to) {
    const sources = [...files.keys()].map((name) => join(from, `${name}.xlsx`));
    runQuietly('soffice', [profile, '--headless', '--convert-to', format, '--outdir', to, ...sources]);
  }
  convert('xlsx', uncomputed, computed);
  const wrong = [];
  for (const [name, bytes] of files) {
    const theirs = await readFile(join(computed, `${name}.xlsx`)).catch(() => null);
    if (!theirs) return `LibreOffice did not open ${name}.xlsx in ${folder}.`;
    const { formulas, differing } = module.differingResults(bytes, new Uint8Array(theirs));
    console.log(`${name}: ${formulas} formulas, ${differing.length} with another result`);
    wrong.push(...differing);
  }
  convert('pdf', folder, folder);
  for (const name of files.keys()) {
    runQuietly('pdftoppm', ['-png', '-r', '60', join(folder, `${name}.pdf`), join(folder, name)]);
  }
  const pages = (await readdir(folder)).filter((file) => file.endsWith('.png')).sort();
  console.log(`Look at the pages in ${folder}:\n${pages.join('\n')}`);
  return wrong.length > 0 ? wrong.join('\n') : undefined;
}

const problem = await check();
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
