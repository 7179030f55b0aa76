import { useEffect, useRef } from 'react';

const mark = 'import';

/** Gives an import an entry in the browser's history, so that Back leads out of it and not out of the site. */
export function enterImport(): void {
  window.history.pushState(mark, '');
}

/** Takes that entry back. */
export function leaveImport(): void {
  if (window.history.state === mark) window.history.back();
}

/** Has the browser's Back, and any other way to another address, do as the button that leaves the import. */
export function useBack(onLeave: () => void): void {
  const latest = useRef(onLeave);
  useEffect(() => {
    latest.current = onLeave;
  });
  useEffect(() => {
    function onPopState(): void {
      // Whoever stays after all is in the import as before.
      enterImport();
      latest.current();
    }
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);
}

/** Has the browser ask before the page is left while something would be lost. */
export function useAskBeforeUnload(asks: boolean): void {
  useEffect(() => {
    if (!asks) return;
    function onBeforeUnload(event: BeforeUnloadEvent): void {
      event.preventDefault();
      // Chromium 109 asks only for this.
      event.returnValue = true;
    }
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => window.removeEventListener('beforeunload', onBeforeUnload);
  }, [asks]);
}
