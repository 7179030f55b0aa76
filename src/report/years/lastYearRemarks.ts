import type { Fields } from '../fields.ts';
import { formById } from '../forms/forms.ts';
import { lastYearOf } from '../lastYear.ts';
import { readYear } from '../readYear.ts';
import { isOtherUnit } from './isOtherUnit.ts';

/** Why the report beside is none of the year before; null where it is. */
function wrongYear(fields: Fields, lastYear: Fields): string | null {
  const year = readYear(fields['year']);
  const before = readYear(lastYear['year']);
  if (year === null) return '还没有填写本年的报告年度，两年之间的数暂不核对。';
  if (before === null) return '这份年报没有写明年度，两年之间的数不核对。请更换，或先补上它的年度再放进来。';
  if (before === year - 1) return null;
  return `这是 ${before} 年的年报，不是上一年（${year - 1} 年）的，两年之间的数不核对，也不显示。请更换。`;
}

/**
 * What a person should know of the report that lies beside a draft as last year's: that it is of another year or another
 * unit, or in another form. Sentences, none where all is well.
 *
 * @example lastYearRemarks({ year: '2024', 'lastYear.year': '2021' })[0] //=> '这是 2021 年的年报，不是上一年（2023 年）的，…'
 */
export function lastYearRemarks(fields: Fields): readonly string[] {
  const lastYear = lastYearOf(fields);
  if (!lastYear) return [];
  const remarks: string[] = [];
  const wrong = wrongYear(fields, lastYear);
  if (wrong !== null) remarks.push(wrong);
  const isOther = isOtherUnit(fields, lastYear);
  if (isOther) {
    remarks.push(
      `这是“${(lastYear['unit.name'] ?? '').trim()}”的年报，与本年的单位名称不同，两年之间的数不核对，也不显示。放错了请更换；单位改过名称的，请把那份年报的单位名称改为现在的名称，再放进来。`,
    );
  }
  const form = formById(fields['form']);
  const formBefore = formById(lastYear['form']);
  if (wrong === null && !isOther && form !== formBefore) {
    remarks.push(
      `上年用的是${formBefore.name}，第二部分的栏目与${form.name}不对应：只核对上年结转，只显示第三、四部分的上年数。`,
    );
  }
  return remarks;
}
