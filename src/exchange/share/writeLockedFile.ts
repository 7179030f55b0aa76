import { encodeBase64 } from './base64.ts';
import { lockedKind } from './isLockedFile.ts';
import { lockText } from './lockText.ts';

/**
 * A file that holds a text locked. Rejects where `lockText` does.
 *
 * @example await writeLockedFile(text, passphrase)
 *   //=> '{\n  "kind": "gov-info-disclosure-report-locked",\n  "version": 1,\n  "data": "AQAAA…"\n}\n'
 */
export async function writeLockedFile(text: string, passphrase: string): Promise<string> {
  const data = encodeBase64(await lockText(text, passphrase));
  return `${JSON.stringify({ kind: lockedKind, version: 1, data }, null, 2)}\n`;
}

/**
 * The name proposed for such a file.
 *
 * @example lockedFileName('示例市教育局2024年年报') //=> '示例市教育局2024年年报（加锁）.json'
 */
export function lockedFileName(draftName: string): string {
  return `${draftName}（加锁）.json`;
}
