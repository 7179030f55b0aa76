import type { ReadingResult } from '#report/readingResult.ts';

/** A report that was read and is not a draft yet. */
export interface Opened {
  /** What it was read from: a file's name, or 粘贴的文字. */
  readonly source: string;
  readonly result: ReadingResult;
}

/** Reads a file of any supported kind; what goes wrong is told as a problem of the reading. */
export async function openFile(file: File): Promise<Opened> {
  try {
    const { readInWorker } = await import('#exchange/readInWorker.ts');
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { source: file.name, result: await readInWorker(bytes, file.name) };
  } catch {
    return {
      source: file.name,
      result: {
        ok: false,
        problems: [
          {
            kind: 'lost',
            place: file.name,
            message:
              '这个文件读不出来，可能已被移动、删除或正被别的程序占用。请关闭占用它的程序后再打开一次。',
          },
        ],
      },
    };
  }
}

const pasted = '粘贴的文字';

/** Reads a report pasted as text. */
export async function openText(text: string): Promise<Opened> {
  const { readText } = await import('#exchange/text/readText.ts');
  return { source: pasted, result: readText(text) };
}

/** Reads a report copied from a page or a document, whose tables only the markup on the clipboard keeps whole. */
export async function openMarkup(html: string, text: string): Promise<Opened> {
  const { readClipboardHtml } = await import('#exchange/html/readHtml.ts');
  const result = readClipboardHtml(html);
  return result.ok ? { source: '粘贴的网页', result } : openText(text);
}
