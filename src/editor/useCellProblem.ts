import { useFormAccess } from './FormAccess.ts';
import { problemsOf, sentenceOf } from './problems.ts';
import { sumOf } from './sumOf.ts';
import { useReport } from './useReport.ts';
import { useMayShowProblem } from './visit.ts';

/** What is wrong at a cell. All are '' while nothing is to be shown. */
export interface CellProblemWords {
  /** The findings in the words of the list, a line each. */
  readonly sentence: string;
  /** The sum that does not hold, a line a finding; an empty line where there is none. */
  readonly sum: string;
  /** Why the text is no number, in short; '' where it is one. */
  readonly reason: string;
}

const nothing: CellProblemWords = { sentence: '', sum: '', reason: '' };

export function useCellProblem(cell: string): CellProblemWords {
  const { draftId } = useFormAccess();
  const mayShow = useMayShowProblem(cell);
  const sentence = useReport(draftId, (_, assessment) =>
    (problemsOf(assessment).get(cell) ?? []).map(sentenceOf).join('\n'),
  );
  const sum = useReport(draftId, (_, assessment) =>
    (problemsOf(assessment).get(cell) ?? []).map((finding) => sumOf(finding, assessment)).join('\n'),
  );
  const reason = useReport(draftId, (_, { figures }) => {
    const reading = figures.readings.get(cell);
    return reading?.state === 'refused' ? reading.reason : '';
  });
  return mayShow ? { sentence, sum, reason } : nothing;
}
