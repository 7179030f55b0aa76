import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { drafts } from '#editor/fakeDrafts.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import FinalTold from './FinalTold.tsx';

vi.mock('#drafts/drafts.ts', () => import('#editor/fakeDrafts.ts'));

async function tellOf(file: string) {
  const id = drafts.create(balanced2021);
  await drafts.open(id);
  const { fields = {} } = drafts.getState().drafts[id] ?? {};
  const onClose = vi.fn<() => void>();
  render(<FinalTold draftId={id} exported={{ file, fields }} onClose={onClose} />);
  return { id, onClose };
}

it('names the file and what to do next, until that is read', async () => {
  const { onClose } = await tellOf('年报（定稿）.json');
  const { textContent } = screen.getByRole('status');
  expect(textContent).toContain('“年报（定稿）.json”');
  expect(textContent).toContain('“Word 文档”');
  fireEvent.click(screen.getByRole('button', { name: '知道了' }));
  expect(onClose).toHaveBeenCalledOnce();
});

it('says nothing of a report that has changed since', async () => {
  const { id } = await tellOf('年报（定稿）.json');
  act(() => drafts.change(id, { otherMatters: '改过了。' }, 'typing'));
  expect(screen.getByRole('status').textContent).toBe('');
});
