import { useEffect } from 'react';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import { goToField } from './goToField.ts';

interface Undo {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
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
    if (change !== before && field !== undefined) goToField(field);
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
      if (event.target instanceof Element && event.target.closest('dialog')) return;
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
