import type { Fields } from '#report/fields.ts';
import { proposedTitle } from '#report/proposedTitle.ts';

/** A report that has just been started: who and when, and nothing yet of what. */
export const blank2021: Fields = {
  form: '2021',
  year: '2024',
  'unit.name': '示例市教育局',
  'unit.level': 'county-department',
  title: proposedTitle('示例市教育局', '2024'),
  'signature.unit': '示例市教育局',
};
