import { drafts, useDrafts } from '#drafts/drafts.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { whyFixed } from './whyFixed.ts';

/** Why versions cannot be read, kept or brought back at present, with the way out. */
export function VersionNotices({ draftId }: { draftId: string }) {
  const { reading, keeping } = useDrafts((state) => state.versionTrouble);
  const fixed = useDrafts((state) => whyFixed(state, draftId));
  const canTakeOver = useDrafts(({ access }) => ['elsewhere', 'free'].includes(access[draftId] ?? ''));
  return (
    <>
      {[...new Set([reading, keeping])].map(
        (trouble) =>
          trouble !== null && (
            <Notice key={trouble} look="warning">
              {trouble}
            </Notice>
          ),
      )}
      {fixed !== null && (
        <Notice
          look="hint"
          action={canTakeOver && <Button onClick={() => void drafts.takeOver(draftId)}>在此编辑</Button>}
        >
          {fixed}
        </Notice>
      )}
    </>
  );
}
