import type { Fields } from '../fields.ts';
import { cellsLeftBehind } from '../forms/cellsLeftBehind.ts';
import { formForYear, forms } from '../forms/forms.ts';
import type { Form } from '../forms/form.ts';
import { readYear } from '../readYear.ts';
import type { Finding } from './finding.ts';

function leftBehind(count: number): string {
  return count === 0 ? '' : `已填的数字中有 ${count} 格在新格式里没有位置，需要重新填写。`;
}

/**
 * `form.year`: the report uses the form that its year demands.
 *
 * @example checkForm(form2019, { year: '2022' })[0]?.id //=> 'form.year'
 */
export function checkForm(form: Form, fields: Fields): readonly Finding[] {
  const text = fields['year'] ?? '';
  const year = readYear(text);
  const demanded = year === null ? null : formForYear(year);
  if (demanded === form) return [];
  if (year === null || demanded === null) {
    const first = Math.min(...forms.map(({ years }) => years.first));
    return [
      {
        id: 'form.year',
        severity: 'error',
        cells: ['year'],
        message: text === '' ? '还没有填写报告年度。' : `“${text}”不是可以使用现行格式的报告年度。`,
        remedy: `请填写 ${first} 年或以后的年度。`,
      },
    ];
  }
  return [
    {
      id: 'form.year',
      severity: 'error',
      cells: ['year'],
      message: `${year} 年的报告应使用${demanded.name}（${demanded.basis}），现为${form.name}。`,
      remedy: `请换用${demanded.name}，或更正年度。${leftBehind(cellsLeftBehind(fields, form, demanded).length)}`,
    },
  ];
}
