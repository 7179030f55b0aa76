import { expect, it } from 'vitest';
import { writeDocument } from '#report/document/writeDocument.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { writeExcel } from './excel/writeExcel.ts';
import { writeCsv } from './flat/writeCsv.ts';
import { writeNdjson } from './flat/writeNdjson.ts';
import { readFileHere } from './readFile.sample.ts';
import { publishedText } from './text/published.sample.ts';

const report = publishedText(statingTotals(balanced2021), 'row a line');
const utf8 = new TextEncoder();

function bytesOf(latin: string): Uint8Array {
  return Uint8Array.from(latin, (character) => character.charCodeAt(0));
}

function utf16(text: string): Uint8Array {
  const units = Array.from(`\ufeff${text}`, (_, index) => `\ufeff${text}`.charCodeAt(index));
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

async function sentence(bytes: Uint8Array, name: string): Promise<string> {
  const result = await readFileHere(bytes, name);
  expect(result).toMatchObject({ ok: false, problems: [{ place: name }] });
  return result.ok ? '' : result.problems.map(({ message }) => message).join();
}

it.each([
  ['UTF-8', utf8.encode(report)],
  ['UTF-8 with a byte order mark', utf8.encode(`\ufeff${report}`)],
  ['UTF-16, as Notepad called Unicode', utf16(report)],
])('reads a report in a text file of %s', async (_, bytes) => {
  const result = await readFileHere(bytes, '年报.txt');
  expect(result.ok && result.report.fields).toMatchObject({ title: balanced2021['title'], year: '2024' });
});

it('reads a text file in GBK', async () => {
  // 一、总体情况, a line feed, 公开.
  const bytes = bytesOf('\xd2\xbb\xa1\xa2\xd7\xdc\xcc\xe5\xc7\xe9\xbf\xf6\n\xb9\xab\xbf\xaa');
  const result = await readFileHere(bytes, '年报.txt');
  expect(result.ok && result.report.fields['overview']).toBe('公开');
});

it.each(['年报.json', '年报.txt', '年报'])(
  'reads the JSON document by its content, named %s',
  async (name) => {
    const result = await readFileHere(utf8.encode(writeDocument(balanced2021).text), name);
    expect(result.ok && result.report.fields).toMatchObject({
      year: '2024',
      overview: balanced2021['overview'],
    });
  },
);

it.each(['%PDF-1.7\n\0', '\0\n%PDF-1.7\n'])('hands a PDF to its reader: %j', async (content) => {
  const result = await readFileHere(bytesOf(content), '年报');
  expect(result.ok ? '' : result.problems[0]?.message).toContain('这个 PDF 文件已损坏');
});

it('hands a .json file that holds no JSON to the JSON reader, for its message', async () => {
  const result = await readFileHere(utf8.encode('不是数据'), '年报.json');
  expect(result.ok ? '' : result.problems[0]?.message).toContain('JSON');
});

it.each([['OFD 文件', '年报.ofd', bytesOf('PK\x03\x04\0\0OFD.xmlPK\x01\x02')]])(
  'says of a %s that it cannot be opened yet, and how to paste it',
  async (kind, name, bytes) => {
    const message = await sentence(bytes, name);
    expect(message).toContain(`这是${kind}，暂时不能直接打开。`);
    expect(message).toContain('“粘贴报告”');
  },
);

it.each([
  ['CSV（逐格）', '年报.csv', writeCsv([balanced2021])],
  ['CSV（逐格）', '年报.txt', writeCsv([balanced2021, balanced2021]).slice(1)],
  ['NDJSON（逐格）', '年报.ndjson', writeNdjson([balanced2021])],
  ['NDJSON（逐格）', '年报.json', writeNdjson([balanced2021])],
])('says of our own %s table, named %s, what to open instead', async (kind, name, content) => {
  const message = await sentence(utf8.encode(content), name);
  expect(message).toContain(`这是导出的 ${kind}数据`);
  expect(message).toContain('请打开导出的 JSON、Word 或 Excel 文件');
});

it.each([
  ['图片', '年报.png', bytesOf('\x89PNG\r\n\x1a\n\0')],
  ['图片', '年报.jpg', bytesOf('\xff\xd8\xff\xe0\0')],
  ['压缩包', '年报.zip', bytesOf('PK\x03\x04\0\0a.txt')],
  ['压缩包', '年报.rar', bytesOf('Rar!\x1a\x07\0')],
])('says of a %s what to do instead', async (kind, name, bytes) => {
  const message = await sentence(bytes, name);
  expect(message).toContain(`这是${kind}`);
  expect(message).not.toContain('全选并复制');
});

/** How a file of LibreOffice's begins. */
function openDocument(kind: string): string {
  return `PK\x03\x04\x14\0\0\x08\0\0${'\0'.repeat(20)}mimetypeapplication/vnd.oasis.opendocument.${kind}PK\x03\x04`;
}

const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0';

it.each([
  ['旧版 Word 文档', '年报.doc', compound, '另存为 .docx'],
  ['旧版 Word 文档', '年报.docx', compound, '另存为 .docx'],
  ['旧版 Excel 表格', '年报.xls', compound, '另存为 .xlsx'],
  ['旧版 Excel 表格', '年报.doc', `${compound}W\0o\0r\0k\0b\0o\0o\0k\0`, '另存为 .xlsx'],
  ['RTF 文档', '年报.doc', '{\\rtf1\\ansi}', '另存为 .docx'],
  ['ODT 文档', '年报.odt', openDocument('text'), '另存为 .docx'],
  ['ODT 文档', '年报.docx', openDocument('text'), '另存为 .docx'],
  ['ODS 表格', '年报.ods', openDocument('spreadsheet'), '另存为 .xlsx'],
  [
    '加密的 Office 文件',
    '年报.docx',
    `${compound}${Array.from('EncryptedPackage', (character) => `${character}\0`).join('')}`,
    '去掉密码后另存',
  ],
])('says of a %s named %s what to save it as', async (kind, name, content, remedy) => {
  const message = await sentence(bytesOf(content), name);
  expect(message).toContain(`这是${kind}，暂时不能直接打开。`);
  expect(message).toContain(remedy);
});

it.each([
  ['年报.html', utf8.encode('<!DOCTYPE html><title>年报</title><p>一、总体情况</p><p>公开</p>')],
  ['年报.htm', utf8.encode('年报<p>一、总体情况</p><p>公开</p>')],
  [
    '年报.doc',
    utf8.encode(
      '\n<!-- saved from url=(0014)about:internet -->\n<html><p>一、总体情况</p><p>公开</p></html>',
    ),
  ],
  [
    '年报.mht',
    utf8.encode(
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>一、总体情况</p><p>公开</p>\n--b--',
    ),
  ],
])('reads a web page, named %s', async (name, bytes) => {
  const result = await readFileHere(bytes, name);
  expect(result.ok && result.report.fields['overview']).toBe('公开');
});

it('reads a web page in Big5, which is no text otherwise', async () => {
  const bytes = bytesOf(
    '<html><meta charset=big5><p>\xa4\x40\xa1\x42\xc1\x60\xc5\xe9\xb1\xa1\xaa\x70</p><p>\xa4\xbd\xb6\x7d\xf9\xd6</p>',
  );
  const result = await readFileHere(bytes, '年报.html');
  expect(result.ok && result.report.fields['overview']).toMatch(/^公開/);
});

it.each(['年报', '年报.docx'])('reads an Excel file by its content, named %s', async (name) => {
  const result = await readFileHere(await writeExcel(balanced2021), name);
  expect(result.ok && result.report.fields).toMatchObject({ title: balanced2021['title'], year: '2024' });
});

it('hands a broken file that is called .xlsx to the Excel reader, for its message', async () => {
  const result = await readFileHere(bytesOf('PK\x03\x04\0\0'), '年报.xlsx');
  expect(result.ok ? '' : result.problems[0]?.message).toContain('这个 Excel 表格已损坏');
});

it('says that a file is empty', async () => {
  expect(await sentence(new Uint8Array(), '年报.txt')).toBe('这是一个空文件，请另选一个。');
});

it('says that a file is too large', async () => {
  expect(await sentence(new Uint8Array(20_000_001), '年报.txt')).toContain('20 MB');
});

it('says that a file is unknown, whatever its ending claims', async () => {
  expect(await sentence(bytesOf('\0\x01\x02\x03'), '年报.pdf')).toContain('无法识别这个文件');
});

it('reads a file by the form that somebody chose', async () => {
  const bytes = utf8.encode(report);
  const own = await readFileHere(bytes, '年报.txt');
  const chosen = await readFileHere(bytes, '年报.txt', '2019');
  expect(own.ok && own.report.fields['form']).toBe('2021');
  expect(chosen.ok && chosen.report.fields).toMatchObject({
    form: '2019',
    'requests.received.individual': balanced2021['requests.received.individual'],
  });
  expect(chosen.ok && chosen.report.problems.length).toBeGreaterThan(0);
  const again = await readFileHere(bytes, '年报.txt', '2021');
  expect(again).toEqual(own);
});
