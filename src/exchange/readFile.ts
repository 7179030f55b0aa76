import type { FormId } from '#report/forms/form.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import { decodeText } from './decodeText.ts';
import { formatOf, formats, type Reader } from './formats.ts';

/** A report with all its pictures has a tenth of it. */
const largestFile = 20_000_000;
const copying = '请在原来的程序或浏览器里打开它，全选并复制，再用“粘贴报告”读取。';

/** A reader with a library of its own. */
export type LargeReader = Exclude<Reader, 'json' | 'text'>;

/** Lets one of those read, wherever it runs. */
export type ReadWith = (
  reader: LargeReader,
  bytes: Uint8Array,
  name: string,
  form?: FormId,
) => Promise<ReadingResult>;

function refused(name: string, message: string): ReadingResult {
  return { ok: false, problems: [{ kind: 'lost', place: name, message }] };
}

/**
 * Reads a report from a file of any kind. What the file is follows from its content, not from its ending.
 * A file that cannot be read comes back as one problem with the remedy. JSON and text are read right here; the
 * other readers are too large to load, and too slow to wait for, unless such a file comes.
 *
 * @param name the file's name, to tell it by, and for its ending where the content leaves the kind open
 * @param form to read it by, where somebody chose it; a JSON file says its own
 * @example (await readFile(new TextEncoder().encode('{}'), '年报.json', readInWorker)).ok //=> false
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  readWith: ReadWith,
  form?: FormId,
): Promise<ReadingResult> {
  if (bytes.length === 0) return refused(name, '这是一个空文件，请另选一个。');
  if (bytes.length > largestFile) return refused(name, `文件超过 20 MB，不能打开。${copying}`);
  const text = decodeText(bytes);
  const format = formatOf({ bytes, name, text });
  if (!format) {
    const known = formats.filter(({ reader }) => reader).map((readable) => readable.name);
    return refused(name, `无法识别这个文件，可能已损坏或已加密。能打开的有：${known.join('、')}。${copying}`);
  }
  if (!format.reader) {
    return refused(name, `这是${format.name}，暂时不能直接打开。${format.remedy ?? copying}`);
  }
  if (format.reader === 'json') {
    return (await import('#report/document/readDocument.ts')).readDocument(text ?? '');
  }
  if (format.reader === 'text') {
    const page = (await import('./text/markdownPage.ts')).markdownPage(text ?? '');
    if (page !== null) return readWith('webPage', new TextEncoder().encode(page), name, form);
    return (await import('./text/readText.ts')).readText(text ?? '', form);
  }
  return readWith(format.reader, bytes, name, form);
}
