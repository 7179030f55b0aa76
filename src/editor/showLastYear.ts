import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { changeOf } from '#report/years/changeOf.ts';
import { comparableLastYear } from '#report/years/comparableLastYear.ts';
import { useFormAccess } from './FormAccess.ts';
import { useReport } from './useReport.ts';

/** Where this browser remembers that one likes to see last year's numbers. */
const key = 'nianbao:show-last-year';

// Where storage is blocked, already the look at it throws: then the choice lasts as long as the page.
function remembered(): boolean {
  try {
    return localStorage.getItem(key) === '1';
  } catch {
    return false;
  }
}

const choice = createStore<{ readonly shown: boolean }>(() => ({ shown: remembered() }));

/** Shows last year's number beside each cell, or no longer, in every draft. */
export function showLastYear(shown: boolean): void {
  choice.setState({ shown });
  try {
    if (shown) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

/** Whether last year's numbers are wished for. */
export function useShowLastYear(): boolean {
  return useStore(choice, ({ shown }) => shown);
}

/** Whether last year's numbers are shown in this draft: wished for, and there is a report of the year before. */
export function useIsCompared(): boolean {
  const { draftId } = useFormAccess();
  const shown = useShowLastYear();
  return useReport(
    draftId,
    (fields, { lastYear }) => shown && comparableLastYear({ fields, lastYear }) !== null,
  );
}

/** Whether last year's number stands beside a cell. */
export function useHasLastYearNumber(cell: string): boolean {
  const { draftId } = useFormAccess();
  const shown = useShowLastYear();
  return useReport(
    draftId,
    (fields, assessment) => shown && changeOf({ ...assessment, fields }, cell) !== null,
  );
}
