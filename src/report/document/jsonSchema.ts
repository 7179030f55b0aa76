import * as z from 'zod/mini';
import { reportSchema, schemaTexts } from './schema.ts';

/**
 * The JSON Schema (draft 2020-12) of the JSON document, published as `schema/report-v1.json`.
 * It knows the shape, not the equations.
 *
 * @example reportJsonSchema() //=> { $schema: 'https://json-schema.org/draft/2020-12/schema', oneOf: [ … ], … }
 */
export function reportJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema, { metadata: schemaTexts, io: 'input' });
  return {
    $schema,
    $id: 'urn:gov-info-disclosure-report:v1',
    title: '政府信息公开工作年度报告',
    description:
      'The statutory yearly report on open government information of a Chinese administrative organ, in the 2019 or the 2021 form. ' +
      'Titles are the official labels. A blank cell is null or left out; a blank text is "" or left out. Amounts are decimal strings in 万元.',
    ...schema,
  };
}
