import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { onDemand } from './onDemand.tsx';

vi.mock('#drafts/drafts.ts', () => import('#editor/fakeDrafts.ts'));

function Greeting({ name }: { name: string }) {
  return <p>你好，{name}</p>;
}

it('shows that it loads, and then the component with its props', async () => {
  const Loaded = onDemand(() => Promise.resolve({ default: Greeting }));
  render(<Loaded name="示例市教育局" />);
  expect(screen.getByText('正在打开…')).toBeTruthy();
  expect(await screen.findByText('你好，示例市教育局')).toBeTruthy();
});

it('shows what has been loaded before at once', async () => {
  const Loaded = onDemand(() => Promise.resolve({ default: Greeting }));
  render(<Loaded name="甲" />).unmount();
  await Promise.resolve();
  render(<Loaded name="乙" />);
  expect(screen.getByText('你好，乙')).toBeTruthy();
});

it('says so where the part does not load, and loads it at another try', async () => {
  const load = vi.fn<() => Promise<{ default: typeof Greeting }>>();
  load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  load.mockResolvedValueOnce({ default: Greeting });
  const Loaded = onDemand(load);
  render(<Loaded name="示例市教育局" />);
  expect((await screen.findByRole('alert')).textContent).toContain('没有加载成功');
  expect(screen.getByRole('link', { name: '回到我的年报' }).getAttribute('href')).toBe('#/');
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByText('你好，示例市教育局')).toBeTruthy();
});

it('says nothing of what a page does without', async () => {
  const load = vi.fn<() => Promise<{ default: typeof Greeting }>>();
  load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const Loaded = onDemand(load, true);
  const { container } = render(<Loaded name="示例市教育局" />);
  await vi.waitFor(() => expect(load).toHaveBeenCalled());
  await Promise.resolve();
  expect(container.textContent).toBe('');
});
