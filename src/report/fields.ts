/**
 * A report as it was typed: the text of each field under the field's name.
 *
 * Names are the cell names of the tables (`requests.received.individual`) and those of
 * {@link textFields}. A name that is missing is a blank field. Text stays as typed: `1,234`,
 * `3万` and `''` are all kept; numbers are read from it by `readNumber`.
 *
 * @example { form: '2021', year: '2024', 'unit.name': '示例市教育局', 'requests.received.individual': '3' }
 */
export type Fields = Readonly<Record<string, string>>;

/** The fields beside the cells, in the order of the file. `form` is a form's id, `year` four digits, `signature.date` an ISO date. */
export const textFields = [
  'form',
  'year',
  'unit.name',
  'unit.level',
  'title',
  'preamble',
  'overview',
  'problems',
  'otherMatters',
  'signature.unit',
  'signature.date',
] as const;

export type TextField = (typeof textFields)[number];
