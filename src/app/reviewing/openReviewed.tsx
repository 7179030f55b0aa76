import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { drafts } from '#editor/fakeDrafts.ts';
import { Editor } from '#editor/Editor.tsx';
import type { Fields } from '#report/fields.ts';
import { roleOf } from '#report/review/reviewFields.ts';
import { reviewOf, type Review } from '#report/review/reviewOf.ts';
import { ask, newPanelRequests } from './panelRequests.ts';
import { ReviewPanel } from './ReviewPanel.tsx';

/** A report under review, as a test drives it. */
export interface Reviewed {
  readonly id: string;
  readonly panel: HTMLElement;
  fields(): Fields;
  review(): Review;
  /** The box or number of a cell. */
  cell(name: string): HTMLElement;
  /** The remark with that text, in the panel. */
  remark(text: string): HTMLElement;
  /** Presses a button of a remark. */
  press(text: string, button: string): void;
  /** Asks to write about where one is, and waits for the form. */
  begin(): Promise<HTMLElement>;
  unmount(): void;
}

function Reviewing({ draftId }: { draftId: string }) {
  const [requests] = useState(newPanelRequests);
  const [openRemarks] = useState(
    () => (remarks: readonly string[]) => ask(requests, { kind: 'show', remarks }),
  );
  const { fields = {} } = drafts.getState().drafts[draftId] ?? {};
  return (
    <Editor
      draftId={draftId}
      place={{ cell: null, part: null }}
      onExport={() => undefined}
      onChooseLastYear={() => undefined}
      commands={null}
      reviewing={roleOf(fields) === 'reviewer'}
      panel={<ReviewPanel draftId={draftId} requests={requests} />}
      onOpenRemarks={openRemarks}
    />
  );
}

function showModal(this: HTMLDialogElement): void {
  this.open = true;
}

function close(this: HTMLDialogElement): void {
  this.open = false;
}

function cellNamed(name: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(`[data-cell="${name}"]`);
  if (!element) throw new Error(`no cell ${name}`);
  return element;
}

/**
 * Opens a report in the editor with 审核意见 beside it, over a store in memory. The test mocks `#drafts/drafts.ts` with
 * `#editor/fakeDrafts.ts`.
 *
 * @param id a draft that is there already; else the report becomes one
 */
export async function openReviewed(report: Fields, id = drafts.create(report)): Promise<Reviewed> {
  // jsdom lays nothing out, and knows no dialogs.
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
  document.elementFromPoint = () => null;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  HTMLDialogElement.prototype.showModal = showModal;
  HTMLDialogElement.prototype.close = close;
  await drafts.open(id);
  const { unmount } = render(<Reviewing draftId={id} />);
  await act(() => drafts.flush());
  const panel = screen.getByRole('region', { name: '审核意见' });
  function fields(): Fields {
    return drafts.getState().drafts[id]?.fields ?? {};
  }
  if (reviewOf(fields()).remarks.length > 0) await within(panel).findByRole('link', { name: '意见单' });

  function remark(text: string): HTMLElement {
    const own = within(panel).getByText(text).closest<HTMLElement>('[data-remark]');
    if (!own) throw new Error(`${text} is no remark`);
    return own;
  }

  return {
    id,
    panel,
    fields,
    review: () => reviewOf(fields()),
    cell: cellNamed,
    remark,
    press(text, button) {
      fireEvent.click(within(remark(text)).getByRole('button', { name: `${button} ${text}` }));
    },
    async begin() {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F2', shiftKey: true });
      return within(panel).findByRole('form', { name: '写意见' });
    },
    unmount,
  };
}
