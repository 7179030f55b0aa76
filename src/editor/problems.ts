import type { Assessment } from '#report/assess.ts';
import type { Finding } from '#report/checks/finding.ts';
import { equationsOf } from '#report/equations/equationsOf.ts';
import { cellsOf } from '#report/forms/cells.ts';

const problemsByAssessment = new WeakMap<Assessment, ReadonlyMap<string, readonly Finding[]>>();

/**
 * The fields at which a finding is shown: of an equation the numbers that stand there, of a total that does not fit
 * only the total, of a text the text alone. A hint stands in the list only.
 */
function placesOf({ form, figures }: Assessment, finding: Finding): readonly string[] {
  if (finding.id === 'cell.blank' || finding.severity === 'hint') return [];
  const [first = ''] = finding.cells;
  if (!cellsOf(form).has(first)) return [first];
  const equation = equationsOf(form).find(({ id }) => id === finding.id);
  if (!equation) return finding.cells;
  if (equation.family.computes) return equation.left;
  return equation.cells.filter(
    (cell) => figures.totals.has(cell) || figures.readings.get(cell)?.state !== 'blank',
  );
}

/** The findings to be shown at each field of a report. */
export function problemsOf(assessment: Assessment): ReadonlyMap<string, readonly Finding[]> {
  let problems = problemsByAssessment.get(assessment);
  if (!problems) {
    const byField = new Map<string, Finding[]>();
    for (const finding of assessment.findings) {
      for (const place of placesOf(assessment, finding)) {
        byField.set(place, [...(byField.get(place) ?? []), finding]);
      }
    }
    problems = byField;
    problemsByAssessment.set(assessment, problems);
  }
  return problems;
}

/** A finding in one sentence, what is wrong before what to do: the same words at the field and in the list. */
export function sentenceOf(finding: Finding): string {
  return `${finding.message}${finding.remedy}`;
}
