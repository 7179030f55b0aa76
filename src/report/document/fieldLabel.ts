import { textFields, type TextField } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';

const labels: Readonly<Partial<Record<TextField, string>>> = {
  form: '报告格式',
  year: '报告年度',
  'unit.name': '单位名称',
  'unit.level': '单位类别',
  title: '标题',
  preamble: '前言',
  'signature.unit': '落款单位',
  'signature.date': '落款日期',
};

/** Whether `name` is one of the fields beside the cells. */
export function isTextField(name: string): name is TextField {
  return textFields.some((field) => field === name);
}

/**
 * What a person calls a field: a cell by its official row and column, a narrative by its official heading.
 *
 * @example fieldLabel(form2021, 'requests.received.individual') //=> '“一、本年新收政府信息公开申请数量”行“自然人”列'
 */
export function fieldLabel(form: Form, field: string): string {
  const cell = cellsOf(form).get(field);
  if (cell) return `“${cell.rowLabel}”行“${cell.columnLabel}”列`;
  const heading = form.parts.find(({ id }) => id === field)?.heading;
  return heading ?? (isTextField(field) ? labels[field] : undefined) ?? field;
}
