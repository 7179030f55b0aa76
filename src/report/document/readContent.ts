import { settledTotals } from '../equations/figures.ts';
import { textFields } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';
import { formById, formForYear, isFormId } from '../forms/forms.ts';
import type { ReadingProblem, ReadReport } from '../readingResult.ts';
import { fieldLabel } from './fieldLabel.ts';
import { jsonPath } from './jsonPath.ts';
import { migrate } from './migrations.ts';
import type { JsonObject, JsonValue } from './parseJson.ts';
import { plainValue } from './plainValue.ts';
import { excerpt, readField } from './readField.ts';
import { documentKind, documentVersion, schemaIssues } from './schema.ts';

/** Fields that say which document it is. They are settled before the others are read. */
const identity = new Set(['kind', 'version', 'form']);

/** Where a value stands, in words that fit into a line. */
export function placeOf(path: readonly string[]): string {
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

/**
 * The fields of a form that a document holds. What else stands in it is told.
 *
 * @param document without the parts beside the report itself
 */
export function readFields(form: Form, document: JsonObject): ReadReport {
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

/** A document of a version that is known, as today's, with the form that it is read by; or why it is none. */
export type OpenedDocument =
  | {
      readonly ok: true;
      readonly document: JsonObject;
      readonly form: Form;
      readonly problems: readonly ReadingProblem[];
    }
  | { readonly ok: false; readonly problem: ReadingProblem };

function refusal(place: string, message: string): OpenedDocument {
  return { ok: false, problem: { kind: 'lost', place, message } };
}

/**
 * What a document says of itself: its kind, its version, its form.
 *
 * @example openDocument({ type: 'array', items: [] }) //=> { ok: false, problem: { kind: 'lost', place: 'kind', message: … } }
 */
export function openDocument(value: JsonValue): OpenedDocument {
  const kind = scalarText(valueAt(value, ['kind']));
  if (value.type !== 'object' || kind !== documentKind) {
    const stated = kind === undefined ? '' : `，现为“${excerpt(kind)}”`;
    return refusal('kind', `不是年报的数据文件：kind 应为 ${documentKind}${stated}。`);
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
  if (version) return { ok: true, document, form, problems };
  const message = `没有写明版本号（version），按第 ${documentVersion} 版读取。`;
  return { ok: true, document, form, problems: [{ kind: 'remark', place: 'version', message }, ...problems] };
}
