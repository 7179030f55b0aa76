/** Why something locked cannot be opened, and what to do. Only `passphrase` is mended by typing another one. */
export interface Refusal {
  readonly ok: false;
  readonly kind: RefusalKind;
  /** A sentence in Chinese, with the remedy. */
  readonly reason: string;
}

export type RefusalKind = keyof typeof reasons;

const reasons = {
  passphrase:
    '口令不对。请与对方核对 16 位数字，再输一次；如果口令无误，就是内容被人改动过，请让对方重新发送。',
  incompletePassphrase: '口令应为 16 位数字。请核对后再输一次。',
  noLink: '没有找到分享链接。请把对方发来的链接整段复制后再打开。',
  cut: '内容不完整，后面缺了一段。请整段复制链接，或让对方重新发送；仍然不行，请对方改发文件。',
  damaged: '内容在途中损坏或被改动，不能打开。请让对方重新发送；如果发的是链接，请对方改发文件。',
  newer: '内容由更新版本的“年报”加锁，这里打不开。请刷新页面，或用对方的网址打开。',
  foreign: '内容不像是由“年报”加锁的，为安全起见没有打开。请让对方用“年报”重新分享。',
  tooLarge: '内容超过 20 MB，不会是一份年报，没有打开。请让对方核对后重新发送。',
  longLink: '链接太长，不能打开。请让对方改发文件。',
  noMemory: '内存不足，没能打开。请关闭其他标签页和程序后再试，或换一台电脑。',
} as const;

/** What is said otherwise of a file, which is not copied in pieces. */
const fileReasons: Readonly<Partial<Record<RefusalKind, string>>> = {
  cut: '文件的内容不完整，后面缺了一段。请再下载一次，或让对方重新发送这个文件。',
  damaged: '文件的内容在途中损坏或被改动，不能打开。请再下载一次，或让对方重新发送这个文件。',
};

/**
 * A refusal with its sentence.
 *
 * @example refuse('cut').reason //=> '内容不完整，后面缺了一段。…'
 */
export function refuse(kind: RefusalKind): Refusal {
  return { ok: false, kind, reason: reasons[kind] };
}

/**
 * A refusal of a locked file, with its sentence.
 *
 * @example refuseFile('cut').reason //=> '文件的内容不完整，后面缺了一段。…'
 */
export function refuseFile(kind: RefusalKind): Refusal {
  return { ok: false, kind, reason: fileReasons[kind] ?? reasons[kind] };
}
