import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { balancedReport } from '#samples/balancedReport.arbitrary.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { figuresOf } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import { formById } from '../forms/forms.ts';
import { checkEquations } from './checkEquations.ts';
import type { Finding } from './finding.ts';

function findings(fields: Fields): readonly Finding[] {
  const form = formById(fields['form']);
  return checkEquations(form, figuresOf(form, fields));
}

function finding(fields: Fields, id: string): Finding {
  const found = findings(fields).find((each) => each.id === id);
  if (!found) throw new Error(`no finding ${id}`);
  return found;
}

/** The equations of the specification that name a cell. */
function equationsWith(cell: string): readonly string[] {
  const [table, row = '', column = ''] = cell.split('.');
  if (table === 'disputes') return [`disputes.total.${row}`];
  if (table !== 'requests') return [];
  const ids = [`requests.rowTotal.${row}`];
  if (!['received', 'carriedIn', 'carriedOut'].includes(row)) ids.push(`requests.closed.${column}`);
  if (['received', 'carriedIn', 'carriedOut', 'closed'].includes(row)) ids.push(`requests.balance.${column}`);
  return ids;
}

describe('checkEquations', () => {
  it('finds nothing in a balanced report', () => {
    fc.assert(
      fc.property(balancedReport, fc.boolean(), (fields, stated) => {
        expect(findings(stated ? statingTotals(fields) : fields)).toEqual([]);
      }),
    );
  });

  it('finds exactly the equations that contain a cell, when it alone is off by one', () => {
    fc.assert(
      fc.property(balancedReport, fc.nat(), (fields, place) => {
        const counts = [...cellsOf(formById(fields['form'])).values()].filter(({ kind }) => kind === 'count');
        const cell = counts[place % counts.length]?.name ?? '';
        const stated = statingTotals(fields);
        const off = { ...stated, [cell]: String(Number(stated[cell]) + 1) };
        const found = findings(off);
        expect(found.map(({ id }) => id).sort()).toEqual([...equationsWith(cell)].sort());
        for (const { severity, cells, sides } of found) {
          expect(severity).toBe('error');
          expect(cells).toContain(cell);
          expect(sides?.difference).toBe(1n);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('[requests.balance] says both sides and their difference in official words', () => {
    expect(finding(unbalanced2021, 'requests.balance.individual')).toEqual({
      id: 'requests.balance.individual',
      severity: 'error',
      cells: [
        'requests.received.individual',
        'requests.carriedIn.individual',
        'requests.closed.individual',
        'requests.carriedOut.individual',
      ],
      message: '自然人列：一＋二＝60，三（七）＋四＝61，相差 1。',
      remedy: '请核对这一列的 4 个数，更正后两边应相等。',
      sides: { left: 60n, right: 61n, difference: 1n },
    });
  });

  it('[disputes.total] offers both ways out of a stated total', () => {
    expect(finding(unbalanced2021, 'disputes.total.review')).toMatchObject({
      message: '行政复议行：总计＝4，结果维持＋结果纠正＋其他结果＋尚未审结＝3，相差 1。',
      remedy: '可改用计算所得的 3，或更正其中一项。',
    });
  });

  it('[requests.rowTotal] names a row with the ordinals above it', () => {
    const off = { ...balanced2021, 'requests.exemptThirdParty.total': '9' };
    expect(finding(off, 'requests.rowTotal.exemptThirdParty').message).toBe(
      '三（三）4.保护第三方合法权益行：总计＝9，各申请人列之和＝3，相差 6。',
    );
  });

  it('[requests.closed] does not offer a computed number that follows from another equation', () => {
    const off = {
      'requests.granted.individual': '2',
      'requests.closed.individual': '5',
      'requests.closed.total': '8',
    };
    expect(finding(off, 'requests.rowTotal.closed').remedy).toBe('可改用计算所得的 5，或更正其中一项。');
    expect(finding(off, 'requests.closed.total').remedy).toBe('请核对合计与各项，更正其中一项。');
  });

  it('[requests.closed] compares the corner with both its row and its column', () => {
    const off = { ...statingTotals(balanced2021), 'requests.closed.total': '60' };
    expect(findings(off).map(({ id, message }) => `${id} ${message}`)).toEqual([
      'requests.rowTotal.closed 三（七）总计行：总计＝60，各申请人列之和＝64，相差 4。',
      'requests.closed.total 总计列：三（七）＝60，三（一）至三（六）各行之和＝64，相差 4。',
      'requests.balance.total 总计列：一＋二＝67，三（七）＋四＝63，相差 4。',
    ]);
  });

  describe('in a report just started from last year’s', () => {
    const started: Fields = {
      'requests.carriedIn.individual': '3',
      'requests.carriedIn.business': '1',
      'requests.carriedIn.research': '0',
    };
    const ids = (more: Fields): readonly string[] => findings({ ...started, ...more }).map(({ id }) => id);

    it('[requests.balance] waits for a column until something else is filled in', () => {
      expect(ids({})).toEqual([]);
      expect(ids({ 'requests.received.individual': '5' })).toEqual([
        'requests.balance.individual',
        'requests.balance.total',
      ]);
      expect(ids({ 'requests.granted.research': '2' })).toEqual([
        'requests.balance.research',
        'requests.balance.total',
      ]);
      expect(ids({ 'requests.carriedOut.individual': '0' })).toContain('requests.balance.individual');
    });

    it('[requests.balance] does not blame the total for columns that wait', () => {
      const individual = { 'requests.received.individual': '5', 'requests.granted.individual': '8' };
      expect(ids(individual)).toEqual([]);
      expect(ids({ ...individual, 'requests.carriedOut.business': '0' })).toEqual([
        'requests.balance.business',
        'requests.balance.total',
      ]);
    });
  });

  it('says nothing of sums with a number that cannot be read: one slip is one finding', () => {
    const slip = { 'requests.granted.business': '3万' };
    expect(findings({ ...balanced2021, ...slip })).toEqual([]);
    const alsoOff = { ...balanced2021, ...slip, 'requests.received.individual': '57' };
    expect(findings(alsoOff).map(({ id }) => id)).toEqual(['requests.balance.individual']);
  });

  it('finds, beside any cell that cannot be read, nothing but what it would find without', () => {
    fc.assert(
      fc.property(balancedReport, fc.nat(), fc.nat(), (fields, place, other) => {
        const counts = [...cellsOf(formById(fields['form'])).values()].filter(({ kind }) => kind === 'count');
        const [slip = '', off = ''] = [place, other].map((each) => counts[each % counts.length]?.name);
        const stated = statingTotals(fields);
        const wrong = { ...stated, [off]: String(Number(stated[off]) + 1) };
        const before = findings(wrong);
        const found = findings({ ...wrong, [slip]: '3万' });
        expect(found.filter(({ cells }) => cells.includes(slip))).toEqual([]);
        expect(found).toEqual(before.filter(({ cells }) => !cells.includes(slip)));
      }),
    );
  });

  it('computes a total left blank, so that only what was typed can be wrong', () => {
    expect(findings({ ...balanced2021, 'requests.granted.business': '5' }).map(({ id }) => id)).toEqual([
      'requests.balance.business',
      'requests.balance.total',
    ]);
  });
});
