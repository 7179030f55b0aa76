import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { drafts } from '#drafts/drafts.ts';
import { writeDocument } from '#report/document/writeDocument.ts';
import type { Fields } from '#report/fields.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { OpenedFiles } from './OpenedFiles.tsx';

vi.mock('#drafts/drafts.ts', () => import('#editor/fakeDrafts.ts'));

function fileOf(name: string, content: Fields | string): File {
  const text = typeof content === 'string' ? content : writeDocument(content).text;
  const file = new File([text], name);
  // jsdom's files do not hand out their bytes.
  file.arrayBuffer = () => Promise.resolve(new TextEncoder().encode(text).buffer);
  return file;
}

const files = [
  fileOf('甲.json', balanced2021),
  fileOf('乙.json', { ...balanced2021, year: '2023', 'requests.received.total': '9' }),
  fileOf('坏.json', '{"kind":"shopping-list"}'),
];

it('says of each file whose it is and what does not fit, and takes over all that hold a report', async () => {
  const create = vi.spyOn(drafts, 'create').mockImplementation(() => 'new');
  render(
    <OpenedFiles
      files={files}
      onDone={() => undefined}
      onLanded={() => undefined}
      onLeave={() => undefined}
    />,
  );
  const all = await waitFor(() => screen.getByRole('button', { name: '全部导入（2 份）' }), {
    timeout: 5000,
  });
  const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(told[0]).toContain('示例市教育局，2024 年，全部读到');
  expect(told[1]).toMatch(/2023 年.*\d 处数字不符/);
  fireEvent.click(all);
  expect(create.mock.calls.map(([fields]) => fields['year'])).toEqual(['2024', '2023']);
  expect(screen.getAllByRole('link', { name: '打开' })).toHaveLength(2);
  expect(screen.getByRole('button', { name: '全部导入' }).hasAttribute('disabled')).toBe(true);
});
