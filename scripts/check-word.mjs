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
 * @param {string} file within `src/`
 * @returns {Promise<Record<string, any>>}
 */
async function load(file) {
  // Node 20 does not read TypeScript by itself.
  return (await runnerImport(join(projectRoot, 'src', file))).module;
}

/** @returns {Promise<ReadonlyMap<string, Record<string, string>>>} */
async function samples() {
  const { balanced2021 } = await load('samples/balanced2021.ts');
  const { balanced2019 } = await load('samples/balanced2019.ts');
  const { unbalanced2021 } = await load('samples/unbalanced2021.ts');
  const cells = Object.keys(balanced2021).filter((field) => /^(?:requests|disputes)\./.test(field));
  return new Map([
    ['balanced2021', balanced2021],
    ['balanced2019', balanced2019],
    ['with-errors', unbalanced2021],
    [
      'long',
      {
        ...balanced2021,
        title: '示例市发展和改革委员会（示例市粮食和物资储备局）2024年政府信息公开工作年度报告',
        overview: Array(6).fill(balanced2021.overview).join('\n'),
        problems: Array(4).fill(`（一）主要问题\n${balanced2021.problems}`).join('\n'),
      },
    ],
    [
      'huge-numbers',
      {
        ...balanced2021,
        ...Object.fromEntries(cells.map((cell, index) => [cell, `${11398889 * (index + 7)}`])),
      },
    ],
    [
      'largest-numbers',
      { ...balanced2021, ...Object.fromEntries(cells.map((cell) => [cell, '9007199254740991'])) },
    ],
  ]);
}

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
  const { writeWord } = await load('exchange/word/writeWord.ts');
  const files = [];
  for (const [name, fields] of await samples()) {
    const file = join(folder, `${name}.docx`);
    await writeFile(file, await writeWord(fields));
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
