import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { rolePatch } from '#report/review/reviewFields.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { PrintPage } from './PrintPage.tsx';

it('shows the paper as the main content, under the title of the report', () => {
  render(<PrintPage fields={balanced2021} backHref="#/draft/a1" />);
  const heading = within(screen.getByRole('main')).getByRole('heading', { level: 1 });
  expect(heading.textContent).toBe('示例市教育局2024年政府信息公开工作年度报告');
});

it('leads back to the editor', () => {
  render(<PrintPage fields={balanced2021} backHref="#/draft/a1" />);
  expect(screen.getByRole('link', { name: '返回编辑' }).getAttribute('href')).toBe('#/draft/a1');
});

it('leads a reviewer back to the review, who edits nothing', () => {
  render(<PrintPage fields={{ ...balanced2021, ...rolePatch('reviewer') }} backHref="#/draft/a1" />);
  expect(screen.getByRole('link', { name: '返回审核' }).getAttribute('href')).toBe('#/draft/a1');
});

it('prints at the press of its button', () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  render(<PrintPage fields={balanced2021} backHref="#/draft/a1" />);
  fireEvent.click(screen.getByRole('button', { name: '打印或存为 PDF' }));
  expect(print).toHaveBeenCalledOnce();
});

it('gives the window the title of the report, by which a PDF is named, for as long as it is shown', () => {
  document.title = '年报 Nianbao';
  const { unmount } = render(<PrintPage fields={balanced2021} backHref="#/draft/a1" />);
  expect(document.title).toBe('示例市教育局2024年政府信息公开工作年度报告');
  unmount();
  expect(document.title).toBe('年报 Nianbao');
});

it('says in words why the paper is marked as a draft', () => {
  const { rerender } = render(<PrintPage fields={unbalanced2021} backHref="#/draft/a1" />);
  expect(screen.getByText(/^还有 \d+ 处错误没有解决，每一页都印有“草稿”字样。$/)).toBeTruthy();
  rerender(<PrintPage fields={balanced2021} backHref="#/draft/a1" />);
  expect(screen.queryByText(/草稿/)).toBeNull();
});
