import type { AxisNode, EquationFamily, Table } from './form.ts';

const outcomes: readonly AxisNode[] = [
  { id: 'upheld', label: '结果维持' },
  { id: 'corrected', label: '结果纠正' },
  { id: 'other', label: '其他结果' },
  { id: 'pending', label: '尚未审结' },
  { id: 'total', label: '总计' },
];

/** Part four, the same in every form: fifteen numbers in one line. */
export const disputesTable: Table = {
  id: 'disputes',
  blocks: [
    {
      columns: [
        { id: 'review', label: '行政复议', children: outcomes },
        {
          label: '行政诉讼',
          children: [
            { id: 'directSuit', label: '未经复议直接起诉', children: outcomes },
            { id: 'suitAfterReview', label: '复议后起诉', children: outcomes },
          ],
        },
      ],
    },
  ],
};

export const disputesEquations: readonly EquationFamily[] = [
  {
    id: 'disputes.total',
    table: 'disputes',
    each: 'row',
    left: ['total'],
    right: ['upheld', 'corrected', 'other', 'pending'],
    leftText: '总计',
    rightText: '结果维持＋结果纠正＋其他结果＋尚未审结',
    computes: true,
  },
];
