import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Fields } from '#report/fields.ts';
import type { FormId } from '#report/forms/form.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import ImportReview from './ImportReview.tsx';
import type { Opened } from './openFile.ts';

const fee = 'disclosure.administrativeFees.amount';
const received = 'requests.received.individual';

function reading(fields: Fields, sources: Readonly<Record<string, string>> = {}): ReadingResult {
  const problems = [
    { kind: 'changed', place: '第 3 行', message: '“251000元”已换算为 25.1。', field: fee },
  ] as const;
  return { ok: true, report: { fields, sources, problems } };
}

function show(opened: Opened) {
  const onConfirm = vi.fn<(fields: Fields) => void>();
  render(<ImportReview opened={opened} onConfirm={onConfirm} onCancel={() => undefined} />);
  return { confirmed: () => onConfirm.mock.calls[0]?.[0] ?? {}, onConfirm };
}

function cellOf(name: string): HTMLElement {
  const cell = document.querySelector<HTMLElement>(`[data-cell="${name}"]`);
  if (!cell) throw new Error(`no ${name}`);
  return cell;
}

const fields = statingTotals(balanced2021);
const everywhere = Object.fromEntries(Object.keys(fields).map((field) => [field, '第 1 行']));

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});

it('shows a number that was changed as such, its table open, and leads to it', () => {
  show({ source: '年报.docx', result: reading(fields, everywhere) });
  const cell = cellOf(fee);
  expect(cell.closest('td')?.textContent).toContain('已改写');
  expect(cell.closest('details')?.open).toBe(true);
  expect(cellOf(received).closest('details')?.open).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: /^查看这一格：.*收费/ }));
  expect(document.activeElement).toBe(cell);
});

it('shows the cell of a sum that does not hold, and opens its table on the way there', () => {
  show({ source: '年报.docx', result: reading({ ...fields, 'requests.received.total': '9' }, everywhere) });
  const cell = cellOf('requests.received.total');
  expect(cell.closest('td')?.textContent).toContain('不符');
  fireEvent.click(screen.getAllByRole('button', { name: /^查看这一格：.*总计/ })[0] as HTMLElement);
  expect(cell.closest('details')?.open).toBe(true);
});

it('reads the source again by the form that one chooses, and keeps what was typed', async () => {
  const readAs = vi.fn<(form: FormId) => Promise<ReadingResult>>((form) =>
    Promise.resolve(reading({ ...fields, form, [received]: '77' })),
  );
  const { confirmed } = show({ source: '年报.docx', result: reading(fields), readAs });
  fireEvent.change(screen.getByLabelText('单位名称'), { target: { value: '示例市水利局' } });
  fireEvent.change(screen.getByLabelText('格式'), { target: { value: '2019' } });
  expect(screen.getByRole('button', { name: '确认导入' }).hasAttribute('disabled')).toBe(true);
  await waitFor(() => expect(cellOf(received).textContent).toBe('77'));
  expect(readAs).toHaveBeenCalledWith('2019');
  fireEvent.click(screen.getByRole('button', { name: '确认导入' }));
  expect(confirmed()).toMatchObject({ form: '2019', [received]: '77', 'unit.name': '示例市水利局' });
});

it('changes only the form where the source cannot be read by another', async () => {
  const { confirmed } = show({ source: '年报.json', result: reading(fields) });
  fireEvent.change(screen.getByLabelText('格式'), { target: { value: '2019' } });
  fireEvent.click(screen.getByRole('button', { name: '确认导入' }));
  expect(confirmed()).toMatchObject({ form: '2019', [received]: fields[received] });
});

it('says where a number was read in short, and in full for who listens', () => {
  show({ source: '年报.pdf', result: reading(fields, { [fee]: '第 1 页第 5 个表格第 4 行第 2 格' }) });
  const place = within(cellOf(fee).closest('td') as HTMLElement);
  expect(place.getByText('4 行 2 格').getAttribute('aria-hidden')).toBe('true');
  expect(place.getByTitle('第 1 页第 5 个表格第 4 行第 2 格')).toBeTruthy();
});

/** How many columns each row of a table reaches over, those of cells that reach down into it included. */
function widthsOf(table: HTMLTableElement): readonly number[] {
  const rows = [...table.rows];
  const widths = rows.map(() => 0);
  rows.forEach((row, index) => {
    for (const { colSpan, rowSpan } of row.cells) {
      for (let below = index; below < index + rowSpan; below += 1)
        widths[below] = (widths[below] ?? 0) + colSpan;
    }
  });
  return widths;
}

it.each(['2019', '2021'])(
  'draws tables of the %s form without a hole: every row is as wide as the others',
  (form) => {
    show({ source: '年报.docx', result: reading({ form, year: form === '2019' ? '2020' : '2024' }) });
    const tables = [...document.querySelectorAll('table')];
    expect(tables).toHaveLength(3);
    for (const table of tables) expect(new Set(widthsOf(table)).size).toBe(1);
  },
);

it('tells of a text that is no number once', () => {
  const problems = [
    { kind: 'remark', place: received, message: '“abc”不能作为数字读取。', field: received },
  ] as const;
  const read = { ...fields, [received]: 'abc' };
  show({
    source: '年报.json',
    result: { ok: true, report: { fields: read, sources: everywhere, problems } },
  });
  expect(screen.getAllByText(/“abc”/)).toHaveLength(1);
});

it('offers another file in place of one that cannot be read', () => {
  const problems = [{ kind: 'lost', place: '年报.json', message: '不是年报。' }] as const;
  render(
    <ImportReview
      opened={{ source: '年报.json', result: { ok: false, problems } }}
      onConfirm={() => undefined}
      onCancel={() => undefined}
      onOther={() => undefined}
    />,
  );
  expect(screen.getByRole('button', { name: '打开别的文件' })).toBeDefined();
});

it('folds what is said alike of many cells over one line that counts them', () => {
  const names = ['received', 'carriedIn', 'granted', 'grantedInPart'].map(
    (row) => `requests.${row}.individual`,
  );
  const problems = names.map(
    (field) =>
      ({
        kind: 'changed',
        place: '第 1 行',
        message: `“${field}”行“自然人”列：“1件”读作 1。`,
        field,
      }) as const,
  );
  show({ source: '年报.docx', result: { ok: true, report: { fields, sources: everywhere, problems } } });
  const line = screen.getByText(
    (_, element) => element?.tagName === 'SUMMARY' && /4 处/.test(element.textContent),
  );
  expect(line.textContent).toContain('“1件”读作 1。');
  expect(line.textContent).toContain('第三部分 4 处');
  expect(line.closest('details')?.open).toBe(false);
  expect(within(line.closest('li') as HTMLElement).getAllByText('查看')).toHaveLength(4);
});
