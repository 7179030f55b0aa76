import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { openDraft, type OpenDraft } from './openDraft.tsx';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));

const licensing = 'disclosure.licensing.decisions';

function panel(): HTMLElement {
  return screen.getByRole('region', { name: '检查结果' });
}

function findings(): readonly (string | undefined)[] {
  return [...panel().querySelectorAll<HTMLElement>('[data-finding]')].map((item) => item.dataset['finding']);
}

function describedBy(draft: OpenDraft, cell: string): string {
  const ids = (draft.cell(cell).getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join('');
}

it('a problem of the cell one is in is told once the cell is left, in both places in the same words', async () => {
  const draft = await openDraft(balanced2021);
  draft.enter(licensing);
  draft.type('3万');
  expect(findings()).toEqual([]);
  expect(within(panel()).getByText('没有发现问题')).toBeDefined();
  expect(draft.cell(licensing).getAttribute('aria-invalid')).toBe('false');

  draft.leave();
  expect(findings()).toEqual(['cell.number']);
  expect(draft.cell(licensing).getAttribute('aria-invalid')).toBe('true');
  const item = panel().querySelector('[data-finding]');
  const sentence = `${item?.querySelector('a')?.textContent}${item?.querySelector('p')?.textContent}`;
  expect(describedBy(draft, licensing)).toBe(sentence);
});

it('one who comes back to mend it keeps the problem in sight until it is mended', async () => {
  const draft = await openDraft({ ...balanced2021, [licensing]: '3万' });
  draft.enter(licensing);
  draft.type('3千');
  expect(findings()).toEqual(['cell.number']);
  draft.type('3000');
  expect(findings()).toEqual([]);
});

it('a balance is followed at every key press, while one is in the cell', async () => {
  const draft = await openDraft(balanced2021);
  draft.enter('requests.received.individual');
  draft.type('47');
  expect(findings()).toEqual(
    expect.arrayContaining(['requests.balance.individual', 'requests.balance.total']),
  );
  draft.type('46');
  expect(findings()).toEqual([]);
});

it('each finding says its severity and its cells, and leads to the first of them', async () => {
  const draft = await openDraft(unbalanced2021);
  const item = panel().querySelector<HTMLElement>('[data-finding="requests.balance.individual"]');
  expect(item?.dataset['severity']).toBe('error');
  const [first = ''] = item?.dataset['cells']?.split(' ') ?? [];
  const link = item?.querySelector('a');
  expect(link?.getAttribute('href')).toBe(`#/draft/${draft.id}?cell=${first}`);
  if (link) fireEvent.click(link);
  expect(document.activeElement).toBe(draft.cell(first));
});

it('the blanks of one table are filled with 0 after a question, and those of no other', async () => {
  const draft = await openDraft(blank2021);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  const blanks = () => findings().filter((id) => id === 'cell.blank').length;
  expect(blanks()).toBe(3);
  const [, , disputes] = within(panel()).getAllByRole('button', { name: /空格填 0/ });
  if (disputes) fireEvent.click(disputes);
  expect(draft.fields()).toEqual(blank2021);
  fireEvent.click(screen.getByRole('button', { name: '填 0' }));
  expect(blanks()).toBe(2);
  expect(draft.fields()['disputes.review.upheld']).toBe('0');
  expect(draft.fields()).not.toHaveProperty(['requests.received.individual']);
});

it('a report whose numbers agree is called ready only when its parts are written', async () => {
  await openDraft({ ...balanced2021, overview: '', problems: ' ' });
  expect(findings()).toEqual(['text.empty', 'text.empty']);
  expect(panel().textContent).not.toContain('可以导出定稿');
});

it('a report without a fault may be exported as final', async () => {
  await openDraft(balanced2021);
  expect(panel().textContent).toContain('可以导出定稿。');
});
