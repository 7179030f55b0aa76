import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import type { Fields } from '#report/fields.ts';
import { lastYearPatch } from '#report/lastYear.ts';
import { drafts } from './fakeDrafts.ts';
import { openDraft, type OpenDraft } from './openDraft.tsx';
import { showLastYear } from './showLastYear.ts';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));

const received = 'requests.received.individual';
const before: Fields = { ...balanced2021, year: '2023', [received]: '40', title: '上年的年报' };

let draft: OpenDraft;

async function open(report: Fields, lastYear: Fields | null = before): Promise<void> {
  draft = await openDraft({ ...report, ...lastYearPatch({}, lastYear) });
}

function group(): HTMLElement {
  return screen.getByRole('group', { name: '上年年报' });
}

function toggle(): HTMLElement {
  return screen.getByRole('checkbox', { name: '显示上年数' });
}

function click(element: HTMLElement): void {
  act(() => element.click());
}

/** What is told of a cell beside its name. */
function descriptionOf(cell: string): string {
  const ids = draft.cell(cell).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

beforeEach(() => {
  showLastYear(false);
});

describe('the place for last year’s report', () => {
  it('offers to put one there', async () => {
    await open(balanced2021, null);
    expect(within(group()).getByRole('button').textContent).toBe('放入上年年报');
    expect(screen.queryByRole('checkbox', { name: '显示上年数' })).toBeNull();
  });

  it('names the one that lies there', async () => {
    await open(balanced2021);
    expect(group().textContent).toContain('上年的年报');
    expect(within(group()).getByRole('button', { name: '更换上年年报' })).not.toBeNull();
  });

  it('gives it away in one change that can be undone', async () => {
    await open(balanced2021);
    const held = draft.fields();
    click(within(group()).getByRole('button', { name: '移除上年年报' }));
    expect(Object.keys(draft.fields()).filter((field) => field.startsWith('lastYear.'))).toEqual([]);
    expect(document.activeElement).toBe(group());
    act(() => drafts.undo(draft.id));
    expect(draft.fields()).toEqual(held);
  });

  it('leads back to it when it is undone by key', async () => {
    await open(balanced2021);
    click(within(group()).getByRole('button', { name: '移除上年年报' }));
    draft.enter(received);
    act(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }),
      );
    });
    expect(document.activeElement).toBe(group());
    expect(group().textContent).toContain('上年的年报');
  });

  it('says when it is none of the year before, and compares nothing then', async () => {
    showLastYear(true);
    await open(balanced2021, { ...before, year: '2021' });
    expect(group().textContent).toContain('这是 2021 年的年报，不是上一年（2023 年）的');
    expect(screen.queryByRole('checkbox', { name: '显示上年数' })).toBeNull();
    expect(descriptionOf(received)).toBe('');
  });
});

describe('last year’s numbers', () => {
  it('stand beside this year’s on demand, with the change', async () => {
    await open({ ...balanced2021, 'requests.received.business': '' });
    expect(descriptionOf(received)).toBe('');
    click(toggle());
    expect(descriptionOf(received)).toBe('上年 40 ＋6');
    expect(descriptionOf('requests.received.research')).toBe('上年 1 ');
    expect(descriptionOf('requests.received.business')).toBe('上年 9 ');
    expect(descriptionOf('requests.received.total')).toMatch(/上年 57 $/);
    click(toggle());
    expect(descriptionOf(received)).toBe('');
  });

  it('are shown in the next draft too', async () => {
    await open(balanced2021);
    click(toggle());
    expect(localStorage.getItem('nianbao:show-last-year')).toBe('1');
    click(toggle());
    expect(localStorage.getItem('nianbao:show-last-year')).toBeNull();
  });

  it('show in part two only within one form', async () => {
    showLastYear(true);
    await open({ ...balanced2021, year: '2021' }, balanced2019);
    expect(descriptionOf('disclosure.licensing.decisions')).toBe('');
    expect(descriptionOf(received)).toBe('上年 15 ＋31');
  });

  it('come before what is wrong with a cell, and stay with it', async () => {
    showLastYear(true);
    await open({ ...balanced2021, [received]: '4件' });
    expect(descriptionOf(received)).toContain('上年 40');
    expect(descriptionOf(received)).toContain('不能作为数字读取');
  });
});
