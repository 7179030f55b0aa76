import type { Browser } from '@playwright/test';
import { assess } from '../src/report/assess.ts';
import type { Finding } from '../src/report/checks/finding.ts';
import type { Fields } from '../src/report/fields.ts';
import { totalCellsOf } from '../src/report/equations/equationsOf.ts';
import { cellsOf } from '../src/report/forms/cells.ts';
import { formById } from '../src/report/forms/forms.ts';
import { draftId, newPage } from './browser.ts';
import { spread } from './figures.ts';
import { installMeter, pressKey, type PaintedKey } from './pressKey.ts';

const keyPresses = 120;
const warmUp = 10;

/** The cells one types in, in the order of the paper. */
export function typedCells(fields: Fields): readonly string[] {
  const form = formById(fields['form']);
  return [...cellsOf(form).keys()].filter((cell) => !totalCellsOf(form).has(cell));
}

/** A digit that changes the cell: 7, or 8 where 7 stands. */
export function digitFor(text: string | undefined): string {
  return text === '7' ? '8' : '7';
}

/** Whether nobody is told of a finding before the cell is left in which it came up; see `isHeldBack` in `src/editor/`. */
function isHeldBack({ id, cells, sides }: Finding, cell: string, before: Fields): boolean {
  if (cells[0] !== cell || sides || id === 'cell.blank') return false;
  return assess(before).findings.every((known) => known.id !== id || known.cells[0] !== cell);
}

/** What the frame shows that does not follow from the fields; '' where all is right. */
function wrongIn(painted: PaintedKey, fields: Fields, cell: string, before: Fields): string {
  const { figures, findings } = assess(fields);
  if (painted.typed !== fields[cell]) return `${cell} shows ${painted.typed}`;
  for (const [total, { computed, stated }] of figures.totals) {
    const right = (stated ?? computed).toString();
    if (painted.outputs[total] !== right) return `${total} shows ${painted.outputs[total]}, not ${right}`;
  }
  // The list stands by part, the assessment by severity.
  const messages = findings
    .filter((finding) => !isHeldBack(finding, cell, before))
    .map(({ message }) => message)
    .sort();
  if ([...painted.findings].sort().join() !== messages.join()) return `the findings after ${cell}`;
  const broken = findings.filter(({ id }) => id.startsWith('requests.balance.')).length;
  if (painted.balances.filter((text) => text.startsWith('差')).length !== broken) return 'the balances';
  return '';
}

/** Types a digit into cell after cell of a report; gives a row of the table. */
export async function measureTyping(
  browser: Browser,
  site: string,
  name: string,
  report: Fields,
  slowdown: number,
): Promise<Readonly<Record<string, string | number>>> {
  const page = await newPage(browser, site, report, slowdown);
  await page.addInitScript(installMeter);
  await page.goto(`${site}#/draft/${draftId}`);
  const cells = typedCells(report).slice(0, keyPresses + warmUp);
  await page.locator(`input[data-cell="${cells[0] ?? ''}"]:not([readonly])`).waitFor();

  let fields = report;
  const paints: PaintedKey[] = [];
  const wrong: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const digit = digitFor(fields[cell]);
    const before = fields;
    fields = { ...fields, [cell]: digit };
    const painted = await pressKey(page, cell, digit);
    if (index >= warmUp) paints.push(painted);
    const problem = wrongIn(painted, fields, cell, before);
    if (problem !== '') wrong.push(problem);
  }
  await page.context().close();

  if (wrong.length > 0) console.log(`WRONG in ${wrong.length} of ${cells.length} frames: ${wrong[0]}`);
  return { report: name, ...rowOf(paints, slowdown), shown: wrong.length === 0 ? 'right' : 'WRONG' };
}

/** The same on a page that holds one input and nothing else: what no site can be faster than on this machine. */
export async function measureFloor(
  browser: Browser,
  site: string,
  slowdown: number,
): Promise<Readonly<Record<string, string | number>>> {
  const page = await newPage(browser, site, {}, slowdown);
  const cell = 'requests.received.individual';
  await page.addInitScript(installMeter);
  await page.reload();
  await page.setContent(`<input data-cell="${cell}">`);
  const paints: PaintedKey[] = [];
  for (let key = 0; key < keyPresses; key += 1) paints.push(await pressKey(page, cell, String(key % 10)));
  await page.context().close();
  return { report: 'one empty input', ...rowOf(paints.slice(warmUp), slowdown), shown: '' };
}

function rowOf(paints: readonly PaintedKey[], slowdown: number): Readonly<Record<string, string | number>> {
  const toPaint = spread(paints.map((paint) => paint.toPaint));
  const work = spread(paints.map((paint) => paint.work));
  return {
    slowdown: `${slowdown}×`,
    keys: paints.length,
    'to paint, median': toPaint.median,
    p95: toPaint.p95,
    'work, median': work.median,
    'work, p95': work.p95,
  };
}
