import type { FormId } from '#report/forms/form.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import { readStructure } from '../structure/readStructure.ts';
import { followNumbering } from './numbering.ts';
import { childOf, childrenOf, parseXml, type XmlElement } from './parseXml.ts';
import { unpack } from '../office/unpack.ts';
import { wordSource } from './wordSource.ts';

const saving = '请用 Word 或 WPS 打开它，另存为 .docx 文件再试。';

const refusals = {
  broken: `这个 Word 文档已损坏或不完整，无法打开。${saving}`,
  encrypted: '这个 Word 文档已加密，无法打开。请用 Word 或 WPS 打开它，去掉密码后另存为 .docx 文件再试。',
  'too large':
    '这个 Word 文档解压后过大，不像一份年度报告，没有打开。请用 Word 或 WPS 打开它，只保留年度报告的内容，另存为 .docx 文件再试。',
} as const;

function refused(message: string): ReadingResult {
  return { ok: false, problems: [{ kind: 'lost', place: '全文', message }] };
}

function decode(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined;
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** The body's place in the file; programs are free to call it other than `word/document.xml`. */
function documentName(relations: string | undefined): string {
  const root = relations === undefined ? null : parseXml(relations);
  const all = childrenOf(
    childOf(root ?? undefined, 'Relationships') ?? { name: '', attributes: {}, children: [] },
  );
  const found = all.find(({ attributes }) => attributes['Type']?.endsWith('/officeDocument'));
  return found?.attributes['Target']?.replace(/^\//, '') ?? 'word/document.xml';
}

function partOf(xml: string | undefined, name: string): XmlElement | undefined {
  const root = xml === undefined ? null : parseXml(xml);
  return childOf(root ?? undefined, name);
}

/**
 * Reads a published report from a `.docx` file of Word, WPS or LibreOffice: the text and the tables of its body, as
 * they show with all revisions accepted. Headers, footers, footnotes and remarks are not read.
 * Never throws: a file that cannot be read comes back as one problem with the remedy.
 *
 * @example readWord(new Uint8Array()).ok //=> false
 */
export function readWord(bytes: Uint8Array, form?: FormId): ReadingResult {
  const relations = unpack(bytes, (name) => name === '_rels/.rels');
  if (!relations.ok) return refused(refusals[relations.reason]);
  const main = documentName(decode(relations.entries.get('_rels/.rels')));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const [numbering, styles] = [`${folder}numbering.xml`, `${folder}styles.xml`];
  const unpacked = unpack(bytes, (name) => [main, numbering, styles].includes(name));
  if (!unpacked.ok) return refused(refusals[unpacked.reason]);
  const xml = decode(unpacked.entries.get(main));
  if (xml === undefined) return refused(refusals.broken);
  const root = parseXml(xml);
  if (!root) return refused(refusals['too large']);
  const body = childOf(childOf(root, 'document'), 'body');
  if (!body) return refused(refusals.broken);

  const ordinalOf = followNumbering(
    partOf(decode(unpacked.entries.get(numbering)), 'numbering'),
    partOf(decode(unpacked.entries.get(styles)), 'styles'),
  );
  const source = wordSource(body, ordinalOf);
  if (source.blocks.length === 0) {
    return refused(
      '这个 Word 文档里没有文字，内容可能是扫描的图片，无法读取。请找到年报的网页或可以选中文字的文档。',
    );
  }
  const result = readStructure(source, form);
  if (!result.ok || source.problems.length === 0) return result;
  const { report } = result;
  return { ok: true, report: { ...report, problems: [...report.problems, ...source.problems] } };
}
