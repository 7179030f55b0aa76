import fc from 'fast-check';
import { checkEquations } from '../src/report/checks/checkEquations.ts';
import type { Finding } from '../src/report/checks/finding.ts';
import { figuresOf, settledTotals } from '../src/report/equations/figures.ts';
import type { Fields } from '../src/report/fields.ts';
import { formById, forms } from '../src/report/forms/forms.ts';
import { suggestCorrections } from '../src/report/locate/suggestCorrections.ts';
import { balancedReport } from '../src/samples/balancedReport.arbitrary.ts';
import { statingTotals } from '../src/samples/statingTotals.ts';
import { spread } from './figures.ts';
import { plantError, ways } from './plantErrors.ts';
import { drawFrom, realisticReport, type Draw } from './realisticReports.ts';

const reportsEach = 200;

type Row = Readonly<Record<string, string | number>>;

/** Where the reports come from, and what happens to them before and after the error. */
interface Setting {
  readonly name: string;
  readonly draw: (draw: Draw, index: number) => Fields;
  readonly write: (fields: Fields) => Fields;
  readonly open: (fields: Fields) => Fields;
}

function same(fields: Fields): Fields {
  return fields;
}

function realistic(draw: Draw, index: number): Fields {
  return realisticReport(forms[index % forms.length] ?? formById('2021'), draw);
}

const dense = fc.sample(balancedReport, { numRuns: 3 * reportsEach, seed: 1 });

function denseReport(_: Draw, index: number): Fields {
  return dense[index] ?? {};
}

/** Opening a document makes the totals computed that agree with their parts. */
function settle(fields: Fields): Fields {
  return { ...fields, ...settledTotals(formById(fields['form']), fields) };
}

const computed: Setting = { name: 'totals computed', draw: realistic, write: same, open: same };
const stated: Setting = { name: 'totals stated', draw: realistic, write: statingTotals, open: same };
const opened: Setting = { name: 'stated, opened', draw: realistic, write: statingTotals, open: settle };
const denseComputed: Setting = { ...computed, name: 'computed, no zeros', draw: denseReport };
const denseStated: Setting = { ...stated, name: 'stated, no zeros', draw: denseReport };

function failing(fields: Fields): readonly Finding[] {
  const form = formById(fields['form']);
  return checkEquations(form, figuresOf(form, fields));
}

/** Puts errors of some ways into one report, in different cells; null where one of them finds no place. */
function plantAll(truth: Fields, planned: readonly string[], draw: Draw): Fields | null {
  let planted: Fields = {};
  for (const way of planned) {
    const error = plantError(truth, way, draw, (fields) => failing(fields).length > 0);
    if (!error || Object.keys(error).some((cell) => cell in planted)) return null;
    planted = { ...planted, ...error };
  }
  return failing({ ...truth, ...planted }).length > 0 ? planted : null;
}

/** Whether a change puts right what was planted, all of it and nothing else. */
function putsRight(patch: Fields, fields: Fields, truth: Fields, planted: Fields): boolean {
  const form = formById(truth['form']);
  const [right, got] = [figuresOf(form, truth), figuresOf(form, { ...fields, ...patch })];
  return (
    Object.keys(patch).length === Object.keys(planted).length &&
    Object.keys(planted).every((cell) => cell in patch && got.valueOf(cell) === right.valueOf(cell))
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((100 * part) / whole)}%`;
}

/** Plants errors in reports of a setting and counts what is found. `plan` names the ways of the errors of one report. */
function measure(
  { name, draw: drawReport, write, open }: Setting,
  error: string,
  plan: (draw: Draw) => readonly string[],
): Row {
  const counts = { first: 0, three: 0, none: 0, fewer: 0, listedFirst: 0, listedThree: 0 };
  const times: number[] = [];
  for (let index = 0; times.length < reportsEach && index < 3 * reportsEach; index += 1) {
    const draw = drawFrom(index);
    const truth = write(drawReport(draw, index));
    const planted = plantAll(truth, plan(draw), draw);
    if (!planted) continue;
    const fields = open({ ...truth, ...planted });

    const start = performance.now();
    const { suggestions } = suggestCorrections(fields);
    times.push(performance.now() - start);

    const cells = Object.keys(planted);
    const place = suggestions.findIndex(({ patch }) => putsRight(patch, fields, truth, planted));
    counts.first += Number(place === 0);
    counts.three += Number(place >= 0 && place < 3);
    counts.none += Number(suggestions.length === 0);
    counts.fewer += Number((suggestions[0]?.cells.length ?? cells.length) < cells.length);
    // The baseline: the cells of the failing equations, in their order.
    const listed = [...new Set(failing(fields).flatMap((finding) => finding.cells))];
    counts.listedFirst += Number(cells.every((cell) => listed.slice(0, cells.length).includes(cell)));
    counts.listedThree += Number(cells.every((cell) => listed.slice(0, 3 * cells.length).includes(cell)));
  }
  const { median, p95 } = spread(times);
  return {
    error,
    setting: name,
    reports: times.length,
    first: percent(counts.first, times.length),
    'of 3': percent(counts.three, times.length),
    none: percent(counts.none, times.length),
    'fewer cells do': percent(counts.fewer, times.length),
    'baseline first': percent(counts.listedFirst, times.length),
    'of its 3': percent(counts.listedThree, times.length),
    'ms, median': median,
    p95,
    max: Math.max(...times).toFixed(2),
  };
}

function anyWays(count: number): (draw: Draw) => readonly string[] {
  return (draw) =>
    Array.from({ length: count }, () => ways[Math.floor(draw() * ways.length)] ?? 'digits swapped');
}

/**
 * Plants errors in balanced reports, one and two at a time, and counts how often the true cells with their true numbers are
 * suggested first and among the first three; gives the rows of the table.
 */
export function measureLocating(): readonly Row[] {
  // Once before, so that no row pays for the first run.
  measure(computed, '', anyWays(1));
  return [
    ...[computed, stated].flatMap((setting) => ways.map((way) => measure(setting, way, () => [way]))),
    ...[computed, stated, opened, denseComputed, denseStated].flatMap((setting) => [
      measure(setting, 'one of any', anyWays(1)),
      measure(setting, 'two of any', anyWays(2)),
    ]),
    ...[computed, stated].map((setting) => measure(setting, 'six, for the time', anyWays(6))),
  ];
}
