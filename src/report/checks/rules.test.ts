import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forms } from '../forms/forms.ts';
import { ruleOf, rules } from './rules.ts';

/** The checks and the families of equations, each with its severity, as the specification has them. */
const specified: Readonly<Record<string, string>> = {
  'cell.blank': 'error',
  'cell.number': 'error',
  'form.year': 'error',
  'text.empty': 'error',
  'text.short': 'warning',
  'text.placeholder': 'error',
  'text.aspects': 'warning',
  'text.year': 'warning',
  'text.personal': 'warning',
  'title.form': 'warning',
  'date.after': 'warning',
  'rules.authority': 'error',
  'fee.unit': 'warning',
  'fee.reported': 'warning',
  'inForce.possible': 'warning',
  'disputes.possible': 'hint',
  swap: 'hint',
  'text.number': 'warning',
  'text.percent': 'warning',
  'text.claim': 'warning',
  'years.jump': 'hint',
  'years.similar': 'warning',
  'requests.rowTotal': 'error',
  'requests.closed': 'error',
  'requests.balance': 'error',
  'disputes.total': 'error',
  'years.carriedIn': 'error',
  'years.inForce': 'warning',
  'years.lastYear': 'warning',
};

describe('rules', () => {
  it('are those of the specification, each once, of its severity', () => {
    expect(Object.fromEntries(rules.map(({ id, severity }) => [id, severity]))).toEqual(specified);
    expect(rules).toHaveLength(Object.keys(specified).length);
  });

  it('have one for each family of equations of the forms', () => {
    const families = forms.flatMap(({ equations }) => equations.map(({ id }) => id));
    expect(families.filter((id) => ruleOf(`${id}.total`)?.id !== id)).toEqual([]);
  });

  it('say what they demand and on what basis, in sentences', () => {
    for (const { id, name, demands, basis } of rules) {
      expect(name, id).not.toMatch(/[。]/);
      expect(demands, id).toMatch(/。$/);
      expect(basis, id).toMatch(/。$/);
    }
  });
});

describe('ruleOf', () => {
  it.each([
    ['requests.balance.individual', 'requests.balance'],
    ['years.carriedIn.total', 'years.carriedIn'],
    ['swap', 'swap'],
    ['text.year', 'text.year'],
  ])('finds the rule of %s', (finding, rule) => {
    expect(ruleOf(finding)?.id).toBe(rule);
  });

  it.each(['text', 'swapped', 'requests', ''])('finds none for %j', (finding) => {
    expect(ruleOf(finding)).toBeUndefined();
  });
});

const specification = new URL('../../../../shared/spec/', import.meta.url);

// The specification is no part of the repository: where it is not at hand, the list above stands alone.
if (existsSync(specification)) {
  describe('the specification beside this repository', () => {
    /** Ids and severities in the rows of tables that begin with an id: `| \`text.year\` | … | both | warning |`. */
    function rowsIn(file: string): readonly (readonly [string, string])[] {
      const text = readFileSync(new URL(file, specification), 'utf8');
      return text.split('\n').flatMap((line) => {
        const [, id] = /^\| `([A-Za-z]+(?:\.[A-Za-z]+)?)(?:\.<\w+>)?` \|/.exec(line) ?? [];
        const [, severity] = /\| (error|warning|hint)[^|]*\|$/.exec(line) ?? [];
        return id !== undefined && severity !== undefined ? [[id, severity] as const] : [];
      });
    }

    it('has the same rules', () => {
      expect(Object.fromEntries([...rowsIn('checks.md'), ...rowsIn('report.md')])).toEqual(specified);
    });
  });
}
