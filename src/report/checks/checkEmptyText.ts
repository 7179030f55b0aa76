import { fieldLabel } from '../document/fieldLabel.ts';
import type { CheckedReport } from './check.ts';
import type { Finding } from './finding.ts';
import { foldWidth } from './foldWidth.ts';

const nothing = /^(?:无|暂无|没有|略)?$/;

/** 无 with dots and brackets about it. */
const longest = 20;

/** Whether a text says nothing, or only 无. */
export function saysNothing(text: string): boolean {
  const words = text.trim();
  if (words.length > longest) return false;
  return nothing.test(foldWidth(words).replace(/[\s\p{P}]/gu, ''));
}

/**
 * `text.empty`: part one and part five say something.
 *
 * @example checkEmptyText({ form: form2021, fields: { overview: '无。' }, … })[0]?.id //=> 'text.empty'
 */
export function checkEmptyText({ form, fields }: CheckedReport): readonly Finding[] {
  return ['overview', 'problems'].flatMap((field): readonly Finding[] => {
    const text = fields[field] ?? '';
    if (!saysNothing(text)) return [];
    const label = fieldLabel(form, field);
    const blank = text.trim() === '';
    const about =
      field === 'overview'
        ? '请写明本年度政府信息公开工作的总体情况。'
        : '请写明本年度工作中存在的主要问题，以及改进的情况。';
    return [
      {
        id: 'text.empty',
        severity: 'error',
        cells: [field],
        message: blank ? `“${label}”还没有填写。` : `“${label}”只写了“${text.trim()}”。`,
        remedy: about,
        ...(!blank && { quote: { field, start: 0, end: text.length } }),
      },
    ];
  });
}
