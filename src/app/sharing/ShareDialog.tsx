import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import type { Draft } from '#drafts/draft.ts';
import type { Status } from '#report/review/eventSchema.ts';
import { eventsOf } from '#report/review/events.ts';
import { roleOf } from '#report/review/reviewFields.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { download } from '../download.ts';
import { whyLocked } from '../list/whyLocked.ts';
import type { PanelRequests } from '../reviewing/panelRequests.ts';
import { EarlierPassphrases } from './EarlierPassphrases.tsx';
import { rememberPassphrase } from './handedOut.ts';
import { HandedOver } from './HandedOver.tsx';
import type { Hesitation } from './hesitations.ts';
import { nameOfVersion } from './nameOfVersion.ts';
import { ShareForm, type ShareRequest } from './ShareForm.tsx';
import { sharingChange, writeHandover, type Handover, type Way } from './shareReport.ts';
import styles from './Sharing.module.css';

const notWritten =
  '没有分享：所需的程序没有加载成功，或者内存不足。请检查网络、关闭不用的程序后再试；也可以选“文件”。';
const notKept = '没有分享：这份年报刚刚转到别的窗口中编辑。请在那边分享，或在这里点“在此编辑”。';

function draftNow(id: string): Draft | null {
  return drafts.getState().drafts[id] ?? null;
}

/** To what is being written beside the report, or to the first remark that waits to be solved. */
function focusOverlooked(what: Hesitation['id']): void {
  const panel = document.querySelector('[data-remarks]');
  const boxes = [...(panel?.querySelectorAll('textarea') ?? [])];
  const wanted =
    what === 'unwritten'
      ? (boxes.find(({ value }) => value.trim() !== '') ?? boxes[0])
      : (panel?.querySelector<HTMLElement>('[data-remark][data-open]') ??
        panel?.querySelector('[data-proposal="refused"]')?.closest<HTMLElement>('[data-remark]'));
  // A reply may be to a remark that is settled, and folded away.
  wanted?.closest('details')?.setAttribute('open', '');
  wanted?.focus();
}

/** Notes in the draft that it was shared, and keeps that version. Gives whether the draft took it. */
function noteSharing(id: string, patch: Draft['fields']): boolean {
  drafts.change(id, patch, 'exchange');
  const { fields = {} } = draftNow(id) ?? {};
  if (Object.entries(patch).some(([name, text]) => fields[name] !== text)) return false;
  // Where it cannot be kept, the list of versions says so.
  const occasion = roleOf(fields) === 'reviewer' ? 'returned' : 'sent';
  void drafts.keepVersion(id, { occasion, name: nameOfVersion(eventsOf(patch)) });
  return true;
}

interface ShareDialogProps {
  readonly draftId: string;
  /** What is asked of 审核意见, where the person may go back to. */
  readonly requests: PanelRequests;
  readonly onClose: () => void;
}

/** 分享: hands a report over with its review, as a file or a link. */
export default function ShareDialog({ draftId, requests, onClose }: ShareDialogProps) {
  const fields = useDrafts((state) => state.drafts[draftId]?.fields);
  const locked = useDrafts(({ access }) =>
    access[draftId] === 'own' ? null : (whyLocked(access[draftId]) ?? '这里只能查看，请先点“在此编辑”。'),
  );
  const [busy, setBusy] = useState<Way | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [shared, setShared] = useState<{ status: Status; handover: Handover } | null>(null);
  const formId = useId();
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);

  /** `patch` is what the draft is to take down of it; it is handed over with that, but only when the draft has it. */
  async function handOver(status: Status, way: Way, patch: Draft['fields']): Promise<void> {
    const draft = draftNow(draftId);
    if (!draft) return;
    flushSync(() => {
      setBusy(way);
      setProblem(null);
    });
    let handover: Handover | null = null;
    try {
      const next = { ...draft, fields: { ...draft.fields, ...patch } };
      handover = await writeHandover(next, status, way, window.location.href);
    } catch {
      // Told below.
    }
    // Whoever closed the dialog meanwhile has shared nothing.
    if (!isOpen.current) return;
    setBusy(null);
    if (!handover) setProblem(notWritten);
    else if (Object.keys(patch).length > 0 && !noteSharing(draftId, patch)) setProblem(notKept);
    else {
      if (handover.way !== 'link') download(handover.name, handover.content, 'application/json');
      if (handover.way !== 'file') {
        const what = handover.way === 'link' ? '链接' : `文件“${handover.name}”`;
        rememberPassphrase(draftId, {
          at: new Date().toISOString(),
          what,
          passphrase: handover.passphrase,
        });
      }
      setShared({ status, handover });
    }
  }

  function share({ by, status, note, way }: ShareRequest): void {
    if (status === 'standing') {
      void handOver('accepted', way, {});
      return;
    }
    const change = sharingChange(fields ?? {}, status, { at: new Date().toISOString(), by }, note);
    if (change.ok) void handOver(status, way, change.patch);
    else setProblem(change.reason);
  }

  return (
    <Dialog
      wide
      title={shared ? '已准备好' : '分享'}
      onClose={onClose}
      actions={
        shared ? (
          <Button look="primary" onClick={onClose}>
            完成
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>取消</Button>
            <Button look="primary" type="submit" form={formId} disabled={busy !== null || locked !== null}>
              分享
            </Button>
          </>
        )
      }
    >
      {shared && (
        <HandedOver
          handover={shared.handover}
          onPreferFile={() => void handOver(shared.status, 'locked', {})}
        />
      )}
      {!shared && fields && (
        <>
          <EarlierPassphrases draftId={draftId} />
          <ShareForm
            id={formId}
            draftId={draftId}
            fields={fields}
            onShare={share}
            onGoBack={(to) => {
              // The focus goes back to the button first: what was overlooked takes it from there.
              flushSync(onClose);
              // On a narrow screen the panel may be folded, and nothing in it takes the focus then.
              flushSync(() => requests.setState({ open: true }));
              focusOverlooked(to);
            }}
          />
        </>
      )}
      <p role="status" className={styles.soft}>
        {busy !== null && (busy === 'file' ? '正在准备…' : '正在加锁…')}
      </p>
      {(problem ?? (shared ? null : locked)) !== null && (
        <p role="alert" className={styles.problem}>
          {problem ?? locked}
        </p>
      )}
    </Dialog>
  );
}
