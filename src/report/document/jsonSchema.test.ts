import { describe, expect, it } from 'vitest';
import { cellsOf } from '../forms/cells.ts';
import { forms } from '../forms/forms.ts';
import { levels } from '../levels.ts';
import { reportJsonSchema } from './jsonSchema.ts';

interface Node {
  readonly [keyword: string]: unknown;
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly anyOf?: readonly Node[];
}

const root = reportJsonSchema() as Node & { readonly oneOf: readonly Node[] };

function at(node: Node | undefined, ...keys: readonly string[]): Node {
  const found = keys.reduce((inner: Node | undefined, key) => inner?.properties?.[key], node);
  if (!found) throw new Error(`nothing at ${keys.join('.')}`);
  return found;
}

function objectsIn(node: Node): readonly Node[] {
  const inner = Object.values(node.properties ?? {}).flatMap(objectsIn);
  return node['type'] === 'object' ? [node, ...inner] : inner;
}

describe('reportJsonSchema', () => {
  it('is a draft 2020-12 schema with a name, one branch a form', () => {
    expect(root['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(root['$id']).toBe('urn:gov-info-disclosure-report:v1');
    expect(root.oneOf.map((branch) => at(branch, 'form')['const'])).toEqual(['2019', '2021']);
    expect(root.oneOf.map(({ title }) => title)).toEqual(['2019年格式', '2021年格式']);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(root))).toEqual(root);
  });

  describe.each(forms.map((form, index) => [form, root.oneOf[index]] as const))('$name', (form, branch) => {
    it('has exactly the cells of the form, in its order, under their labels and of their kind', () => {
      const tables = at(branch, 'tables').properties ?? {};
      const written = Object.entries(tables).flatMap(([table, { properties: rows = {} }]) =>
        Object.entries(rows).flatMap(([row, { properties: columns = {} }]) =>
          Object.entries(columns).map(([column, cell]) => [
            `${table}.${row}.${column}`,
            cell.title,
            cell.anyOf,
          ]),
        ),
      );
      const kinds = {
        count: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
        change: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
        amount: { type: 'string', pattern: '^(?:0|[1-9]\\d{0,15})(?:\\.\\d{1,6})?$' },
      };
      expect(written).toEqual(
        [...cellsOf(form).values()].map(({ name, columnLabel, kind }) => [
          name,
          columnLabel,
          [kinds[kind], { type: 'null' }],
        ]),
      );
    });

    it('has the keys of the document in its order, and no others anywhere', () => {
      expect(Object.keys(branch?.properties ?? {})).toEqual([
        'kind',
        'version',
        'form',
        'year',
        'unit',
        'title',
        'preamble',
        'overview',
        'problems',
        'otherMatters',
        'signature',
        'tables',
        'acknowledged',
        'lastYear',
        'review',
      ]);
      expect(branch?.['required']).toEqual(['kind', 'version', 'form']);
      const objects = objectsIn(branch ?? {});
      expect(objects.length).toBeGreaterThan(30);
      for (const object of objects) expect(object['additionalProperties']).toBe(false);
    });

    it('limits year, level and date', () => {
      expect(at(branch, 'year').anyOf).toEqual([
        { type: 'integer', minimum: 1000, maximum: 9999 },
        { type: 'null' },
      ]);
      expect(at(branch, 'unit', 'level').anyOf?.[0]?.['enum']).toEqual(levels.map(({ id }) => id));
      const [empty, date] = at(branch, 'signature', 'date').anyOf ?? [];
      expect(empty).toMatchObject({ const: '' });
      const pattern = new RegExp(String(date?.['pattern']));
      expect(['2025-01-10', '2024-02-29'].every((text) => pattern.test(text))).toBe(true);
      expect(['2025-02-29', '2025-1-10', '2025/01/10'].some((text) => pattern.test(text))).toBe(false);
    });

    it('describes each kind of event in the review of a shared document', () => {
      const { items } = at(branch, 'review', 'events') as Node & { items: { oneOf: readonly Node[] } };
      expect(items.oneOf.map((event) => at(event, 'type')['const'])).toEqual([
        'remark',
        'reply',
        'resolved',
        'reopened',
        'withdrawn',
        'taken',
        'refused',
        'status',
      ]);
      for (const event of items.oneOf) expect(event['additionalProperties']).toBe(false);
      expect(at(branch, 'review')['required']).toEqual(['id', 'events', 'digest']);
    });

    it("takes last year's report of a shared document in either form, described once", () => {
      expect(at(branch, 'lastYear')['$ref']).toBe('#/$defs/lastYear');
      const { $defs } = root as unknown as Node & { $defs: { lastYear: { oneOf: readonly Node[] } } };
      expect($defs.lastYear.oneOf.map((one) => at(one, 'form')['const'])).toEqual(['2019', '2021']);
      for (const one of $defs.lastYear.oneOf)
        expect(Object.keys(one.properties ?? {})).not.toContain('review');
    });

    it('bears the official headings', () => {
      for (const { id, heading } of form.parts) {
        const node = ['disclosure', 'requests', 'disputes'].includes(id)
          ? at(branch, 'tables', id)
          : at(branch, id);
        expect(node.title).toBe(heading);
      }
      expect(at(branch, 'tables', 'requests', 'exemptStateSecret').title).toBe(
        '三、本年度办理结果 （三）不予公开 1.属于国家秘密',
      );
    });
  });
});
