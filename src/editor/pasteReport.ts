import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PasteReport } from '#ui/grid/placeBlock.ts';

interface Pasted {
  readonly draftId: string;
  readonly report: PasteReport;
}

const pasteStore = createStore<{ readonly last: Pasted | null }>(() => ({ last: null }));

/** Keeps what became of a pasted block for {@link useLeftOut}, in place of what an earlier one left out. */
export function tellPaste(draftId: string, report: PasteReport): void {
  pasteStore.setState({ last: report.leftOut.length > 0 ? { draftId, report } : null });
}

export function forgetPaste(): void {
  pasteStore.setState({ last: null });
}

/** The report of the last paste in a draft; null where everything found a place, and once that was read. */
export function useLeftOut(draftId: string): PasteReport | null {
  return useStore(pasteStore, ({ last }) => (last?.draftId === draftId ? last.report : null));
}
