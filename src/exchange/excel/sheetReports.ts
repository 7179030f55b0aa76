import type { ReadingProblem } from '#report/readingResult.ts';
import { forms } from '#report/forms/forms.ts';
import { formLabels } from '../structure/formLabels.ts';
import { compact, labelKey } from '../structure/labelKey.ts';
import { partHeading } from '../structure/partHeading.ts';
import { yearIn } from '../structure/yearIn.ts';
import type { SheetRow } from './sheetRows.ts';

/** A sheet that is shown, and its rows. */
export interface ShownSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** The sheets of a workbook, those of a report together, and what there is to tell of those that are left out. */
export interface SheetReports {
  readonly reports: readonly (readonly ShownSheet[])[];
  readonly problems: readonly ReadingProblem[];
}

interface Report {
  readonly sheets: readonly ShownSheet[];
  /** The rows of the form that have numbers. */
  readonly keys: ReadonlySet<string>;
  readonly year: number | null;
}

/** A row or two may be shown again beside a text. */
const leastRepeated = 3;

function rowKeys({ rows }: ShownSheet): ReadonlySet<string> {
  const keys = rows.flatMap(({ filled }) => {
    const first = filled.findIndex(({ isFigure }) => isFigure);
    const label = filled[first - 1];
    return label ? [labelKey(label.text)] : [];
  });
  return new Set(keys.filter((key) => forms.some((form) => formLabels(form).has(key))));
}

function textsOf({ rows }: ShownSheet): readonly string[] {
  return rows.flatMap(({ filled }) => filled.map(({ text }) => text));
}

function isTitle(text: string): boolean {
  return text.length < 120 && /(?:年度报告|年报)(?:\([^()]*\))?$/.test(compact(text));
}

function yearOf(sheet: ShownSheet): number | null {
  const title = textsOf(sheet).find((text) => isTitle(text) && yearIn(text) !== null);
  const year = (title ? yearIn(title) : null) ?? /(?:19|20)\d\d/.exec(sheet.name)?.[0];
  return year ? Number(year) : null;
}

function repeats(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].filter((key) => other.has(key)).length >= leastRepeated;
}

/** A sheet goes to the report of its year, or to the one before it, unless that has its rows already. */
function reportsIn(sheets: readonly ShownSheet[]): readonly Report[] {
  const reports: Report[] = [];
  for (const sheet of sheets) {
    const keys = rowKeys(sheet);
    const year = yearOf(sheet);
    const last = reports.length - 1;
    const sameYear = year === null ? -1 : reports.findIndex((report) => report.year === year);
    const isOpen = year === null || reports[last]?.year === null;
    const at = sameYear < 0 && isOpen ? last : sameYear;
    const report = reports[at];
    if (!report || repeats(keys, report.keys)) reports.push({ sheets: [sheet], keys, year });
    else {
      const all = { sheets: [...report.sheets, sheet], keys: new Set([...report.keys, ...keys]) };
      reports.splice(at, 1, { ...all, year: report.year ?? year });
    }
  }
  return reports;
}

function hasOverview({ sheets }: Report): boolean {
  return sheets.flatMap(textsOf).some((text) => partHeading(text)?.part === 'overview');
}

function isCopy(one: Report, other: Report): boolean {
  return one.sheets.flatMap(textsOf).join('\n') === other.sheets.flatMap(textsOf).join('\n');
}

function namesOf(sheets: readonly ShownSheet[]): string {
  return sheets.map(({ name }) => `“${name}”`).join('');
}

function lost(message: string): readonly ReadingProblem[] {
  return [{ kind: 'lost', place: '全文', message }];
}

/** The report that the years, or the texts, tell from the others; null where nothing does. */
function chosenOf(reports: readonly Report[]): Report | null {
  const [first, ...others] = reports;
  if (first && others.every((other) => isCopy(first, other))) return first;
  const years = reports.flatMap(({ year }) => year ?? []);
  const latest = reports.filter(({ year }) => year === Math.max(...years));
  if (years.length === reports.length && latest.length === 1) return latest[0] ?? null;
  const whole = reports.filter(hasOverview);
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

/**
 * Parts the sheets of a workbook that holds several reports, as one of each year, and chooses the latest. Where
 * nothing tells which of two tables is the report's, neither is read.
 *
 * @example sheetReports([sheetOf2023, sheetOf2024]).reports //=> [[sheetOf2024]]
 */
export function sheetReports(sheets: readonly ShownSheet[]): SheetReports {
  const reports = reportsIn(sheets);
  const repeated = reports.filter((one) =>
    reports.some((other) => other !== one && repeats(one.keys, other.keys)),
  );
  if (repeated.length === 0) return { reports: [sheets], problems: [] };
  const chosen = chosenOf(repeated);
  // Their titles tell the structure's reader which one to take.
  if (!chosen && repeated.every(hasOverview)) {
    return { reports: reports.map((report) => report.sheets), problems: [] };
  }
  if (!chosen) {
    const alike = sheets.filter((sheet) =>
      reports.some((report) => !report.sheets.includes(sheet) && repeats(rowKeys(sheet), report.keys)),
    );
    const message = `工作表${namesOf(alike)}里有同样的表格，不能确定哪一个是这份年报的，都没有读入；请只留下一个再打开。`;
    return { reports: [sheets.filter((sheet) => !alike.includes(sheet))], problems: lost(message) };
  }
  const others = repeated.filter((report) => report !== chosen);
  const left = others.flatMap((report) => report.sheets);
  const told = others.filter((report) => !isCopy(report, chosen)).flatMap((report) => report.sheets);
  const message = `工作表${namesOf(told)}里有同样的表格，没有读入；只读入工作表${namesOf(chosen.sheets)}。`;
  return {
    reports: [sheets.filter((sheet) => !left.includes(sheet))],
    problems: told.length === 0 ? [] : lost(message),
  };
}
