import { isLitter, type FoundFile } from './foundFiles.ts';

/** Deeper folders are not looked into. */
const deepest = 12;
/** More files than this are not looked for: somebody dropped a whole disk. */
const mostFiles = 20_000;

/**
 * The folders and files in what is being dropped, if there is a folder among it; else nothing. To be asked while the
 * drop is handled: afterwards the browser gives them no more.
 */
export function droppedEntries(transfer: DataTransfer): readonly FileSystemEntry[] {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  return entries.some(({ isDirectory }) => isDirectory) ? entries : [];
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => {
    entry.file(resolve, () => resolve(null));
  });
}

/** What lies in a folder; the browser hands it over in portions. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  while (all.length < mostFiles) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (portion.length === 0) break;
    all.push(...portion);
  }
  return all;
}

async function collect(entry: FileSystemEntry, depth: number, found: FoundFile[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '');
  if (found.length >= mostFiles || isLitter(path)) return;
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    if (file) found.push({ file, path });
    return;
  }
  if (depth >= deepest) return;
  for (const inside of await entriesIn(entry as FileSystemDirectoryEntry)) {
    await collect(inside, depth + 1, found);
  }
}

/**
 * The files in dropped folders and in the folders within, at most {@link mostFiles}. One that cannot be had any more is
 * passed over.
 *
 * @example const found = await filesIn(droppedEntries(event.dataTransfer))
 */
export async function filesIn(entries: readonly FileSystemEntry[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const entry of entries) await collect(entry, 0, found);
  return found;
}
