import type { FormId } from '#report/forms/form.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import type { ReadingRequest } from './answerPage.worker.ts';
import type { LargeReader } from './readFile.ts';

/** After this many milliseconds a reading is given up. */
const patience = 60_000;

function failed(name: string, message: string): ReadingResult {
  return { ok: false, problems: [{ kind: 'lost', place: name, message }] };
}

/** A worker that has the reader. What PDF files need is several times all the rest. */
async function workerFor(reader: LargeReader): Promise<Worker> {
  const { default: ReadingWorker } = await (reader === 'pdf'
    ? import('./pdf.worker.ts?worker&inline')
    : import('./documents.worker.ts?worker&inline'));
  return new ReadingWorker();
}

/**
 * Reads a file beside the page, which stays responsive. Whatever the file does to the reader, it answers; rejects
 * only where the reader does not load.
 *
 * @example const result = await readInWorker('word', new Uint8Array(await file.arrayBuffer()), file.name)
 */
export async function readInWorker(
  reader: LargeReader,
  bytes: Uint8Array,
  name: string,
  form?: FormId,
): Promise<ReadingResult> {
  const worker = await workerFor(reader);
  return new Promise((resolve) => {
    const timer = setTimeout(
      () =>
        finish(failed(name, '一分钟没有读完这个文件，已停止。请只复制报告部分的文字，用“粘贴报告”读取。')),
      patience,
    );
    function finish(result: ReadingResult): void {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    }
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingResult>) => finish(data));
    worker.addEventListener('error', () =>
      finish(failed(name, '读取这个文件时出错，可能已损坏。请打开它，复制报告的文字，用“粘贴报告”读取。')),
    );
    const request: ReadingRequest = { reader, bytes, form };
    worker.postMessage(request);
  });
}
