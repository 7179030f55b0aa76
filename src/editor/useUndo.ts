import { useEffect } from 'react';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import { goToField } from './goToField.ts';

interface Undo {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** How many characters two texts end with in common, short of overlapping what they begin with in common. */
function commonEnd(from: string, to: string): number {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  return end;
}

/** Undo and redo of a draft, by button and by key. The person is led to what changed. */
export function useUndo(draftId: string, readOnly: boolean): Undo {
  const canUndo = useDrafts((state) => !readOnly && (state.drafts[draftId]?.past.length ?? 0) > 0);
  const canRedo = useDrafts((state) => !readOnly && (state.drafts[draftId]?.future.length ?? 0) > 0);

  function step(direction: 'undo' | 'redo'): void {
    const before = drafts.getState().latest[draftId];
    drafts[direction](draftId);
    const change = drafts.getState().latest[draftId];
    const [field] = Object.keys(change?.fields ?? {});
    if (change === before || field === undefined) return;
    goToField(field);
    const [from, to] = change?.fields[field] ?? ['', ''];
    if (document.activeElement instanceof HTMLTextAreaElement) {
      const end = to.length - commonEnd(from, to);
      document.activeElement.setSelectionRange(end, end);
    }
  }

  function undo(): void {
    step('undo');
  }

  function redo(): void {
    step('redo');
  }

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (readOnly || event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof Element && event.target.closest('dialog, [data-own-undo]')) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      step(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return { undo, redo, canUndo, canRedo };
}
