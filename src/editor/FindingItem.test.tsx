import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Fields } from '#report/fields.ts';
import { ruleOf } from '#report/checks/rules.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { drafts } from './fakeDrafts.ts';
import { openDraft, type OpenDraft } from './openDraft.tsx';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));

const title = '示例市教育局2024年政府信息公开年度报告';
const copied = '2022年，我局共公开政府信息386条。';
const overview = balanced2021['overview'] ?? '';

/** A report with a title that is not the official one, a sentence of another year, and a signature too late. */
const doubtful: Fields = {
  ...balanced2021,
  title,
  overview: `${overview}\n${copied}`,
  'signature.date': '2025-02-10',
};

beforeEach(() => {
  window.scrollTo = () => undefined;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

function item(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-finding="${id}"]`);
  if (!found) throw new Error(`no finding ${id}`);
  return found;
}

function press(id: string, name: string): void {
  fireEvent.click(within(item(id)).getByRole('button', { name }));
}

function explain(id: string, reason: string): void {
  press(id, '写明理由');
  const box = within(item(id)).getByRole('textbox', { name: '理由' });
  expect(document.activeElement).toBe(box);
  fireEvent.change(box, { target: { value: reason } });
  press(id, '确认理由');
}

function steps(draft: OpenDraft): number {
  return drafts.getState().drafts[draft.id]?.past.length ?? 0;
}

it('findings stand by part, under the official headings, errors first', async () => {
  await openDraft({ ...doubtful, overview: `${doubtful['overview']}XX`, 'disputes.review.total': '4' });
  const panel = screen.getByRole('region', { name: '检查结果' });
  const headings = within(panel).getAllByRole('heading', { level: 3 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    '报告信息与落款',
    '一、总体情况',
    '四、政府信息公开行政复议、行政诉讼情况',
  ]);
  const inOverview = within(panel).getByRole('group', { name: '一、总体情况' });
  expect(
    within(inOverview)
      .getAllByRole('listitem')
      .map((each) => each.dataset['severity']),
  ).toEqual(['error', 'warning']);
});

it('the table of contents counts what was found in each part', async () => {
  await openDraft({ ...doubtful, 'disputes.review.total': '4' });
  const contents = screen.getByRole('navigation', { name: '年报目录' });
  const words = within(contents)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
  expect(words[0]).toContain('警告 1');
  expect(words[3]).toContain('错误 1');
  expect(words[4]).not.toMatch(/错误|警告/);
});

it('a warning is acknowledged with a reason, in one step that can be undone', async () => {
  const draft = await openDraft(doubtful);
  const before = steps(draft);
  explain('title.form', '上级统一标题');
  expect(steps(draft)).toBe(before + 1);
  expect(item('title.form').dataset['acknowledged']).toBeDefined();
  expect(screen.getByText('已写明理由 1 项')).toBeDefined();
  expect(item('title.form').textContent).toContain('理由：上级统一标题');
  act(() => drafts.undo(draft.id));
  expect(item('title.form').dataset['acknowledged']).toBeUndefined();
  expect(screen.queryByText(/^已写明理由/)).toBeNull();
});

it('the focus goes on to the next finding, and at the end to what was acknowledged', async () => {
  await openDraft({ ...doubtful, 'signature.date': '2025-01-10' });
  explain('title.form', '上级统一标题');
  expect(document.activeElement?.closest('li')).toBe(item('text.year'));
  explain('text.year', '补报上年');
  expect(document.activeElement?.textContent).toBe('已写明理由 2 项');
  expect(screen.getByRole('region', { name: '检查结果' }).textContent).toContain('没有待处理的问题');
});

it('without a reason nothing is acknowledged, and it says so', async () => {
  const draft = await openDraft(doubtful);
  const before = draft.fields();
  explain('title.form', ' \n');
  expect(draft.fields()).toEqual(before);
  const box = within(item('title.form')).getByRole('textbox', { name: '理由' });
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    '只有空格，请写明理由。',
  );
  const alert = within(item('title.form'))
    .getAllByRole('alert')
    .find(({ textContent }) => textContent !== '');
  expect(alert?.textContent).toBe('只有空格，请写明理由。');
  expect(document.activeElement).toBe(box);
  const [said] = alert?.children ?? [];
  press('title.form', '确认理由');
  expect(alert?.children[0]).not.toBe(said);
  fireEvent.change(box, { target: { value: '\u200b\u3000' } });
  expect(alert?.textContent).toBe('');
  press('title.form', '确认理由');
  expect(draft.fields()).toEqual(before);
});

it('Escape puts the form away and gives the focus back', async () => {
  await openDraft(doubtful);
  press('title.form', '写明理由');
  fireEvent.keyDown(within(item('title.form')).getByRole('textbox', { name: '理由' }), { key: 'Escape' });
  expect(within(item('title.form')).queryByRole('textbox')).toBeNull();
  expect(document.activeElement?.textContent).toBe('写明理由');
});

it('a reason lapses when its cells change, and one click confirms it anew', async () => {
  const draft = await openDraft(doubtful);
  explain('title.form', '上级统一标题');
  act(() => drafts.change(draft.id, { title: '示例市教育局2024年政府信息公开年报' }, 'fill'));
  const box = within(item('title.form')).getByRole('textbox', { name: '理由' });
  expect((box as HTMLTextAreaElement).value).toBe('上级统一标题');
  press('title.form', '确认理由');
  expect(item('title.form').dataset['acknowledged']).toBeDefined();
});

it('a reason is taken back, and the finding is open again', async () => {
  await openDraft(doubtful);
  explain('title.form', '上级统一标题');
  press('title.form', '撤回理由');
  expect(item('title.form').dataset['acknowledged']).toBeUndefined();
  expect(document.activeElement?.closest('li')).toBe(item('title.form'));
});

it('an error that no reason settles asks for none', async () => {
  await openDraft({ ...balanced2021, 'disputes.review.total': '4' });
  expect(within(item('disputes.total.review')).queryByRole('button', { name: '写明理由' })).toBeNull();
});

it('undo in the reason is that of its box, not of the report', async () => {
  const draft = await openDraft(doubtful);
  act(() => drafts.change(draft.id, { 'requests.received.business': '9 ' }, 'fill'));
  press('title.form', '写明理由');
  const before = draft.fields();
  fireEvent.keyDown(within(item('title.form')).getByRole('textbox', { name: '理由' }), {
    key: 'z',
    ctrlKey: true,
  });
  expect(draft.fields()).toBe(before);
});

it('a fix changes the text as it is now, in one step, and leads to the new words', async () => {
  const draft = await openDraft(doubtful);
  const box = draft.enter('一、总体情况');
  draft.type(`${overview}\n${copied}另起一句。`);
  draft.leave();
  const before = steps(draft);
  const [fix] = within(item('text.year')).getAllByRole('button');
  if (fix) fireEvent.click(fix);
  expect(draft.fields()['overview']).toBe(`${overview}\n${copied.replace('2022', '2024')}另起一句。`);
  expect(steps(draft)).toBe(before + 1);
  expect(document.activeElement).toBe(box);
  expect(box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0)).toBe('4');
});

it('a finding about words leads to them, where they stand now', async () => {
  const draft = await openDraft(doubtful);
  const box = draft.enter('一、总体情况');
  draft.type(`本年度，${doubtful['overview']}`);
  draft.leave();
  fireEvent.click(within(item('text.year')).getByRole('link'));
  expect(document.activeElement).toBe(box);
  expect(box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0)).toContain('2022年');
});

it('the words are marked in the text, once it is left', async () => {
  const draft = await openDraft(balanced2021);
  const box = draft.enter('一、总体情况');
  draft.type(doubtful['overview'] ?? '');
  const marks = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
  expect(marks()).toEqual([]);
  expect(document.querySelector('[data-finding="text.year"]')).toBeNull();
  draft.leave();
  expect(marks()).toEqual([expect.stringContaining('2022年')]);
  expect(item('text.year')).toBeDefined();
  const told = document.getElementById(box.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
  const words = item('text.year').querySelector('a')?.textContent ?? '';
  expect(told?.textContent).toContain(words);
});

it('a rule is looked up: what it demands, on what basis, how grave it is', async () => {
  await openDraft(doubtful);
  press('title.form', '规则');
  const dialog = await screen.findByRole('dialog', { name: /^规则：/ });
  const rule = ruleOf('title.form');
  expect(dialog.textContent).toContain(rule?.demands);
  expect(dialog.textContent).toContain(rule?.basis);
  expect(dialog.textContent).toContain('警告');
  fireEvent.click(within(dialog).getByRole('button', { name: '知道了' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('the check report is one link away', async () => {
  const draft = await openDraft(balanced2021);
  expect(screen.getByRole('link', { name: '检查报告' }).getAttribute('href')).toBe(
    `#/draft/${draft.id}/checks`,
  );
});
