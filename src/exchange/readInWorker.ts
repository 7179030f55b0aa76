import type { ReadingResult } from '#report/readingResult.ts';
import type { ReadingRequest } from './reading.worker.ts';
import ReadingWorker from './reading.worker.ts?worker&inline';

/** After this many milliseconds a reading is given up. */
const patience = 60_000;

function failed(name: string, message: string): ReadingResult {
  return { ok: false, problems: [{ kind: 'lost', place: name, message }] };
}

/**
 * Reads a file beside the page, which stays responsive. Whatever the file does to the reader, it answers.
 *
 * @example const result = await readInWorker(new Uint8Array(await file.arrayBuffer()), file.name)
 */
export function readInWorker(bytes: Uint8Array, name: string): Promise<ReadingResult> {
  return new Promise((resolve) => {
    const worker = new ReadingWorker();
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
    const request: ReadingRequest = { bytes, name };
    worker.postMessage(request);
  });
}
