import { figuresOf } from '../equations/figures.ts';
import { totalCellsOf } from '../equations/equationsOf.ts';
import { yearEquationsOf } from '../equations/yearEquationsOf.ts';
import type { Fields } from '../fields.ts';
import type { Form } from '../forms/form.ts';
import { formById, formForYear } from '../forms/forms.ts';
import { lastYearPatch } from '../lastYear.ts';
import { proposedTitle } from '../proposedTitle.ts';
import { readYear } from '../readYear.ts';
import { isKnown } from './isKnown.ts';
import { lastYearsReport } from './lastYearsReport.ts';

/** The official title of the next year, with the unit as last year's official title writes it. */
function nextTitle(report: Fields, year: string): string {
  const written = /^(.*\S)\s*\d{4}\s*年政府信息公开工作年度报告$/.exec((report['title'] ?? '').trim());
  return proposedTitle(written?.[1] ?? report['unit.name'] ?? '', year);
}

/** The numbers of the next report that last year's alone decides: what was carried over, and what is counted on from. */
function cellsThatFollow(report: Fields, before: Form, form: Form): Fields {
  const figures = figuresOf(before, report);
  const cells: Record<string, string> = {};
  for (const { subject, lastYear, added, taken } of yearEquationsOf(form, before)) {
    const decides = added.length + taken.length === 0 && !totalCellsOf(form).has(subject);
    if (!decides || !lastYear.every((cell) => isKnown({ form: before, figures }, cell))) continue;
    const number = lastYear.reduce((sum, cell) => sum + figures.valueOf(cell), 0n);
    if (number >= 0n) cells[subject] = number.toString();
  }
  return cells;
}

/**
 * The report that follows on `report`, as a starting point: the same unit a year later in the form of that year, what
 * was carried over, last year's narratives to be rewritten, and last year's report beside it. All else is blank. Where
 * `report` names no year, this one names none either.
 *
 * @example startFromLastYear({ year: '2023', 'requests.carriedOut.individual': '2', … })['requests.carriedIn.individual'] //=> '2'
 */
export function startFromLastYear(report: Fields): Fields {
  const lastYear = readYear(report['year']);
  const year = lastYear === null ? '' : String(lastYear + 1);
  const before = formById(report['form']);
  const form = (lastYear === null ? null : formForYear(lastYear + 1)) ?? before;
  const kept = ['unit.name', 'unit.level', 'preamble', 'overview', 'problems', 'otherMatters'];
  const fields = {
    form: form.id,
    year,
    ...Object.fromEntries(kept.map((name) => [name, report[name] ?? ''])),
    title: nextTitle(report, year),
    'signature.unit': report['signature.unit'] ?? report['unit.name'] ?? '',
    ...cellsThatFollow(report, before, form),
  };
  return { ...fields, ...lastYearPatch({}, lastYearsReport(report)) };
}
