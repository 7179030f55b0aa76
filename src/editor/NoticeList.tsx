import { drafts, useDrafts } from '#drafts/drafts.ts';
import type { Notice as StoreNotice } from '#drafts/state.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';

function CopyLink({ copy }: { copy: string }) {
  const exists = useDrafts((state) => copy in state.drafts);
  return exists && <a href={`#/draft/${copy}`}>打开冲突副本</a>;
}

/**
 * What happened to the stored drafts, each until the person has put it away.
 *
 * @example <NoticeList notices={useDrafts((state) => state.notices)} />
 */
export function NoticeList({ notices }: { notices: readonly StoreNotice[] }) {
  return notices.map(({ id, kind, text, copy }) => (
    <Notice
      key={id}
      look={kind === 'conflict' ? 'warning' : 'hint'}
      action={
        <>
          {copy !== undefined && <CopyLink copy={copy} />}
          <Button onClick={() => drafts.dismissNotice(id)}>知道了</Button>
        </>
      }
    >
      {text}
    </Notice>
  ));
}
