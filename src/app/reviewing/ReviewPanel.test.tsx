import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drafts } from '#editor/fakeDrafts.ts';
import type { Fields } from '#report/fields.ts';
import { lastYearPatch } from '#report/lastYear.ts';
import { digestOf } from '#report/review/digestOf.ts';
import { addEvent } from '#report/review/events.ts';
import type { RemarkEvent } from '#report/review/eventSchema.ts';
import { newEvent, type EventContent } from '#report/review/eventText.ts';
import { passageAt } from '#report/review/findWords.ts';
import { giveStatus } from '#report/review/giveStatus.ts';
import { recordOf } from '#report/review/review.arbitrary.ts';
import { setPersonName } from '#review/personName.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { openReviewed, type Reviewed } from './openReviewed.tsx';

vi.mock('#drafts/drafts.ts', () => import('#editor/fakeDrafts.ts'));

const upheld = 'disputes.review.upheld';
const received = 'requests.received.individual';
const overview = balanced2021['overview'] ?? '';

function at(minute: number): string {
  return new Date(Date.UTC(2025, 0, 10, 8, minute)).toISOString();
}

function remarkOf(
  text: string,
  place: RemarkEvent['place'],
  more: Partial<Pick<RemarkEvent, 'at' | 'by' | 'kind' | 'proposals' | 'from'>> = {},
): RemarkEvent {
  return newEvent({ type: 'remark', at: at(0), by: '李', place, kind: 'must', text, ...more });
}

/** A remark that proposes a number for a cell. */
function proposing(text: string, cell: string, from: string, to: string, by = '李'): RemarkEvent {
  return remarkOf(text, { cells: [cell] }, { by, proposals: { [cell]: to }, from: { [cell]: from } });
}

function under(...events: readonly EventContent[]): Fields {
  return { ...balanced2021, ...recordOf(events.map((event) => newEvent(event))) };
}

function write(form: HTMLElement, text: string): void {
  fireEvent.change(within(form).getByRole('textbox', { name: '意见' }), { target: { value: text } });
  fireEvent.submit(form);
}

function nameOfRegion(region: HTMLElement): string {
  const heading = document.getElementById(region.getAttribute('aria-labelledby') ?? '');
  return region.getAttribute('aria-label') ?? heading?.textContent ?? '';
}

/** The label of a control, as it is to be read. */
function labelOf(control: HTMLElement): string {
  return control.closest('label')?.textContent ?? '';
}

function focusOn(element: HTMLElement): void {
  act(() => element.focus());
}

function select(reviewed: Reviewed, words: string): HTMLTextAreaElement {
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '一、总体情况' });
  focusOn(box);
  const start = (reviewed.fields()['overview'] ?? '').indexOf(words);
  box.setSelectionRange(start, start + words.length);
  return box;
}

beforeEach(() => {
  sessionStorage.clear();
  setPersonName('王');
});

describe('writing a remark', () => {
  it('on the cell one is in: it stands in the panel under its part, and the cell bears a mark', async () => {
    const reviewed = await openReviewed(balanced2021);
    focusOn(reviewed.cell(received));
    write(await reviewed.begin(), '请核对。');
    const remark = reviewed.remark('请核对。');
    expect(remark.closest('[role=group]')?.getAttribute('aria-label')).toBe(
      '三、收到和处理政府信息公开申请情况',
    );
    expect(remark.textContent).toContain('建议');
    expect(remark.textContent).toContain('王');
    expect(document.activeElement).toBe(reviewed.cell(received));
    await waitFor(() => {
      const described = reviewed.cell(received).getAttribute('aria-describedby') ?? '';
      expect(document.getElementById(described)?.textContent).toContain('1 条意见');
    });
    const contents = screen.getByRole('navigation', { name: '年报目录' });
    expect(within(contents).getByRole('link', { name: /^三、/ }).textContent).toContain('意见 1');
  });

  it('asks for a name once, and writes nothing if it is not given', async () => {
    setPersonName('');
    const reviewed = await openReviewed(balanced2021);
    const form = await reviewed.begin();
    write(form, '请核对。');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '确定' }));
    expect(screen.getByRole('dialog').textContent).toContain('请填写姓名');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '取消' }));
    expect(reviewed.review().remarks).toEqual([]);
    fireEvent.submit(form);
    const name = within(screen.getByRole('dialog')).getByRole('textbox', { name: '姓名' });
    fireEvent.change(name, { target: { value: ' 赵 ' } });
    fireEvent.submit(name);
    expect(reviewed.review().remarks).toMatchObject([{ text: '请核对。', by: '赵', place: {} }]);
    write(await reviewed.begin(), '还有一处。');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(reviewed.review().remarks).toHaveLength(2);
  });

  it('refuses an empty text beside its field', async () => {
    const reviewed = await openReviewed(balanced2021);
    const form = await reviewed.begin();
    fireEvent.submit(form);
    const box = within(form).getByRole('textbox', { name: '意见' });
    expect(document.activeElement).toBe(box);
    expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      '请写明意见。',
    );
    expect(reviewed.review().remarks).toEqual([]);
  });

  it('proposes a number, which has to be one', async () => {
    const reviewed = await openReviewed(balanced2021);
    focusOn(reviewed.cell(received));
    const form = await reviewed.begin();
    fireEvent.click(within(form).getByRole('button', { name: '同时建议怎样改' }));
    const box = within(form).getByRole('textbox', { name: '建议改为' });
    fireEvent.change(box, { target: { value: '四十七' } });
    write(form, '与台账不一致。');
    expect(document.activeElement).toBe(box);
    expect(box.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(box, { target: { value: '47' } });
    fireEvent.submit(form);
    expect(reviewed.review().remarks[0]?.proposal?.texts).toEqual([
      { field: received, from: '46', to: '47' },
    ]);
    expect(reviewed.fields()[received]).toBe('46');
  });

  it('on a selected range of cells, each of which bears a mark', async () => {
    const reviewed = await openReviewed(balanced2021);
    const cell = reviewed.cell(received);
    focusOn(cell);
    (cell as HTMLInputElement).select();
    fireEvent.keyDown(cell, { key: 'ArrowRight', shiftKey: true });
    fireEvent.keyDown(cell, { key: 'ArrowDown', shiftKey: true });
    write(await reviewed.begin(), '这几格不一致。');
    expect(reviewed.review().remarks[0]?.place).toEqual({
      cells: [
        received,
        'requests.received.business',
        'requests.carriedIn.individual',
        'requests.carriedIn.business',
      ],
    });
    await waitFor(() => expect(document.querySelectorAll('[data-remark-mark]')).toHaveLength(4));
  });

  it('on selected words, which are marked, also where one goes on to the button', async () => {
    const reviewed = await openReviewed(balanced2021);
    select(reviewed, '386条');
    const button = within(reviewed.panel).getByRole('button', { name: '写意见' });
    focusOn(button);
    fireEvent.click(button);
    write(await within(reviewed.panel).findByRole('form'), '请说明来源。');
    expect(reviewed.review().remarks[0]?.place).toMatchObject({ field: 'overview', text: '386条' });
    await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('386条'));
    act(() => drafts.change(reviewed.id, { overview: `本局。${overview}` }, 'fill'));
    expect(document.querySelector('mark')?.textContent).toBe('386条');
  });

  it('on a part, or on the whole report, as one chooses', async () => {
    const reviewed = await openReviewed(balanced2021);
    focusOn(reviewed.cell(upheld));
    const form = await reviewed.begin();
    const places = within(form).getByRole('group', { name: '针对' });
    expect(within(places).getAllByRole('radio').map(labelOf)).toEqual([
      '“行政复议”行“结果维持”列',
      '四、政府信息公开行政复议、行政诉讼情况（整个部分）',
      '整份报告',
    ]);
    fireEvent.click(within(places).getByRole('radio', { name: /整个部分/ }));
    write(form, '请补充说明。');
    expect(reviewed.review().remarks[0]?.place).toEqual({ part: 'disputes' });
    const heading = screen.getByRole('heading', { name: /^四、/, level: 2 });
    await waitFor(() => expect(heading.getAttribute('aria-describedby')).toBe('remarks-disputes'));
  });

  it('is not lost by a reload while it is unfinished, and gone once it is written', async () => {
    const first = await openReviewed(balanced2021);
    focusOn(first.cell(upheld));
    const form = await first.begin();
    fireEvent.change(within(form).getByRole('textbox', { name: '意见' }), { target: { value: '写到一半' } });
    first.unmount();
    const again = await openReviewed(balanced2021, first.id);
    const kept = await within(again.panel).findByRole('form', { name: '写意见' });
    expect(within(kept).getByRole<HTMLTextAreaElement>('textbox', { name: '意见' }).value).toBe('写到一半');
    expect(document.activeElement).toBe(document.body);
    fireEvent.submit(kept);
    expect(again.review().remarks).toMatchObject([{ text: '写到一半', place: { cells: [upheld] } }]);
    again.unmount();
    const third = await openReviewed(balanced2021, first.id);
    expect(within(third.panel).queryByRole('form')).toBeNull();
  });

  it('is told of while it is unfinished and the panel folded over it, also after a reload', async () => {
    const reviewed = await openReviewed(balanced2021);
    const form = await reviewed.begin();
    const hint = '有没写完的';
    fireEvent.change(within(form).getByRole('textbox', { name: '意见' }), { target: { value: '写到一半' } });
    expect(within(reviewed.panel).queryByText(hint)).toBeNull();
    fireEvent.click(within(reviewed.panel).getByRole('button', { name: '收起' }));
    expect(within(reviewed.panel).getByText(hint)).toBeTruthy();
    reviewed.unmount();
    const again = await openReviewed(balanced2021, reviewed.id);
    expect(within(again.panel).getByText(hint)).toBeTruthy();
    fireEvent.click(within(again.panel).getByRole('button', { name: '展开' }));
    write(await within(again.panel).findByRole('form', { name: '写意见' }), '写完了。');
    expect(within(again.panel).queryByText(hint)).toBeNull();
  });

  it('stays about its place when one asks to write elsewhere meanwhile, and can be moved there', async () => {
    const reviewed = await openReviewed(balanced2021);
    focusOn(reviewed.cell(upheld));
    const form = await reviewed.begin();
    fireEvent.change(within(form).getByRole('textbox', { name: '意见' }), { target: { value: '写到一半' } });
    focusOn(reviewed.cell(received));
    await reviewed.begin();
    const places = within(form).getByRole('group', { name: '针对' });
    expect(labelOf(within(places).getByRole('radio', { checked: true }))).toContain('行政复议');
    expect(within(places).getAllByRole('radio').map(labelOf)).toContain(
      '“一、本年新收政府信息公开申请数量”行“自然人”列',
    );
  });

  it('on words that another remark is about in part', async () => {
    const start = overview.indexOf('386条');
    const place = passageAt(balanced2021, 'overview', start, start + 4);
    const reviewed = await openReviewed(under(remarkOf('请说明来源。', place)));
    await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('386条'));
    select(reviewed, overview.slice(start - 2, start + 3));
    write(await reviewed.begin(), '这句不通。');
    expect(reviewed.review().remarks.map(({ text }) => text)).toContain('这句不通。');
  });
});

describe('what one writes about', () => {
  function about(): readonly (string | null)[] {
    return [...document.querySelectorAll<HTMLElement>('[data-about]')].map(
      (element) =>
        element.querySelector<HTMLElement>('[data-cell]')?.dataset['cell'] ??
        (element.id || element.textContent),
    );
  }

  it('is marked in the report for as long: cells, then the part that one chooses instead', async () => {
    const reviewed = await openReviewed(balanced2021);
    focusOn(reviewed.cell(upheld));
    const form = await reviewed.begin();
    expect(about()).toEqual([upheld]);
    fireEvent.click(within(form).getByRole('radio', { name: /整个部分/ }));
    expect(about()).toEqual(['part-disputes']);
    fireEvent.click(within(form).getByRole('radio', { name: '整份报告' }));
    expect(about()).toEqual([]);
    fireEvent.click(within(form).getByRole('radio', { name: /结果维持/ }));
    fireEvent.click(within(form).getByRole('button', { name: '取消' }));
    expect(about()).toEqual([]);
  });

  it('are words where they stand now, also where somebody edits the text meanwhile', async () => {
    const reviewed = await openReviewed(balanced2021);
    select(reviewed, '386条');
    const form = await reviewed.begin();
    expect(about()).toEqual(['386条']);
    act(() => drafts.change(reviewed.id, { overview: `本局。${overview}` }, 'fill'));
    expect(about()).toEqual(['386条']);
    write(form, '请说明来源。');
    await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('386条'));
    expect(about()).toEqual([]);
  });

  it('is a short text as a whole', async () => {
    const reviewed = await openReviewed(balanced2021);
    focusOn(screen.getByRole('textbox', { name: '标题' }));
    await reviewed.begin();
    const [place, ...others] = document.querySelectorAll('[data-about]');
    expect([place, others]).toEqual([screen.getByRole('textbox', { name: '标题' }), []]);
  });

  it('is marked again after a reload, and nowhere once the report is left', async () => {
    const first = await openReviewed(balanced2021);
    focusOn(first.cell(upheld));
    const form = await first.begin();
    fireEvent.change(within(form).getByRole('textbox', { name: '意见' }), { target: { value: '写到一半' } });
    first.unmount();
    await openReviewed(balanced2021, first.id);
    await waitFor(() => expect(about()).toEqual([upheld]));
  });
});

it('a remark that cannot be kept stays in its form, and it is said why', async () => {
  const reviewed = await openReviewed(balanced2021);
  const form = await reviewed.begin();
  vi.spyOn(drafts, 'change').mockImplementation(() => undefined);
  write(form, '请核对。');
  expect(within(reviewed.panel).getByRole('status').textContent).toContain('没有写进去');
  expect(within(form).getByRole<HTMLTextAreaElement>('textbox', { name: '意见' }).value).toBe('请核对。');
});

describe('a remark', () => {
  const onCell = remarkOf('请核对。', { cells: [upheld] });

  it('leads to its place', async () => {
    const reviewed = await openReviewed(under(onCell));
    fireEvent.click(within(reviewed.remark('请核对。')).getByRole('link'));
    expect(document.activeElement).toBe(reviewed.cell(upheld));
  });

  it('leads to all cells of its range, which are marked until one goes on', async () => {
    const cells = [upheld, 'disputes.review.corrected'];
    const reviewed = await openReviewed(under(remarkOf('这两格。', { cells })));
    fireEvent.click(within(reviewed.remark('这两格。')).getByRole('link'));
    expect(document.querySelectorAll('td[data-pointed]')).toHaveLength(2);
    focusOn(reviewed.cell(received));
    expect(document.querySelectorAll('td[data-pointed]')).toHaveLength(0);
  });

  it('is opened from its mark, and from the cell by the key', async () => {
    const reviewed = await openReviewed(under(onCell));
    fireEvent.click(await screen.findByRole('button', { name: '查看 1 条意见' }));
    await waitFor(() => expect(document.activeElement).toBe(reviewed.remark('请核对。')));
    focusOn(reviewed.cell(upheld));
    fireEvent.keyDown(reviewed.cell(upheld), { key: 'F2', shiftKey: true });
    await waitFor(() => expect(document.activeElement).toBe(reviewed.remark('请核对。')));
  });

  it('is answered, resolved into the fold, and opened again', async () => {
    const reviewed = await openReviewed(under(onCell));
    reviewed.press('请核对。', '答复');
    const reply = within(reviewed.remark('请核对。')).getByRole('textbox', { name: '答复' });
    fireEvent.submit(reply);
    expect(reviewed.remark('请核对。').textContent).toContain('请填写答复。');
    fireEvent.change(reply, { target: { value: '已核对，无误。' } });
    fireEvent.submit(reply);
    expect(within(reviewed.remark('请核对。')).getByRole('list', { name: '答复' }).textContent).toContain(
      '已核对，无误。',
    );
    reviewed.press('请核对。', '解决');
    expect(reviewed.remark('请核对。').closest('details')?.textContent).toContain('已处理 1 条');
    await waitFor(() => expect(document.querySelector('[data-remark-mark]')).toBeNull());
    reviewed.press('请核对。', '重新打开');
    expect(reviewed.remark('请核对。').closest('details')).toBeNull();
    expect(document.activeElement).toBe(reviewed.remark('请核对。'));
  });

  it('is withdrawn by whoever wrote it, and by nobody else', async () => {
    const own = remarkOf('这是我的。', { part: 'problems' }, { by: '王' });
    const reviewed = await openReviewed(under(onCell, own));
    const other = within(reviewed.remark('请核对。'));
    expect(other.queryByRole('button', { name: /^撤回/ })).toBeNull();
    reviewed.press('这是我的。', '撤回');
    expect(reviewed.remark('这是我的。').textContent).toContain('王 于');
    expect(document.activeElement).toBe(reviewed.remark('请核对。'));
  });
});

describe('a proposal', () => {
  it('is taken by the author in one step, which undo takes back', async () => {
    const reviewed = await openReviewed(under(proposing('应为 3。', upheld, '2', '3')));
    const words = reviewed.remark('应为 3。').querySelector('dl')?.textContent;
    expect(words).toBe('现为2建议改为3');
    reviewed.press('应为 3。', '采用');
    expect(reviewed.fields()[upheld]).toBe('3');
    expect(reviewed.remark('应为 3。').textContent).toContain('已采用（王');
    expect(within(reviewed.panel).getByText('已采用 1 条建议，可以撤销。')).toBeTruthy();
    act(() => drafts.undo(reviewed.id));
    expect(reviewed.fields()[upheld]).toBe('2');
    expect(reviewed.remark('应为 3。').querySelector('[data-proposal]')?.getAttribute('data-proposal')).toBe(
      'open',
    );
  });

  it('is refused, and its remark is settled with that in one step; it can be reopened', async () => {
    const reviewed = await openReviewed(under(proposing('应为 3。', upheld, '2', '3')));
    reviewed.press('应为 3。', '不采用');
    expect(reviewed.fields()[upheld]).toBe('2');
    expect(reviewed.remark('应为 3。').textContent).toContain('没有采用（王');
    expect(reviewed.remark('应为 3。').dataset['open']).toBeUndefined();
    expect(within(reviewed.panel).getByText('没有待处理的')).toBeTruthy();
    act(() => drafts.undo(reviewed.id));
    expect(reviewed.remark('应为 3。').querySelector('[data-proposal="open"]')).not.toBeNull();
    act(() => drafts.redo(reviewed.id));
    reviewed.press('应为 3。', '重新打开');
    expect(reviewed.remark('应为 3。').dataset['open']).toBe('true');
  });

  it('is taken with all others that can be, as one step; those that are disputed wait', async () => {
    const reviewed = await openReviewed(
      under(
        proposing('应为 47。', received, '46', '47'),
        proposing('应为 10。', 'requests.received.business', '9', '10'),
        proposing('应为 3。', upheld, '2', '3'),
        proposing('应为 5。', upheld, '2', '5', '赵'),
      ),
    );
    const steps = drafts.getState().drafts[reviewed.id]?.past.length ?? 0;
    fireEvent.click(within(reviewed.panel).getByRole('button', { name: '全部采用（2 条建议）' }));
    expect(reviewed.fields()).toMatchObject({
      [received]: '47',
      'requests.received.business': '10',
      [upheld]: '2',
    });
    expect(drafts.getState().drafts[reviewed.id]?.past.length).toBe(steps + 1);
    const dispute = reviewed.panel.querySelector('[data-conflict]');
    expect(dispute?.textContent).toContain('李：3');
    expect(dispute?.textContent).toContain('赵：5');
    reviewed.press('应为 5。', '采用');
    expect(reviewed.panel.querySelector('[data-conflict]')).toBeNull();
    expect(reviewed.remark('应为 3。').querySelector('dl')?.textContent).toBe('提出时2现为5建议改为3');
  });

  it('whose cell was edited meanwhile is taken when the person says so, with both numbers named', async () => {
    const reviewed = await openReviewed({
      ...under(proposing('应为 3。', upheld, '2', '3')),
      [upheld]: '24',
    });
    reviewed.press('应为 3。', '仍改为 3（现为 24）');
    expect(reviewed.fields()[upheld]).toBe('3');
    expect(reviewed.remark('应为 3。').textContent).toContain('已采用（王');
    act(() => drafts.undo(reviewed.id));
    expect(reviewed.fields()[upheld]).toBe('24');
    expect(within(reviewed.remark('应为 3。')).getByRole('button', { name: /^仍改为/ })).toBeTruthy();
  });

  it('whose cell was edited meanwhile shows three values and cannot be taken', async () => {
    const reviewed = await openReviewed({ ...under(proposing('应为 3。', upheld, '2', '3')), [upheld]: '4' });
    const remark = reviewed.remark('应为 3。');
    expect(remark.querySelector('dl')?.textContent).toBe('提出时2现为4建议改为3');
    expect(within(remark).queryByRole('button', { name: /^采用/ })).toBeNull();
  });

  it('that was taken and then typed over says so, and is open again', async () => {
    const reviewed = await openReviewed(under(proposing('应为 3。', upheld, '2', '3')));
    reviewed.press('应为 3。', '采用');
    act(() => drafts.change(reviewed.id, { [upheld]: '6' }, 'fill'));
    expect(reviewed.remark('应为 3。').dataset['open']).toBe('true');
    expect(reviewed.remark('应为 3。').querySelector('dl')?.textContent).toBe('提出时2采用了3现为6');
  });

  it('of words puts them in their place', async () => {
    const start = overview.indexOf('386条');
    const place = passageAt({ overview }, 'overview', start, start + 4);
    const remark = remarkOf('应为 388。', place, {
      proposals: { overview: '388条' },
      from: { overview: '386条' },
    });
    const reviewed = await openReviewed(under(remark));
    reviewed.press('应为 388。', '采用');
    expect(reviewed.fields()['overview']).toBe(overview.replace('386条', '388条'));
  });
});

describe('in the copy of a reviewer', () => {
  it('nothing of the report can be typed, remarks can be written, proposals cannot be taken', async () => {
    const reviewed = await openReviewed({
      ...under(proposing('应为 3。', upheld, '2', '3')),
      'review.role': 'reviewer',
    });
    expect((reviewed.cell(upheld) as HTMLInputElement).readOnly).toBe(true);
    expect(screen.getByText(/只能看，不能改/)).toBeTruthy();
    expect(within(reviewed.remark('应为 3。')).queryByRole('button', { name: /采用/ })).toBeNull();
    act(() => drafts.change(reviewed.id, { [upheld]: '4' }, 'import'));
    expect(reviewed.remark('应为 3。').textContent).toContain('提出之后填报单位改过这里');
    expect(within(reviewed.remark('应为 3。')).queryByRole('button', { name: /^仍改为/ })).toBeNull();
    focusOn(reviewed.cell(received));
    write(await reviewed.begin(), '这里也请核对。');
    expect(reviewed.review().remarks).toHaveLength(2);
  });

  it('last year’s report can be put beside it, which changes nothing of what is reviewed', async () => {
    const reviewed = await openReviewed({ ...balanced2021, 'review.role': 'reviewer' });
    const group = screen.getByRole('group', { name: '上年年报' });
    expect(within(group).getByRole('button', { name: '放入上年年报' })).toBeTruthy();
    const digest = digestOf(reviewed.fields());
    act(() => drafts.change(reviewed.id, lastYearPatch({}, { ...balanced2021, year: '2023' }), 'fill'));
    expect(within(group).getByRole('link', { name: '与上年比较' })).toBeTruthy();
    expect(within(group).getByRole('button', { name: '移除上年年报' })).toBeTruthy();
    expect(digestOf(reviewed.fields())).toBe(digest);
  });

  it('a report without faults is not called ready for an export that is not the reviewer’s', async () => {
    const reviewed = await openReviewed({ ...balanced2021, 'review.role': 'reviewer' });
    expect(screen.getByText(/各表勾稽关系成立/).textContent).not.toContain('定稿');
    reviewed.unmount();
    await openReviewed(balanced2021);
    expect(screen.getByText(/各表勾稽关系成立/).textContent).toContain('可以导出定稿');
  });
});

describe('the status', () => {
  const submitted = giveStatus(balanced2021, 'submitted', { at: at(1), by: '王' }, '请审核');
  const sent: Fields = { ...balanced2021, ...(submitted.ok ? submitted.patch : {}) };

  function answered(status: 'returned' | 'accepted', minute: number, by: string): Fields {
    const change = giveStatus(sent, status, { at: at(minute), by });
    return change.ok ? change.patch : {};
  }

  async function statusOf(fields: Fields): Promise<HTMLElement> {
    await openReviewed(fields);
    return screen.findByRole('region', { name: '审核状态' });
  }

  it('stands at the top with name and time, those before it folded', async () => {
    const status = await statusOf({ ...sent, ...answered('returned', 2, '李') });
    expect(status.dataset['status']).toBe('returned');
    expect(status.querySelector('p')?.textContent).toMatch(/^退回修改 李 2025年1月10日/);
    const fold = status.querySelector('details');
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toContain('请审核');
  });

  it('takes one line over remarks, which unfolds to its note and those before it', async () => {
    const returned = giveStatus(sent, 'returned', { at: at(2), by: '李' }, '请改两处');
    const noted = { ...sent, ...(returned.ok ? returned.patch : {}) };
    const status = await statusOf({
      ...noted,
      ...addEvent(remarkOf('请核对。', { cells: [received] })),
    });
    const fold = status.querySelector('details');
    expect(status.children).toHaveLength(1);
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toMatch(/^退回修改 李 2025年1月10日.*有附言$/);
    expect(fold?.textContent).toMatch(/请改两处.*请审核/);
  });

  it('of a conflict marks the acceptance that has lapsed, and only that', async () => {
    const sides = { ...sent, ...answered('returned', 2, '李'), ...answered('accepted', 3, '赵') };
    const status = await statusOf({ ...sides, [upheld]: '3' });
    const lines = within(status)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.includes('已经失效'));
    // The last is what was sent, folded.
    expect(lines).toEqual([false, true, false]);
  });

  it('tells an answer that came late as one to the version before', async () => {
    const again = giveStatus({ ...sent, [upheld]: '3' }, 'submitted', {
      at: '2025-01-20T08:00:00.000Z',
      by: '王',
    });
    if (!again.ok) throw new Error(again.reason);
    const status = await statusOf({ ...sent, ...again.patch, ...answered('returned', 2, '李') });
    expect(status.dataset['status']).toBe('submitted');
    expect(within(status).getByText(/^对上一版（2025年1月10日.*）的意见$/)).toBeDefined();
  });

  it('lapses in sight when a cell changes after 审核通过', async () => {
    const accepted = { ...sent, ...answered('accepted', 2, '李') };
    const status = await statusOf(accepted);
    expect(status.textContent).not.toContain('已经失效');
    const [id = ''] = Object.keys(drafts.getState().drafts).slice(-1);
    act(() => drafts.change(id, { [upheld]: '3' }, 'fill'));
    expect(status.textContent).toContain('已经失效');
  });

  it('shows both sides where two offices answered differently', async () => {
    const status = await statusOf({
      ...sent,
      ...answered('returned', 2, '李'),
      ...answered('accepted', 3, '赵'),
    });
    expect(status.textContent).toMatch(/退回修改 李.*审核通过 赵/);
  });
});

it('a draft without a review shows only the button that begins one', async () => {
  const reviewed = await openReviewed(balanced2021);
  expect(reviewed.panel.textContent).toBe('审核意见写意见');
});

it('with findings and remarks on the same parts, every region still has a name of its own', async () => {
  await openReviewed({
    ...under(remarkOf('请核对。', { cells: [received] }), remarkOf('请补充。', { part: 'overview' })),
    [received]: '999',
    overview: '',
  });
  const names = screen.getAllByRole('region').map(nameOfRegion);
  expect(names).toContain('一、总体情况');
  expect(names).toEqual([...new Set(names)]);
});
