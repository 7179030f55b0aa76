import { expect, it } from 'vitest';
import { form2021 } from '../forms/form2021.ts';
import { columnsBefore } from './columnsBefore.ts';
import { layoutTable } from './layoutTable.ts';

it('says where each label of a row stands, and of no other cell', () => {
  const part = form2021.parts.find(({ id }) => id === 'requests');
  if (!part || !('table' in part)) throw new Error('no requests');
  const { blocks, labelColumns } = layoutTable(part.table);
  const labels = [...(blocks[0]?.head ?? []), ...(blocks[0]?.body ?? [])].map((row) =>
    columnsBefore(row, labelColumns).filter((before) => before !== undefined),
  );
  expect(labels.slice(0, 9)).toEqual([[0], [], [], [0], [0], [0, 1], [1], [1, 2], [2]]);
});
