import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { openDraft } from './openDraft.tsx';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));

function contents(): HTMLElement {
  return screen.getByRole('navigation', { name: '年报目录' });
}

function part(heading: RegExp): string | null {
  return within(contents()).getByRole('link', { name: heading }).textContent;
}

it('calls what is missing in a part that nobody has begun to be filled in, and no error', async () => {
  await openDraft(blank2021);
  expect(part(/^一、/)).toMatch(/未填写待填 \d+$/);
  expect(part(/^三、/)).toMatch(/未填写待填 \d+$/);
  expect(contents().textContent).not.toContain('错误');
  expect(document.querySelectorAll('[data-finding][data-severity="error"]').length).toBeGreaterThan(0);
});

it('tells errors of a part that has been begun', async () => {
  await openDraft({ ...blank2021, 'disputes.review.upheld': '1' });
  expect(part(/^四、/)).toMatch(/填写中错误 1/);
});

it('does not let a report that is filled in pass for one that is right', async () => {
  await openDraft({ ...balanced2021, 'disputes.review.total': '9' });
  expect(contents().textContent).toContain('已填 100%，但有问题待改');
  expect(part(/^四、/)).toContain('有问题');
});

it('tells a part that only a warning is open at from one with errors', async () => {
  await openDraft({ ...balanced2021, problems: '主要问题：信息更新不及时。' });
  expect(contents().textContent).toContain('已填 100%，还有警告待核对');
  expect(part(/^五、/)).toMatch(/待核对警告 1/);
  expect(contents().textContent).not.toContain('有问题');
});
