import { describe, expect, it } from 'vitest';
import { acknowledge } from '#report/acknowledgements.ts';
import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { differencesOf } from './differencesOf.ts';

function with2021(texts: Fields): Fields {
  return { ...balanced2021, ...texts };
}

describe('differencesOf', () => {
  it('finds none between a report and itself, however its numbers were typed', () => {
    const typed = with2021({
      'requests.received.individual': ' ４６ ',
      'disclosure.administrativeFees.amount': '1,286.350',
      'requests.received.total': '63',
    });
    const { texts, cells, findings } = differencesOf(balanced2021, typed);
    expect([texts, cells]).toEqual([[], []]);
    expect(findings).toEqual({ appeared: [], vanished: [], acknowledged: [], reopened: [] });
  });

  it('gives both numbers and the difference, totals too, in the order of the paper', () => {
    const after = with2021({
      'disputes.review.upheld': '1',
      'disclosure.administrativeFees.amount': '1287.05',
      'disclosure.licensing.decisions': '',
    });
    const shown = differencesOf(balanced2021, after).cells.map(({ cell, before, after: now, change }) => [
      cell,
      before,
      now,
      change,
    ]);
    expect(shown).toEqual([
      ['disclosure.licensing.decisions', '412', '', null],
      ['disclosure.administrativeFees.amount', '1286.35', '1287.05', '0.7'],
      ['disputes.review.upheld', '2', '1', '-1'],
      ['disputes.review.total', '3', '2', '-1'],
    ]);
  });

  it('names cells by their official labels, and shows a text that is no number as typed', () => {
    expect(differencesOf(balanced2021, with2021({ 'disputes.directSuit.other': '无' })).cells).toEqual([
      {
        cell: 'disputes.directSuit.other',
        rowLabel: '未经复议直接起诉',
        columnLabel: '其他结果',
        before: '0',
        after: '无',
        change: null,
      },
    ]);
  });

  it('is exact where a float is not', () => {
    const [before, after] = ['9007199254740990.1', '9007199254740990.3'].map((amount) =>
      with2021({ 'disclosure.administrativeFees.amount': amount }),
    ) as [Fields, Fields];
    expect(differencesOf(before, after).cells[0]?.change).toBe('0.2');
  });

  it('does not compare cells of two forms that mean something else', () => {
    const { cells, texts } = differencesOf(balanced2019, balanced2021);
    const licensing = cells.filter(({ cell }) => cell === 'disclosure.licensing.decisions');
    expect(licensing.map(({ before, after, change }) => [before, after, change])).toEqual([
      [null, '412', null],
      ['375', null, null],
    ]);
    expect(cells.find(({ cell }) => cell === 'requests.received.individual')?.change).not.toBeNull();
    expect(texts[0]).toMatchObject({ field: 'form', before: '2019年格式', after: '2021年格式' });
  });

  it('compares narratives word by word, and texts as a person reads them', () => {
    const after = with2021({
      overview: (balanced2021['overview'] ?? '').replace('386条', '387条').replaceAll('\n', '\r\n'),
      'unit.level': 'county',
      'signature.date': '2025-01-11',
    });
    const { texts } = differencesOf(balanced2021, after);
    expect(
      texts.map(({ label, before, after: now }) => [label, before.slice(0, 10), now.slice(0, 10)]),
    ).toEqual([
      ['单位类别', '县级政府部门', '县级政府'],
      ['一、总体情况', '2024年，示例市教', '2024年，示例市教'],
      ['落款日期', '2025年1月10日', '2025年1月11日'],
    ]);
    expect(texts[1]?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '386' },
      { kind: 'added', text: '387' },
    ]);
    expect(texts[2]?.pieces).toEqual([
      { kind: 'removed', text: '2025年1月10日' },
      { kind: 'added', text: '2025年1月11日' },
    ]);
  });

  it('leaves out what lies beside the report', () => {
    const beside = with2021({ 'review.id': 'a', 'lastYear.title': '旧', 'acknowledged.x': '1' });
    expect(differencesOf(balanced2021, beside)).toMatchObject({ texts: [], cells: [] });
  });

  describe('findings', () => {
    const unbalanced = with2021({ 'requests.received.individual': '47' });

    it('appear and vanish', () => {
      const ids = differencesOf(balanced2021, unbalanced).findings.appeared.map(({ id }) => id);
      expect(ids).toContain('requests.balance.individual');
      const back = differencesOf(unbalanced, balanced2021).findings;
      expect(back.vanished.map(({ id }) => id)).toEqual(ids);
      expect(back.appeared).toEqual([]);
    });

    it('stay the same when another number is wrong in the same place, or fewer cells are blank', () => {
      const worse = with2021({ 'requests.received.individual': '48' });
      expect(differencesOf(unbalanced, worse).findings).toMatchObject({ appeared: [], vanished: [] });
      const blanks = { 'disputes.review.pending': '', 'disputes.directSuit.other': '' };
      const { findings } = differencesOf(
        with2021(blanks),
        with2021({ ...blanks, 'disputes.review.pending': '0' }),
      );
      expect(findings).toMatchObject({ appeared: [], vanished: [] });
    });

    it('that were acknowledged are told apart from those that were settled', () => {
      const before = with2021({ problems: '问题不多，下一步改进。' });
      const finding = assess(before).findings.find(({ id }) => id === 'text.short');
      if (!finding) throw new Error('nothing to acknowledge');
      const after = { ...before, ...acknowledge(before, finding, '机构小') };
      expect(differencesOf(before, after).findings).toMatchObject({
        appeared: [],
        vanished: [],
        acknowledged: [{ finding: { id: 'text.short' }, reason: '机构小' }],
      });
      expect(differencesOf(after, before).findings).toMatchObject({
        appeared: [],
        vanished: [],
        acknowledged: [],
        reopened: [{ id: 'text.short' }],
      });
    });
  });
});
