import * as z from 'zod/mini';
import { cellsOf } from '../forms/cells.ts';
import type { Form, NumberKind, TableId } from '../forms/form.ts';
import { forms } from '../forms/forms.ts';
import { levels } from '../levels.ts';
import { isFieldName } from './acknowledged.ts';
import { fieldLabel } from './fieldLabel.ts';
import { reviewSchema } from './reviewSchema.ts';

/** What a file says of itself: it is such a report, in this version of the format. */
export const documentKind = 'gov-info-disclosure-report';
export const documentVersion = 1;

/** Official labels for the published JSON Schema; validation does not read them. */
export const schemaTexts = z.registry<{ id?: string; title?: string; description?: string }>();

function numberSchema(kind: NumberKind) {
  if (kind === 'count') return z.int().check(z.gte(0));
  if (kind === 'change') return z.int();
  // 万元 as a decimal string: a JSON number would be a binary float to most who read it.
  return z.string().check(z.regex(/^(?:0|[1-9]\d{0,15})(?:\.\d{1,6})?$/));
}

export const yearSchema = z.int().check(z.gte(1000), z.lte(9999));
export const levelSchema = z.enum(levels.map(({ id }) => id));
export const dateSchema = z.union([z.literal(''), z.iso.date()]);

/** The most acknowledged findings that a file holds. A report has some dozens of findings. */
export const mostAcknowledged = 500;

/** A finding that somebody acknowledged. */
export const acknowledgedSchema = z.strictObject({
  check: z
    .string()
    .check(z.regex(/^[A-Za-z]+(?:\.[A-Za-z]+){0,3}$/))
    .register(schemaTexts, { description: 'The id of the check or equation: text.year' }),
  cells: z
    .array(z.string().check(z.maxLength(100), z.refine(isFieldName)))
    .check(z.minLength(1))
    .register(schemaTexts, { description: 'The cells and fields it is about' }),
  words: z
    .optional(z.string().check(z.minLength(1), z.regex(/\S$/)))
    .register(schemaTexts, { description: 'The words of a text that it is about' }),
  reason: z
    .string()
    .check(z.regex(/\S/), z.maxLength(10_000))
    .register(schemaTexts, { title: '理由', description: 'Why the report may stand as it is' }),
  cellsAtThatTime: z
    .string()
    .check(z.regex(/^[0-9a-f]{8}-\d{1,9}$/))
    .register(schemaTexts, {
      description:
        'A sum of what the cells held: where they hold something else now, the reason no longer counts',
    }),
});

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function tableSchema(form: Form, table: TableId) {
  const cells = [...cellsOf(form).values()].filter((cell) => cell.table === table);
  const rows = [...groupBy(cells, ({ row }) => row)].map(([row, rowCells]) => {
    const columns = rowCells.map((cell) => {
      const number = z.optional(z.nullable(numberSchema(cell.kind)));
      return [cell.column, number.register(schemaTexts, { title: cell.columnLabel })] as const;
    });
    const title = rowCells[0]?.rowPath.join(' ') ?? '';
    const rowSchema = z.optional(z.strictObject(Object.fromEntries(columns)));
    return [row, rowSchema.register(schemaTexts, { title })] as const;
  });
  return z
    .optional(z.strictObject(Object.fromEntries(rows)))
    .register(schemaTexts, { title: fieldLabel(form, table) });
}

/** What the document of one form holds of the report itself. Every key but those that say what the file is may be left out: it is blank then. */
function contentShape(form: Form) {
  function text(field: string) {
    return z.optional(z.string()).register(schemaTexts, { title: fieldLabel(form, field) });
  }
  return {
    kind: z.literal(documentKind),
    version: z.literal(documentVersion),
    form: z.literal(form.id),
    year: z.optional(z.nullable(yearSchema)).register(schemaTexts, { title: fieldLabel(form, 'year') }),
    unit: z.optional(
      z.strictObject({
        name: text('unit.name'),
        level: z.optional(z.nullable(levelSchema)).register(schemaTexts, {
          title: fieldLabel(form, 'unit.level'),
          description: levels.map(({ id, label }) => `${id} ${label}`).join('；'),
        }),
      }),
    ),
    title: text('title'),
    preamble: text('preamble'),
    overview: text('overview'),
    problems: text('problems'),
    otherMatters: text('otherMatters'),
    signature: z.optional(
      z.strictObject({
        unit: text('signature.unit'),
        date: z.optional(dateSchema).register(schemaTexts, { title: fieldLabel(form, 'signature.date') }),
      }),
    ),
    tables: z.optional(
      z.strictObject({
        disclosure: tableSchema(form, 'disclosure'),
        requests: tableSchema(form, 'requests'),
        disputes: tableSchema(form, 'disputes'),
      }),
    ),
  };
}

/** Last year's report beside this year's, in whichever form that was. */
const lastYearSchema = z
  .xor(forms.map((form) => z.strictObject(contentShape(form))))
  .register(schemaTexts, { id: 'lastYear', title: '上年年报' });

/** The document of one form. */
function documentSchema(form: Form) {
  return z
    .strictObject({
      ...contentShape(form),
      acknowledged: z
        .optional(z.array(acknowledgedSchema).check(z.maxLength(mostAcknowledged)))
        .register(schemaTexts, { title: '已写明理由的事项' }),
      lastYear: z.optional(lastYearSchema).register(schemaTexts, {
        description: "Only in a document that is shared to be reviewed: last year's report, to compare with.",
      }),
      review: z.optional(reviewSchema).register(schemaTexts, {
        title: '审阅记录',
        description: 'Only in a document that is shared to be reviewed: remarks, replies and statuses.',
      }),
    })
    .register(schemaTexts, { title: form.name, description: form.basis });
}

const schemaByForm = new Map(forms.map((form) => [form, documentSchema(form)] as const));

/** A report in exactly one of the forms, told apart by `form`: the one source of type, validation and JSON Schema. */
export const reportSchema = z.xor([...schemaByForm.values()]);

/** The JSON document, version 1. */
export type ReportDocument = z.infer<typeof reportSchema>;

/** A place where a value is not as the schema wants it, as keys from the root. */
export type SchemaIssue = { readonly path: readonly string[]; readonly unknownKey: boolean };

/**
 * Where a value departs from the document of a form; nowhere, if it is one.
 *
 * @example schemaIssues(form2021, { kind: documentKind, version: 1, form: '2021', year: '2024' }) //=> [{ path: ['year'], unknownKey: false }]
 */
export function schemaIssues(form: Form, value: unknown): readonly SchemaIssue[] {
  const issues = schemaByForm.get(form)?.safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue): readonly SchemaIssue[] => {
    const path = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') return [{ path, unknownKey: false }];
    return issue.keys.map((key) => ({ path: [...path, key], unknownKey: true }));
  });
}
