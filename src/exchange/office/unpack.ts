import { inflate } from '../inflate.ts';

/** A Word file has some twenty entries; one with many pictures has hundreds. */
const mostEntries = 5_000;
/** The text of a long report, unpacked, is a megabyte. */
const largestText = 30_000_000;
/** Text with much markup packs to a fortieth of its size, nothing that people write to a three-hundredth. */
const largestRatio = 300;

export type Unpacked =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly reason: 'broken' | 'encrypted' | 'too large' };

type Reason = Extract<Unpacked, { ok: false }>['reason'];

function refuse(reason: Reason): Unpacked {
  return { ok: false, reason };
}

/** Where the directory's end record stands, or null: in the last bytes, before a comment of at most 65,535. */
function endRecord(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

/** The content of the entry whose line of the directory stands at an offset, if there is `room` for it. */
function contentOf(bytes: Uint8Array, view: DataView, at: number, room: number): Uint8Array | Reason {
  if ((view.getUint16(at + 8, true) & 1) !== 0) return 'encrypted';
  const method = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 20, true);
  const header = view.getUint32(at + 42, true);
  if (view.getUint32(header, true) !== 0x04034b50) return 'broken';
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + size > bytes.length) return 'broken';
  const packed = bytes.subarray(start, start + size);
  if (method === 8) return inflate(packed, Math.min(room, Math.max(1_000_000, size * largestRatio)));
  if (method !== 0) return 'broken';
  return size > room ? 'too large' : packed;
}

function unpackWanted(bytes: Uint8Array, isWanted: (name: string) => boolean): Unpacked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return refuse('broken');
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return refuse('too large');
  const entries = new Map<string, Uint8Array>();
  let room = largestText;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) return refuse('broken');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (isWanted(name)) {
      const content = contentOf(bytes, view, at, room);
      if (typeof content === 'string') return refuse(content);
      room -= content.length;
      entries.set(name, content);
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { ok: true, entries };
}

/**
 * Takes entries out of a zip file. Only those wanted are unpacked, 30 MB of them at most.
 *
 * @example unpack(bytes, (name) => name === 'word/document.xml')
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Unpacked {
  try {
    return unpackWanted(bytes, isWanted);
  } catch {
    // An offset outside the file, or data that is no deflate stream.
    return refuse('broken');
  }
}
