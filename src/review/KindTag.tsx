import type { RemarkKind } from '#report/review/eventSchema.ts';
import { kindWords } from './words.ts';
import styles from './KindTag.module.css';

/** The kind of a remark, in a word. */
export function KindTag({ kind }: { kind: RemarkKind }) {
  return <span className={styles[kind]}>{kindWords[kind]}</span>;
}
