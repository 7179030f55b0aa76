import { useCallback, useState, type ReactNode } from 'react';
import type { Deed } from '#report/review/history.ts';
import { NameDialog } from './NameDialog.tsx';
import { personName } from './personName.ts';

/** What somebody is about to do under their name. */
export type SignedAct = (deed: Deed) => void;

function doNow(act: SignedAct): void {
  act({ at: new Date().toISOString(), by: personName() });
}

/**
 * Has people do something under their name, which is asked for once, at the first time.
 *
 * @example const { sign, asking } = useSigned(); return <>{asking}<Button onClick={() => sign(resolve)}>解决</Button></>
 */
export function useSigned(): { readonly sign: (act: SignedAct) => void; readonly asking: ReactNode } {
  const [waiting, setWaiting] = useState<SignedAct | null>(null);

  const sign = useCallback((act: SignedAct) => {
    if (personName() === '') setWaiting(() => act);
    else doNow(act);
  }, []);

  const asking = waiting && (
    <NameDialog
      onNamed={() => {
        setWaiting(null);
        doNow(waiting);
      }}
      onClose={() => setWaiting(null)}
    />
  );
  return { sign, asking };
}
