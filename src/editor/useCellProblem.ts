import { useFormAccess } from './FormAccess.ts';
import { problemsOf, sentenceOf } from './problems.ts';
import { useReport } from './useReport.ts';
import { useMayShowProblem } from './visit.ts';

/** What is wrong at a cell, in the words of the findings; '' while nothing is to be shown. */
export interface CellProblemWords {
  readonly sentence: string;
  /** Why the text is no number, in short; '' where it is one. */
  readonly reason: string;
}

export function useCellProblem(cell: string): CellProblemWords {
  const { draftId } = useFormAccess();
  const mayShow = useMayShowProblem(cell);
  const sentence = useReport(draftId, (_, assessment) =>
    (problemsOf(assessment).get(cell) ?? []).map(sentenceOf).join('\n'),
  );
  const reason = useReport(draftId, (_, { figures }) => {
    const reading = figures.readings.get(cell);
    return reading?.state === 'refused' ? reading.reason : '';
  });
  return mayShow ? { sentence, reason } : { sentence: '', reason: '' };
}
