import type { ReadingResult } from '#report/readingResult.ts';
import { decodeText } from './decodeText.ts';
import { formats } from './formats.ts';

/** A report with all its pictures has a tenth of it. */
const largestFile = 20_000_000;
const copying = '请在原来的程序或浏览器里打开它，全选并复制，再用“粘贴报告”读取。';

function refused(name: string, message: string): ReadingResult {
  return { ok: false, problems: [{ kind: 'lost', place: name, message }] };
}

/**
 * Reads a report from a file of any kind. What the file is follows from its content, not from its ending.
 * A file that cannot be read comes back as one problem with the remedy.
 *
 * @param name the file's name, to tell it by, and for its ending where the content leaves the kind open
 * @example (await readFile(new TextEncoder().encode('{}'), '年报.json')).ok //=> false
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<ReadingResult> {
  if (bytes.length === 0) return refused(name, '这是一个空文件，请另选一个。');
  if (bytes.length > largestFile) return refused(name, `文件超过 20 MB，不能打开。${copying}`);
  const text = decodeText(bytes);
  const file = { bytes, name, text };
  const format = formats.find(({ recognises }) => recognises(file));
  if (!format) {
    const known = formats.filter(({ read }) => read).map((readable) => readable.name);
    return refused(name, `无法识别这个文件，可能已损坏或已加密。能打开的有：${known.join('、')}。${copying}`);
  }
  if (!format.read) {
    return refused(name, `这是${format.name}，暂时不能直接打开。${format.remedy ?? copying}`);
  }
  return format.read(file);
}
