import { act, render, screen } from '@testing-library/react';
import type { Fields } from '#report/fields.ts';
import { Editor } from './Editor.tsx';
import { drafts } from './fakeDrafts.ts';
import { leaveField } from './visit.ts';

/** A draft in the editor, as a test drives it. */
export interface OpenDraft {
  readonly id: string;
  fields(): Fields;
  /** The box or number of a cell. */
  cell(name: string): HTMLElement;
  /** Enters a cell or the field of that label. */
  enter(name: string): HTMLInputElement | HTMLTextAreaElement;
  /** Puts a text into the field one is in, as one key press does. */
  type(text: string): void;
  leave(): void;
}

function cellNamed(name: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(`[data-cell="${name}"]`);
  if (!element) throw new Error(`no cell ${name}`);
  return element;
}

/**
 * Opens a report in the editor, over a store in memory. The test mocks `#drafts/drafts.ts` with `./fakeDrafts.ts`.
 *
 * @example const draft = await openDraft(balanced2021); draft.enter('requests.received.individual'); draft.type('8')
 */
export async function openDraft(report: Fields): Promise<OpenDraft> {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  leaveField();
  const id = drafts.create(report);
  await drafts.open(id);
  render(
    <Editor
      draftId={id}
      place={{ cell: null, part: null }}
      onExport={() => undefined}
      onChooseLastYear={() => undefined}
      commands={null}
    />,
  );
  await act(() => drafts.flush());

  return {
    id,
    fields: () => drafts.getState().drafts[id]?.fields ?? {},
    cell: cellNamed,
    enter(name) {
      const box = name.includes('.')
        ? cellNamed(name)
        : screen.getByLabelText(name, { selector: 'input, textarea' });
      if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) {
        throw new Error(`${name} is not typed in`);
      }
      act(() => box.focus());
      return box;
    },
    type(text) {
      const box = document.activeElement;
      if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) {
        throw new Error('one is in no field');
      }
      act(() => {
        box.setRangeText(text, 0, box.value.length, 'end');
        box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
      });
    },
    leave() {
      const box = document.activeElement;
      if (box instanceof HTMLElement) act(() => box.blur());
    },
  };
}
