const collator = new Intl.Collator('zh-CN', { numeric: true });

/**
 * Compares names as people sort them: by pinyin, and 2 before 10.
 *
 * @example ['10.docx', '2.docx'].sort(inOrder) //=> ['2.docx', '10.docx']
 */
export function inOrder(one: string, other: string): number {
  return collator.compare(one, other);
}
