import type { Glance, ReportGlance } from './glance.ts';
import type { Row } from './rows.ts';

/** A file of the table that was read, with what matters of it. For tests. */
export function rowOf(id: number, part: Partial<Omit<ReportGlance, 'kind'>> = {}, path = `${id}.json`): Row {
  return rowWith(
    id,
    {
      kind: 'report',
      fields: {},
      unit: '示例市教育局',
      year: '2024',
      form: '2021年格式',
      status: 'unsent',
      errors: 0,
      warnings: 0,
      problems: [],
      ...part,
    },
    path,
  );
}

/** A file of the table with what came of it. For tests. */
export function rowWith(id: number, glance: Glance | null, path = `${id}.json`): Row {
  return { id, file: new File([], path), path, glance };
}
