import { useState } from 'react';

/** A part of the program that loads when somebody asks for it. */
export interface OnDemand<Part> {
  /** Null until it has arrived. */
  readonly part: Part | null;
  /** It did not arrive; `request` asks again. */
  readonly failed: boolean;
  readonly request: () => void;
}

/**
 * Loads a part of the program when it is asked for, as a menu's library when the menu is first opened.
 *
 * @example const { part, failed, request } = useOnDemand(() => import('#ui/menu/Menu.tsx'))
 */
export function useOnDemand<Part>(load: () => Promise<Part>): OnDemand<Part> {
  const [part, setPart] = useState<{ readonly loaded: Part } | null>(null);
  const [failed, setFailed] = useState(false);

  function request(): void {
    if (part) return;
    setFailed(false);
    load().then(
      (loaded) => setPart({ loaded }),
      () => setFailed(true),
    );
  }
  return { part: part?.loaded ?? null, failed, request };
}
