import type { ReadingRequest } from '#exchange/answerPage.worker.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import type { FoundFile } from './foundFiles.ts';
import { unreadable, type Glance } from './glance.ts';
import type { GlanceAnswer, GlanceRequest } from './glance.worker.ts';

/** After this many milliseconds a file is given up. */
const patience = 60_000;

/** Larger ones are refused by their size: they are not even fetched. */
const largestFile = 20_000_000;

const gone = '这个文件已经不在原处，可能已被移动或删除。';
const changed = '这个文件读不出来：选择之后它可能有改动，或者正被别的程序占用。请重新选择这个文件。';
const tooLarge = '文件超过 20 MB，不能打开。';
const tooSlow = '一分钟没有读完这个文件，已跳过。';
const broken = '读取这个文件时出错，可能已损坏。';
const unloaded = '读取所需的程序没有加载成功，可能是网络断开，或网站刚刚更新。请刷新页面后再试一次。';

/** Reads files one at a time. */
export interface GlanceReader {
  /** What came of a file. Never rejects. */
  readonly read: (found: FoundFile) => Promise<Glance>;
  readonly close: () => void;
}

/**
 * Sends a worker one message, with the bytes in it handed over and not copied, and waits for its answer; null after
 * {@link patience}. Rejects with what it throws.
 */
function ask<Answer>(worker: Worker, message: unknown, bytes: readonly Uint8Array[]): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => resolve(null)), patience);
    function finish(settle: () => void): void {
      clearTimeout(timer);
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      settle();
    }
    function onMessage({ data }: MessageEvent<Answer>): void {
      finish(() => resolve(data));
    }
    function onError(event: ErrorEvent): void {
      finish(() => reject(new Error(event.message)));
    }
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    worker.postMessage(
      message,
      bytes.map(({ buffer }) => buffer),
    );
  });
}

/** A worker that starts when it is first needed, and anew after it was ended. */
function createHand(load: () => Promise<{ default: new () => Worker }>) {
  let worker: Worker | null = null;

  function end(): void {
    worker?.terminate();
    worker = null;
  }

  return {
    end,
    async ask<Answer>(message: unknown, bytes: readonly Uint8Array[] = []): Promise<Answer | null> {
      worker ??= new (await load()).default();
      try {
        const answer = await ask<Answer>(worker, message, bytes);
        // It may go on with that file for ever.
        if (answer === null) end();
        return answer;
      } catch (error) {
        end();
        throw error;
      }
    },
  };
}

/**
 * A reader that takes glances at files, one after the other, beside the page. Its workers stay for the next file: to
 * start one takes longer than to read most files.
 *
 * @example const glance = await createGlanceReader().read({ file, path: file.name })
 */
export function createGlanceReader(): GlanceReader {
  const documents = createHand(() => import('./glance.worker.ts?worker&inline'));
  const pdfs = createHand(() => import('#exchange/pdf.worker.ts?worker&inline'));

  async function glanceAt(request: GlanceRequest): Promise<Glance> {
    const answer = await documents.ask<GlanceAnswer>(request, 'bytes' in request ? [request.bytes] : []);
    if (answer === null) return unreadable(request.path, tooSlow);
    if (answer.kind !== 'pdf') return answer;
    const question: ReadingRequest = { reader: 'pdf', bytes: answer.bytes };
    const result = await pdfs.ask<ReadingResult>(question, [answer.bytes]);
    return result ? glanceAt({ path: request.path, result }) : unreadable(request.path, tooSlow);
  }

  async function read({ file, path }: FoundFile): Promise<Glance> {
    if (file.size > largestFile) return unreadable(path, tooLarge);
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      const isGone = error instanceof DOMException && error.name === 'NotFoundError';
      return unreadable(path, isGone ? gone : changed);
    }
    try {
      return await glanceAt({ path, bytes });
    } catch (error) {
      return unreadable(path, error instanceof TypeError ? unloaded : broken);
    }
  }

  function close(): void {
    documents.end();
    pdfs.end();
  }

  return { read, close };
}
