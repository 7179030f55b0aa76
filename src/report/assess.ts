import { acknowledgementOf, mayAcknowledge } from './acknowledgements.ts';
import type { ReadFigures } from './checks/check.ts';
import { checks } from './checks/checks.ts';
import type { Finding, Severity } from './checks/finding.ts';
import { figuresOf, type Figures } from './equations/figures.ts';
import type { Fields } from './fields.ts';
import type { Form } from './forms/form.ts';
import { formById } from './forms/forms.ts';
import { lastYearOf } from './lastYear.ts';

/** A finding that somebody acknowledged, with the reason they gave. */
export interface Acknowledged {
  readonly finding: Finding;
  readonly reason: string;
}

/** Everything that follows from a report as typed: its numbers, its totals, and what the checks found. */
export interface Assessment {
  readonly form: Form;
  readonly figures: Figures;
  /** Last year's report, where it is at hand. */
  readonly lastYear: ReadFigures | null;
  /** What is open: errors first, each in the order of the checks. */
  readonly findings: readonly Finding[];
  /** What was found and acknowledged with a reason. */
  readonly acknowledged: readonly Acknowledged[];
}

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

const readings = new WeakMap<Fields, ReadFigures>();

function readFigures(fields: Fields): ReadFigures {
  let reading = readings.get(fields);
  if (!reading) {
    const form = formById(fields['form']);
    reading = { form, fields, figures: figuresOf(form, fields) };
    readings.set(fields, reading);
  }
  return reading;
}

const assessments = new WeakMap<Fields, Assessment>();

/**
 * Assesses a report. The same fields object is assessed once, however many ask.
 *
 * @example assess({ form: '2021', year: '2020' }).findings[0]?.id //=> 'form.year'
 */
export function assess(fields: Fields): Assessment {
  let assessment = assessments.get(fields);
  if (!assessment) {
    const before = lastYearOf(fields);
    const lastYear = before && readFigures(before);
    const report = { ...readFigures(fields), lastYear };
    const found = checks
      .flatMap((check) => check(report))
      .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
    const findings: Finding[] = [];
    const acknowledged: Acknowledged[] = [];
    for (const finding of found) {
      const given = mayAcknowledge(finding) ? acknowledgementOf(fields, finding) : null;
      if (given && !given.lapsed) acknowledged.push({ finding, reason: given.reason });
      else findings.push(finding);
    }
    assessment = { form: report.form, figures: report.figures, lastYear, findings, acknowledged };
    assessments.set(fields, assessment);
  }
  return assessment;
}
