import type { Assessment } from '#report/assess.ts';
import { useFormAccess } from './FormAccess.ts';
import { problemsOf } from './problems.ts';
import { useReport } from './useReport.ts';
import { useMayShowProblem } from './visit.ts';

/** That something is wrong at a cell; what it is says {@link CellProblem}, so that new words render no cell. */
export interface CellFault {
  /** How many findings are shown at the cell. */
  readonly findings: number;
  /** The gravest of them; null where there are none. */
  readonly severity: 'error' | 'warning' | null;
  /** Whether its text is no number. */
  readonly refused: boolean;
}

const none: CellFault = { findings: 0, severity: null, refused: false };

// One object for equal faults, so that a cell renders only when its fault becomes another one.
const faults = new Map<string, CellFault>();

function shared(fault: CellFault): CellFault {
  const key = `${fault.findings} ${fault.severity} ${fault.refused}`;
  const known = faults.get(key) ?? fault;
  faults.set(key, known);
  return known;
}

function faultAt(cell: string, assessment: Assessment): CellFault {
  const problems = problemsOf(assessment).get(cell);
  const refused = assessment.figures.readings.get(cell)?.state === 'refused';
  if (!problems) return refused ? shared({ ...none, refused }) : none;
  const severity = problems.some((finding) => finding.severity === 'error') ? 'error' : 'warning';
  return shared({ findings: problems.length, severity, refused });
}

/** The fault to be shown at a cell now. */
export function useCellFault(cell: string): CellFault {
  const { draftId } = useFormAccess();
  const mayShow = useMayShowProblem(cell);
  return useReport(draftId, (_, assessment) => (mayShow ? faultAt(cell, assessment) : none));
}
