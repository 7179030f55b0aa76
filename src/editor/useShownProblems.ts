import { useFormAccess } from './FormAccess.ts';
import { isHeldBack, openFindings, type ListedFinding } from './openFindings.ts';
import { problemsOf } from './problems.ts';
import { useReport, useSameList } from './useReport.ts';
import { useVisit } from './visit.ts';

const none: readonly ListedFinding[] = [];

/**
 * What is to be told at a text now. While one writes it, nothing new comes up.
 *
 * @param wordsOf what the component shows of a problem: it renders when that changes
 */
export function useShownProblems(
  field: string,
  wordsOf: (problem: ListedFinding) => string,
): readonly ListedFinding[] {
  const { draftId } = useFormAccess();
  const problems = useReport(
    draftId,
    useSameList((fields, assessment) => {
      // As of blank cells, only the list tells of what is not written yet.
      const isBlank = (fields[field] ?? '').trim() === '';
      const here = isBlank ? undefined : problemsOf(assessment).get(field);
      return here ? openFindings(fields, assessment).filter(({ finding }) => here.includes(finding)) : none;
    }, wordsOf),
  );
  const visit = useVisit((current) => (current?.field === field ? current : null));
  return problems.filter((problem) => !isHeldBack(problem, visit));
}
