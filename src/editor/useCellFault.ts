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

/** The fault to be shown at a cell now. */
export function useCellFault(cell: string): CellFault {
  const { draftId } = useFormAccess();
  const mayShow = useMayShowProblem(cell);
  const findings = useReport(draftId, (_, assessment) =>
    mayShow ? (problemsOf(assessment).get(cell)?.length ?? 0) : 0,
  );
  const severity = useReport(draftId, (_, assessment) => {
    const problems = mayShow ? (problemsOf(assessment).get(cell) ?? []) : [];
    if (problems.length === 0) return null;
    return problems.some((finding) => finding.severity === 'error') ? 'error' : 'warning';
  });
  const refused = useReport(
    draftId,
    (_, { figures }) => mayShow && figures.readings.get(cell)?.state === 'refused',
  );
  return { findings, severity, refused };
}
