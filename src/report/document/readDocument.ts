import Big from 'big.js';
import { settledTotals } from '../equations/figures.ts';
import { textFields } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';
import { formById, formForYear, isFormId } from '../forms/forms.ts';
import type { ReadingProblem, ReadingResult, ReadReport } from '../readingResult.ts';
import { fieldLabel } from './fieldLabel.ts';
import { jsonPath } from './jsonPath.ts';
import { migrate } from './migrations.ts';
import { parseJson, type DuplicateKey, type JsonObject, type JsonValue } from './parseJson.ts';
import { excerpt, readField } from './readField.ts';
import { documentKind, documentVersion, schemaIssues } from './schema.ts';

/** The longest text that is looked at, in UTF-16 units. A report of 60 pages has a twentieth of it. */
export const largestDocument = 5_000_000;

/** Beyond these, problems are counted, not listed: nobody reads more, and a hostile file has millions. */
const mostProblems = 200;

/** Fields that say which document it is. They are settled before the others are read. */
const identity = new Set(['kind', 'version', 'form']);

function refusal(place: string, message: string): ReadingResult {
  return { ok: false, problems: [{ kind: 'lost', place, message }] };
}

function placeOf(path: readonly string[]): string {
  return path.map(excerpt).join('.');
}

function valueAt(value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  return path.reduce(
    (inner: JsonValue | undefined, key) => (inner?.type === 'object' ? inner.members.get(key) : undefined),
    value,
  );
}

function scalarText(value: JsonValue | undefined): string | undefined {
  if (value?.type === 'string') return value.text;
  return value?.type === 'number' ? value.digits : undefined;
}

/** The value as the schema takes it. A number that a double cannot hold exactly is none, so that it is never rounded. */
function plainValue(value: JsonValue): unknown {
  switch (value.type) {
    case 'object': {
      // Without a prototype, `__proto__` is a key like any other, and as unknown.
      const plain = Object.create(null) as Record<string, unknown>;
      for (const [key, member] of value.members) plain[key] = plainValue(member);
      return plain;
    }
    case 'array':
      return [];
    case 'string':
      return value.text;
    case 'number': {
      const number = Number(value.digits);
      return Number.isSafeInteger(number) && new Big(value.digits).eq(number) ? number : Number.NaN;
    }
    case 'boolean':
      return value.value;
    case 'null':
      return null;
  }
}

/** The form that a document is read by: the one it names, or else that of its year, told. */
function chooseForm(document: JsonObject): { form: Form; problems: readonly ReadingProblem[] } {
  const named = document.members.get('form');
  const text = scalarText(named);
  if (named?.type === 'string' && isFormId(text)) return { form: formById(text), problems: [] };
  const year = Number(scalarText(document.members.get('year')) ?? Number.NaN);
  const form = isFormId(text) ? formById(text) : (formForYear(year) ?? formById(undefined));
  const written = text === undefined ? '没有写明报告格式' : `报告格式写作“${excerpt(text)}”`;
  const message = `${written}，按${form.name}读取。`;
  return { form, problems: [{ kind: 'changed', place: 'form', field: 'form', message }] };
}

function duplicateProblem({ path, position }: DuplicateKey): ReadingProblem {
  const key = excerpt(path.at(-1) ?? '');
  const message = `第 ${position.line} 行第 ${position.column} 列：“${key}”重复出现，只读取最后一个值。`;
  return { kind: 'lost', place: placeOf(path), message };
}

function readFields(form: Form, document: JsonObject): ReadReport {
  const names = [...textFields, ...cellsOf(form).keys()].filter((name) => !identity.has(name));
  const places = new Set(names.map((name) => JSON.stringify(jsonPath(name))));
  const refused = new Set<string>();
  const problems: ReadingProblem[] = [];
  for (const { path, unknownKey } of schemaIssues(form, plainValue(document))) {
    const place = placeOf(path);
    if (unknownKey) {
      const key = excerpt(path.at(-1) ?? '');
      problems.push({ kind: 'lost', place, message: `“${key}”不是${form.name}文件中的项目，没有读取。` });
    } else if (places.has(JSON.stringify(path))) refused.add(JSON.stringify(path));
    else if (!identity.has(place))
      problems.push({ kind: 'lost', place, message: '应是一组数据（{ … }），没有读取。' });
  }

  const fields: Record<string, string> = { form: form.id };
  const sources: Record<string, string> = { form: 'form' };
  for (const field of names) {
    const path = jsonPath(field);
    const value = valueAt(document, path);
    if (!value) continue;
    const { text, remark } = readField(form, field, value, !refused.has(JSON.stringify(path)));
    const place = placeOf(path);
    if (remark)
      problems.push({ ...remark, place, field, message: `${fieldLabel(form, field)}：${remark.message}` });
    if (text === '') continue;
    fields[field] = text;
    sources[field] = place;
  }
  return { fields: { ...fields, ...settledTotals(form, fields) }, sources, problems };
}

function listed(problems: readonly ReadingProblem[]): readonly ReadingProblem[] {
  if (problems.length <= mostProblems) return problems;
  const rest = problems.length - mostProblems;
  return [
    ...problems.slice(0, mostProblems),
    { kind: 'remark', place: '', message: `另有 ${rest} 处问题没有列出。` },
  ];
}

/**
 * Reads a JSON document that nobody vouches for. What can be read is, and the rest is told: a value of the wrong kind
 * stays as it is written where a cell can show it, unknown and repeated keys are named. Totals that agree with their
 * parts are computed again. Never throws; a text that is no such report, or one of a newer version, is refused.
 *
 * @example readDocument('{') //=> { ok: false, problems: [{ kind: 'lost', place: '第 1 行第 2 列', message: … }] }
 */
export function readDocument(text: string): ReadingResult {
  if (text.length > largestDocument) return refusal('', '文件太大，不会是年报的数据文件（最大 5 MB）。');
  const parsing = parseJson(text.replace(/^\uFEFF/, ''));
  if (!parsing.ok) {
    const place = `第 ${parsing.position.line} 行第 ${parsing.position.column} 列`;
    return refusal(place, `不是完整的 JSON 文件：${place}，${parsing.reason}。`);
  }
  const { value } = parsing;
  const kind = scalarText(valueAt(value, ['kind']));
  if (value.type !== 'object' || kind !== documentKind) {
    return refusal(
      'kind',
      `不是年报的数据文件：kind 应为 ${documentKind}${kind === undefined ? '' : `，现为“${excerpt(kind)}”`}。`,
    );
  }
  const version = value.members.get('version');
  const number = version ? Number(version.type === 'number' ? version.digits : Number.NaN) : documentVersion;
  if (!Number.isSafeInteger(number) || number < 1)
    return refusal('version', '文件的版本号（version）不是 1 以上的整数，无法读取。');
  if (number > documentVersion) {
    const message = `这份文件是第 ${number} 版的格式，本程序只认识到第 ${documentVersion} 版。请使用新版的年报打开，文件没有改动。`;
    return refusal('version', message);
  }
  const document = migrate(value, number, documentVersion);
  const { form, problems } = chooseForm(document);
  const report = readFields(form, document);
  const unversioned: ReadingProblem[] = version
    ? []
    : [
        {
          kind: 'remark',
          place: 'version',
          message: `没有写明版本号（version），按第 ${documentVersion} 版读取。`,
        },
      ];
  const all = [...unversioned, ...problems, ...parsing.duplicates.map(duplicateProblem), ...report.problems];
  return { ok: true, report: { ...report, problems: listed(all) } };
}
