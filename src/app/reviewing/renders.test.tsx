import { expect, it, vi } from 'vitest';
import { noteRenders, takeNotedRenders } from '#editor/noteRenders.ts';
import type { Fields } from '#report/fields.ts';
import { newEvent } from '#report/review/eventText.ts';
import { recordOf } from '#report/review/review.arbitrary.ts';
import { balanced2021 } from '#samples/balanced2021.ts';

vi.mock('#drafts/drafts.ts', () => import('#editor/fakeDrafts.ts'));

// React looks for it when it is loaded: what loads React is imported after this.
noteRenders();

const upheld = 'disputes.review.upheld';
const remark = newEvent({
  type: 'remark',
  at: '2025-01-10T08:00:00.000Z',
  by: '李',
  place: { cells: [upheld] },
  kind: 'must',
  text: '应为 3。',
  proposals: { [upheld]: '3' },
  from: { [upheld]: '2' },
});
const report: Fields = { ...balanced2021, overview: '一年来，各项工作平稳有序。', ...recordOf([remark]) };

it('a key press renders nothing of the remarks, unless it changes what one proposes to change', async () => {
  const { openReviewed } = await import('./openReviewed.tsx');
  const { act } = await import('@testing-library/react');
  const reviewed = await openReviewed(report);

  function rendersOf(cell: string, text: string): readonly string[] {
    const box = reviewed.cell(cell) as HTMLInputElement;
    act(() => box.focus());
    takeNotedRenders();
    act(() => {
      box.setRangeText(text, 0, box.value.length, 'end');
      box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    });
    return takeNotedRenders().filter((render) => !/^(SaveStatus|Button|UndoButtons)/.test(render));
  }

  expect(rendersOf('disclosure.licensing.decisions', '413')).toEqual([]);
  expect(rendersOf(upheld, '7')).toEqual(expect.arrayContaining(['RemarkItem', 'Change']));
  expect(rendersOf(upheld, '7').filter((render) => render.startsWith('CellInput'))).toEqual([]);
});
