import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { assess } from './assess.ts';
import { forms } from './forms/forms.ts';

/** The checks of one report by itself, as the specification names them. */
const checkIds = ['cell.blank', 'cell.number', 'form.year'];
const equationIds = ['requests.rowTotal', 'requests.closed', 'requests.balance', 'disputes.total'];

describe('assess', () => {
  it('finds nothing in a balanced report of either form', () => {
    expect(assess(balanced2021).findings).toEqual([]);
    expect(assess(balanced2019).findings).toEqual([]);
  });

  it('lists the form first, then numbers, equations and blanks, each in the order of the paper', () => {
    expect(assess({ ...unbalanced2021, year: '2020' }).findings.map(({ id }) => id)).toEqual([
      'form.year',
      'cell.number',
      'requests.balance.individual',
      'requests.balance.total',
      'disputes.total.review',
      'cell.blank',
    ]);
  });

  it('assesses the same fields once', () => {
    expect(assess(blank2021)).toBe(assess(blank2021));
    expect(assess({ ...blank2021 })).not.toBe(assess(blank2021));
  });

  it('assesses a report of which nothing is known', () => {
    const { form, findings } = assess({});
    expect(form.id).toBe('2021');
    expect(findings.map(({ id }) => id)).toEqual(['form.year', 'cell.blank', 'cell.blank', 'cell.blank']);
  });

  it('gives findings no other ids than the specification has, and each of them', () => {
    const wrong = { ...statingTotals(unbalanced2021), year: '2020', 'requests.closed.total': '1' };
    const given = new Set(
      assess(wrong).findings.map(({ id }) => (checkIds.includes(id) ? id : id.slice(0, id.lastIndexOf('.')))),
    );
    expect([...given].sort()).toEqual([...checkIds, ...equationIds].sort());
    for (const form of forms) expect(form.equations.map(({ id }) => id)).toEqual(equationIds);
  });

  it('says in each finding what is wrong, what to do and where', () => {
    const { findings } = assess({ ...unbalanced2021, year: '' });
    expect(findings.length).toBeGreaterThan(4);
    for (const { message, remedy, cells } of findings) {
      expect(message).toMatch(/。$/);
      expect(remedy).toMatch(/。$/);
      expect(cells).not.toEqual([]);
    }
  });
});

const specification = new URL('../../../shared/spec/', import.meta.url);

// The specification is no part of the repository: where it is not at hand, the lists above stand alone.
if (existsSync(specification)) {
  describe('the specification beside this repository', () => {
    function idsIn(file: string): readonly string[] {
      const text = readFileSync(new URL(file, specification), 'utf8');
      return [...text.matchAll(/^\| `([a-z]+(?:\.[A-Za-z]+)?)(?:\.<\w+>)?` \|/gm)].map(([, id = '']) => id);
    }

    it('has these checks and these equations', () => {
      expect(idsIn('checks.md')).toEqual(expect.arrayContaining(checkIds));
      const equations = idsIn('report.md').filter((id) => /^(requests|disputes)\./.test(id));
      expect(equations).toEqual(equationIds);
    });
  });
}
