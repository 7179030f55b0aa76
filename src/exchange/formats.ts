import { isWebArchive } from './html/isWebArchive.ts';

/** A file that was handed over. `text` is its content as text, or null where it is none. */
export interface HandedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly text: string | null;
}

/** What reads a file of zipped or marked-up parts. */
export type DocumentReader = 'word' | 'excel' | 'webArchive' | 'webPage';

/** What reads a file. */
export type Reader = DocumentReader | 'pdf' | 'json' | 'text';

/** A kind of file. Without `reader` it is known but cannot be opened. */
export interface FileFormat {
  /** How a sentence calls such a file. */
  readonly name: string;
  readonly recognises: (file: HandedFile) => boolean;
  readonly reader?: Reader;
  /** What to do with a file that cannot be opened, where copying its text is not the way. */
  readonly remedy?: string;
}

function startsWith({ bytes }: HandedFile, signature: string): boolean {
  return Array.from(signature).every((character, index) => bytes[index] === character.charCodeAt(0));
}

function ends({ name }: HandedFile, ...endings: readonly string[]): boolean {
  return endings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** Whether a zip file lists an entry of this name. Names stand uncompressed in its directory, at the end. */
function holds(file: HandedFile, entry: string): boolean {
  if (!startsWith(file, 'PK\x03\x04')) return false;
  const directory = new TextDecoder('latin1').decode(file.bytes.subarray(-100_000));
  return directory.includes(entry);
}

/** Whether a file is of LibreOffice's kind, which names it in its first entry. */
function isOpenDocument(file: HandedFile, kind: 'text' | 'spreadsheet'): boolean {
  return (
    startsWith(file, 'PK\x03\x04') && startOf(file).includes(`application/vnd.oasis.opendocument.${kind}`)
  );
}

/** Whether a zip file, possibly a broken one, that bears the ending holds nothing that says otherwise. */
function isOnlyNamed(file: HandedFile, ...endings: readonly string[]): boolean {
  if (!startsWith(file, 'PK') || !ends(file, ...endings)) return false;
  const entries = ['word/document', 'xl/workbook.xml', 'OFD.xml'];
  return (
    !entries.some((entry) => holds(file, entry)) &&
    !isOpenDocument(file, 'text') &&
    !isOpenDocument(file, 'spreadsheet')
  );
}

/** Whether a file is of the kind that Office wrote before 2007, and still writes around encrypted files. */
function isCompound(file: HandedFile): boolean {
  return startsWith(file, '\xd0\xcf\x11\xe0');
}

/** Whether a file of that kind has a stream of this name, which stands in UTF-16 in its directory. */
function names({ bytes }: HandedFile, stream: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(Array.from(stream).join('\0'));
}

/** How a file begins: as text, or with a character for each byte. */
function startOf({ bytes, text }: HandedFile): string {
  return text?.slice(0, 2000) ?? new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
}

/** Whether a file begins as a web page, or bears the ending and holds elements. Its encoding may be any. */
function isWebPage(file: HandedFile): boolean {
  const start = startOf(file);
  const isPage =
    /^(?:\s|\ufeff|ï»¿|<!--[^>]*-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|meta|title|body|table|div|p|span|style|script)\b/i;
  return isPage.test(start) || (ends(file, '.html', '.htm', '.xhtml', '.shtml') && /<[a-z!]/i.test(start));
}

/** What is written cell by cell for analysis has no narratives, and may have many reports. */
const fromCells =
  '它逐格列出表格里的数，没有文字部分，不能还原成年报；请打开导出的 JSON、Word 或 Excel 文件。';

const images = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*'] as const;
const archives = ['PK\x03\x04', 'PK\x05\x06', 'Rar!', '7z\xbc\xaf', '\x1f\x8b'] as const;

/** Every kind of file that is known, the more particular first. Content decides; the ending only where it cannot. */
export const formats: readonly FileFormat[] = [
  {
    name: 'PDF 文件',
    // Some programs write a few bytes before its beginning.
    recognises: (file) =>
      startsWith(file, '%PDF-') || (file.text === null && startOf(file).includes('%PDF-')),
    reader: 'pdf',
  },
  {
    name: 'Word 文档',
    recognises: (file) => holds(file, 'word/document') || isOnlyNamed(file, '.docx'),
    reader: 'word',
  },
  {
    name: 'Excel 表格',
    recognises: (file) => holds(file, 'xl/workbook.xml') || isOnlyNamed(file, '.xlsx', '.xlsm'),
    reader: 'excel',
  },
  { name: 'OFD 文件', recognises: (file) => holds(file, 'OFD.xml') },
  {
    name: '加密的 Office 文件',
    recognises: (file) => isCompound(file) && names(file, 'EncryptedPackage'),
    remedy: '请用密码打开它，去掉密码后另存，再打开一次。',
  },
  {
    name: '旧版 Excel 表格',
    recognises: (file) => isCompound(file) && (names(file, 'Workbook') || ends(file, '.xls', '.et')),
    remedy: '请在 Excel 或 WPS 中另存为 .xlsx 文件，再打开一次。',
  },
  {
    name: '旧版 Word 文档',
    recognises: isCompound,
    remedy: '请在 Word 或 WPS 中另存为 .docx 文件，再打开一次。',
  },
  {
    name: 'RTF 文档',
    recognises: (file) => startsWith(file, '{\\rtf'),
    remedy: '请在 Word 或 WPS 中另存为 .docx 文件，再打开一次。',
  },
  {
    name: 'ODT 文档',
    recognises: (file) => isOpenDocument(file, 'text'),
    remedy: '请在 LibreOffice 或 WPS 中另存为 .docx 文件，再打开一次。',
  },
  {
    name: 'ODS 表格',
    recognises: (file) => isOpenDocument(file, 'spreadsheet'),
    remedy: '请在 LibreOffice 或 WPS 中另存为 .xlsx 文件，再打开一次。',
  },
  {
    name: '压缩包',
    recognises: (file) => archives.some((signature) => startsWith(file, signature)),
    remedy: '请先解压，再打开其中的年报。',
  },
  {
    name: '图片',
    recognises: (file) =>
      file.text === null &&
      (images.some((signature) => startsWith(file, signature)) ||
        ends(file, '.webp', '.heic', '.tif', '.tiff')),
    remedy: '图片里没有可以复制的文字，请找到年报的网页或文档，复制全文，用“粘贴报告”读取。',
  },
  {
    name: '网页档案',
    recognises: (file) => isWebArchive(startOf(file)),
    reader: 'webArchive',
  },
  {
    name: '网页',
    recognises: isWebPage,
    reader: 'webPage',
  },
  {
    name: '导出的 CSV（逐格）数据',
    recognises: (file) =>
      /^\ufeff?"?unit"?[,;\t]"?year"?[,;\t]"?form"?[,;\t]"?cell"?[,;\t]/.test(startOf(file)),
    remedy: fromCells,
  },
  {
    name: '导出的 NDJSON（逐格）数据',
    recognises: (file) => /^\ufeff?\{"unit":[^\n]*,"cell":"[\w.]+","rowLabel":/.test(startOf(file)),
    remedy: fromCells,
  },
  {
    name: 'JSON 数据',
    recognises: (file) => file.text !== null && (/^\s*\{/.test(file.text) || ends(file, '.json')),
    reader: 'json',
  },
  {
    name: '纯文本',
    recognises: ({ text }) => text !== null,
    reader: 'text',
  },
];

/** The kind of a file, or null where it is none of ours. */
export function formatOf(file: HandedFile): FileFormat | null {
  return formats.find(({ recognises }) => recognises(file)) ?? null;
}
