import type { FormId } from '#report/forms/form.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import { failed, unloaded } from './failed.ts';

/** A report that was read and is not a draft yet. */
export interface Opened {
  /** What it was read from: a file's name, or 粘贴的文字. */
  readonly source: string;
  readonly result: ReadingResult;
  /** What a passphrase opens, where it is locked; nothing was read then. */
  readonly locked?: Uint8Array;
  /** Reads it again by another form, unless it says itself which form it has. Rejects where the reader does not load. */
  readonly readAs?: (form: FormId) => Promise<ReadingResult>;
}

const unreadable = '这个文件读不出来，可能已被移动、删除或正被别的程序占用。请关闭占用它的程序后再打开一次。';

/** Larger than any locked file. */
const mostBytes = 30_000_000;

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

const asksForPassphrase = '这份文件加了锁。请在“我的年报”里用“打开文件”打开它，并输入口令。';

/** A report that is locked, or what is wrong with it; null for any other file. */
async function openLocked(bytes: Uint8Array, name: string): Promise<Opened | null> {
  if (bytes.length > mostBytes) return null;
  const { decodeText } = await import('#exchange/decodeText.ts');
  const { isLockedFile } = await import('#exchange/share/isLockedFile.ts');
  const text = decodeText(bytes) ?? '';
  if (!isLockedFile(text)) return null;
  const { readLockedFile } = await import('#exchange/share/readLockedFile.ts');
  const reading = readLockedFile(text);
  if (!reading.ok) return failed(name, reading.reason);
  return { ...failed(name, asksForPassphrase), locked: reading.locked };
}

/** Reads a file of any supported kind; what goes wrong is told as a problem of the reading. */
export async function openFile(file: File): Promise<Opened> {
  const bytes = await bytesOf(file);
  if (!bytes) return failed(file.name, unreadable);
  try {
    const { readFile } = await import('#exchange/readFile.ts');
    const { readInWorker } = await import('#exchange/readInWorker.ts');
    const locked = await openLocked(bytes, file.name);
    if (locked) return locked;
    const { decodeText } = await import('#exchange/decodeText.ts');
    const { formatOf } = await import('#exchange/formats.ts');
    const opened = { source: file.name, result: await readFile(bytes, file.name, readInWorker) };
    if (formatOf({ bytes, name: file.name, text: decodeText(bytes) })?.reader === 'json') return opened;
    return { ...opened, readAs: (form) => readFile(bytes, file.name, readInWorker, form) };
  } catch {
    return failed(file.name, unloaded);
  }
}
