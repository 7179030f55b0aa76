import { describe, expect, it } from 'vitest';
import { checkedReport } from '#samples/checkedReport.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import type { Fields } from '../fields.ts';
import { checkSwap } from './checkSwap.ts';

function messages(changes: Fields): readonly string[] {
  return checkSwap(checkedReport(changes)).map(({ message }) => message);
}

describe('[swap]', () => {
  it('names two columns of which one has too much by what the other lacks', () => {
    const found = checkSwap(
      checkedReport({ 'requests.received.individual': '49', 'requests.received.business': '6' }),
    );
    expect(found).toEqual([
      {
        id: 'swap',
        severity: 'hint',
        cells: [
          'requests.received.individual',
          'requests.carriedIn.individual',
          'requests.closed.individual',
          'requests.carriedOut.individual',
          'requests.received.business',
          'requests.carriedIn.business',
          'requests.closed.business',
          'requests.carriedOut.business',
        ],
        message: '“自然人”列：一＋二比三（七）＋四多 3，“商业企业”列正好少 3。',
        remedy: '可能是有数字填错了列，请对照核对这两列。',
      },
    ]);
  });

  it('finds a result typed into the neighbouring column', () => {
    const changes = { 'requests.granted.legalServices': '0', 'requests.granted.publicInterest': '3' };
    expect(messages(changes)).toEqual([
      '“法律服务机构”列：一＋二比三（七）＋四多 2，“社会公益组织”列正好少 2。',
    ]);
  });

  it('names two rows whose stated totals are off by opposite amounts', () => {
    const changes = {
      ...statingTotals(balanced2021),
      'requests.unavailableNotHeld.individual': '1',
      'requests.unavailableCreationRequired.individual': '7',
    };
    expect(messages(changes)).toEqual([
      '“1.本机关不掌握相关政府信息”行：总计比各申请人列之和多 6，“2.没有现成信息需要另行制作”行正好少 6。',
    ]);
  });

  it('names two groups of part four', () => {
    const changes = {
      ...statingTotals(balanced2021),
      'disputes.directSuit.upheld': '0',
      'disputes.suitAfterReview.upheld': '1',
    };
    expect(messages(changes)).toEqual([
      '“未经复议直接起诉”行：总计比结果维持＋结果纠正＋其他结果＋尚未审结多 1，“复议后起诉”行正好少 1。',
    ]);
  });

  it.each([
    ['a balanced report', {}],
    ['one column that is off', { 'requests.received.individual': '47' }],
    ['two that are off alike', { 'requests.received.individual': '47', 'requests.received.business': '10' }],
    [
      'two that are off by other amounts',
      { 'requests.received.individual': '48', 'requests.received.business': '8' },
    ],
    [
      'three, so that nobody can say which two',
      {
        'requests.received.individual': '47',
        'requests.received.business': '8',
        'requests.received.research': '0',
      },
    ],
  ])('finds nothing in %s', (_, changes) => {
    expect(messages(changes)).toEqual([]);
  });
});
