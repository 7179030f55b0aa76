import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, drafts } from '#editor/fakeDrafts.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import DifferencesPage from './DifferencesPage.tsx';
import VersionsView from './VersionsView.tsx';

vi.mock('#drafts/drafts.ts', () => import('#editor/fakeDrafts.ts'));

let id = '';

beforeEach(async () => {
  // jsdom has the element, not its methods.
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
  id = drafts.create(balanced2021);
  await drafts.open(id);
});

afterEach(() => {
  browser.database = 'works';
  window.location.hash = '';
});

function fieldOf(name: string): string {
  return drafts.getState().drafts[id]?.fields[name] ?? '';
}

async function keepAnd(name: string, title: string): Promise<void> {
  await drafts.keepVersion(id, { occasion: 'by-hand', name });
  drafts.change(id, { title }, 'typing');
}

async function show(): Promise<void> {
  render(<VersionsView draftId={id} />);
  await waitFor(() => expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1));
  await act(() => drafts.flush());
}

function rows(): readonly string[] {
  return [...document.querySelectorAll('[data-version]')].map((place) =>
    `${place.querySelector('span')?.textContent} ${place.querySelector('strong')?.textContent ?? ''}`.trim(),
  );
}

function row(name: string): ReturnType<typeof within> {
  const found = screen.getByText(name, { selector: 'strong' }).closest<HTMLElement>('li');
  if (!found) throw new Error(`no version ${name}`);
  return within(found);
}

async function press(button: HTMLElement): Promise<void> {
  await act(async () => {
    button.click();
    await drafts.flush();
  });
}

/** What the last command is said to have done. */
async function told(text: string | RegExp): Promise<HTMLElement> {
  const [, bar] = screen.getAllByRole('status');
  if (!bar) throw new Error('nothing is told');
  await waitFor(() => expect(bar.textContent).toMatch(text));
  return bar;
}

describe('the list of versions', () => {
  it('says that there are none yet', async () => {
    await show();
    expect(await screen.findByText('还没有留存的版本。')).not.toBeNull();
  });

  it('keeps what the draft says now, under a name', async () => {
    await show();
    fireEvent.change(screen.getByRole('textbox', { name: '名称（可不填）' }), {
      target: { value: ' 初稿 ' },
    });
    await press(screen.getByRole('button', { name: '保留当前版本' }));
    await told(/^已保留当前版本：.*手工保留“初稿”。$/);
    expect(rows()).toEqual(['手工保留 初稿']);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '名称（可不填）' }).value).toBe('');
  });

  it('leads to the differences of each', async () => {
    await keepAnd('初稿', '改后');
    await show();
    await screen.findByText('初稿');
    const [version] = await drafts.versionsOf(id);
    const link = row('初稿').getByRole('link', { name: /^查看差异：.*初稿/ });
    expect(link.getAttribute('href')).toBe(`#/draft/${id}/differences?with=${version?.id}`);
  });

  it('brings one back, keeps what there was, and takes that back', async () => {
    await keepAnd('初稿', '改后');
    await show();
    await screen.findByText('初稿');
    await press(row('初稿').getByRole('button', { name: /^恢复到这个版本/ }));
    const bar = await told(/^已恢复到 .*“初稿” 的版本。恢复前的内容也留存为版本。/);
    expect(fieldOf('title')).toBe(balanced2021['title']);
    await waitFor(() => expect(rows()).toEqual(['恢复前', '手工保留 初稿']));
    await press(within(bar).getByRole('button', { name: '撤销恢复' }));
    expect(fieldOf('title')).toBe('改后');
    expect(bar.textContent).toBe('已撤销恢复，年报的内容和恢复前一样。');
    expect(document.activeElement).toBe(bar);
  });

  it('does not offer to take back what was followed by another step', async () => {
    await keepAnd('初稿', '改后');
    await show();
    await screen.findByText('初稿');
    await press(row('初稿').getByRole('button', { name: /^恢复到这个版本/ }));
    const bar = await told('撤销恢复');
    act(() => drafts.change(id, { title: '又改' }, 'typing'));
    expect(within(bar).queryByRole('button')).toBeNull();
  });

  it('does a command once, however often it is asked for while the database takes its time', async () => {
    await show();
    browser.database = 'hangs';
    const button = screen.getByRole('button', { name: '保留当前版本' });
    fireEvent.click(button);
    await told('正在保留当前版本…');
    fireEvent.click(button);
    browser.database = 'works';
    await told(/^已保留当前版本/);
    await waitFor(() => expect(rows()).toEqual(['手工保留']));
  });

  it('says that one is the same as now, and takes back nothing', async () => {
    drafts.change(id, { title: '改后' }, 'typing');
    await drafts.keepVersion(id, { occasion: 'by-hand', name: '一样' });
    await show();
    await screen.findByText('一样');
    await press(row('一样').getByRole('button', { name: /^恢复到这个版本/ }));
    const bar = await told('相同，没有改动');
    expect(within(bar).queryByRole('button')).toBeNull();
    expect(fieldOf('title')).toBe('改后');
  });

  it('names one', async () => {
    await drafts.keepVersion(id, { occasion: 'sent' });
    await show();
    await press(await screen.findByRole('button', { name: /^命名：.*送出时/ }));
    const dialog = within(screen.getByRole('dialog', { name: '版本名称' }));
    fireEvent.change(dialog.getByRole('textbox'), { target: { value: '第一次送审' } });
    await press(dialog.getByRole('button', { name: '保存' }));
    await told('已命名为“第一次送审”。');
    await waitFor(() => expect(rows()).toEqual(['送出时 第一次送审']));
  });

  it('deletes one, and puts it back', async () => {
    await keepAnd('初稿', '改后');
    await show();
    await screen.findByText('初稿');
    await press(row('初稿').getByRole('button', { name: /^删除/ }));
    const bar = await told(/^已删除 .*初稿/);
    await waitFor(() => expect(rows()).toEqual([]));
    await press(within(bar).getByRole('button', { name: '撤销删除' }));
    await waitFor(() => expect(rows()).toEqual(['手工保留 初稿']));
  });

  it('says that versions cannot be read or kept, where the database fails', async () => {
    browser.database = { fails: new DOMException('broken', 'UnknownError') };
    await show();
    expect(await screen.findByText('浏览器的数据库现在读不出来，以前留存的版本暂时看不到。')).not.toBeNull();
    expect(screen.queryByText('还没有留存的版本。')).toBeNull();
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '送阅稿' } });
    await press(screen.getByRole('button', { name: '保留当前版本' }));
    await told('当前版本没有保留。');
    expect(screen.getByText(/最近的版本没有留存/)).not.toBeNull();
    expect(screen.getByRole('textbox')).toHaveProperty('value', '送阅稿');
  });

  it('lets a reviewer look, and bring back nothing', async () => {
    drafts.change(id, { 'review.id': '7b1c0a9e5d44f02e6a13', 'review.role': 'reviewer' }, 'import');
    await keepAnd('收到', '改后');
    await show();
    await screen.findByText('收到');
    const button = row('收到').getByRole('button', { name: /^恢复到这个版本/ });
    expect(button).toHaveProperty('disabled', true);
    expect(screen.getByText(/^这是审核用的副本/)).not.toBeNull();
  });
});

describe('the page of differences', () => {
  it('says that there is nothing to compare with', async () => {
    render(<DifferencesPage draftId={id} against={null} />);
    expect(await screen.findByText(/^还没有可以比较的版本/)).not.toBeNull();
  });

  it('compares with the version that was sent, and names it in the address', async () => {
    await drafts.keepVersion(id, { occasion: 'sent' });
    await keepAnd('以后', '改后');
    const sent = (await drafts.versionsOf(id)).find(({ occasion }) => occasion === 'sent');
    render(<DifferencesPage draftId={id} against={null} />);
    await waitFor(() => expect(window.location.hash).toBe(`#/draft/${id}/differences?with=${sent?.id}`));
  });

  it('shows what differs from a version, and brings it back', async () => {
    await keepAnd('初稿', '改后');
    const [version] = await drafts.versionsOf(id);
    render(<DifferencesPage draftId={id} against={version?.id ?? ''} />);
    expect((await screen.findByRole('insertion')).textContent).toContain('改后');
    await press(screen.getByRole('button', { name: '恢复到这个版本' }));
    expect(await screen.findByText(/^没有差异/)).not.toBeNull();
    expect(screen.getByRole('button', { name: '撤销恢复' })).not.toBeNull();
  });

  it('compares with last year’s report beside it', async () => {
    drafts.change(id, { 'lastYear.year': '2023', 'lastYear.title': '上年的年报' }, 'fill');
    render(<DifferencesPage draftId={id} against="lastYear" />);
    expect(await screen.findByText('上年年报“上年的年报”（2023年）')).not.toBeNull();
    expect(screen.getAllByRole('columnheader', { name: '上年' })).not.toHaveLength(0);
  });

  it('says that a version is not there', async () => {
    render(<DifferencesPage draftId={id} against="none" />);
    expect(await screen.findByText(/^没有这个版本/)).not.toBeNull();
  });
});
