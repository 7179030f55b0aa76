import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Piece } from './diffText.ts';
import { foldPieces } from './foldPieces.ts';
import { withRewritten, type Rewritten } from './withRewritten.ts';
import styles from './WordDiff.module.css';

const marks = { removed: '−', added: '+' } as const;
const spokenMarks = { removed: '删去', added: '新增' } as const;

/** What changed, legible without colour: a line through or under it, a sign before it, a word for who listens. */
function Changed({ kind, text }: { kind: 'removed' | 'added'; text: string }) {
  const Element = kind === 'removed' ? 'del' : 'ins';
  // A line under a line break is not to be seen.
  const shown = text.replaceAll('\n', '↵\n');
  return (
    <span className={styles[kind]}>
      {/* Beside the line, which would go through the sign; and no line ends between the two. */}
      <span aria-hidden="true" className={styles.mark}>
        {marks[kind]}
      </span>
      <Element>
        <span className={styles.spoken}>（{spokenMarks[kind]}：</span>
        {shown}
        <span className={styles.spoken}>）</span>
      </Element>
    </span>
  );
}

/** Paragraphs that were written anew: the old ones whole, then the new ones, each under what it is. */
function Paragraphs({ before, after }: Rewritten) {
  return (
    <>
      <del className={styles.before}>
        <strong>原文：</strong>
        {before}
      </del>
      <ins className={styles.after}>
        <strong>改为：</strong>
        {after}
      </ins>
    </>
  );
}

/** A stretch that stayed the same, left out until it is asked for; on paper, how much was left out. */
function Folded({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  const unfolded = useRef<HTMLSpanElement>(null);
  if (open) {
    return (
      <span ref={unfolded} tabIndex={-1} className={styles.unfolded}>
        {text}
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        className={styles.fold}
        onClick={() => {
          flushSync(() => setOpen(true));
          // The button that had the focus is gone.
          unfolded.current?.focus();
        }}
      >
        展开未改动的 {text.length} 字
      </button>
      <span className={styles.omitted}>……（{text.length} 字未改动，从略）……</span>
    </>
  );
}

/**
 * What became of a text, word by word, its paragraphs as they stand; those that were written anew, whole.
 *
 * @example <WordDiff pieces={diffText('办结64件', '办结65件')} />
 */
export function WordDiff({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <p className={styles.text}>
      {withRewritten(foldPieces(pieces)).map((piece, index) => {
        const key = `${index} ${piece.kind}`;
        if (piece.kind === 'rewritten') return <Paragraphs key={key} {...piece} />;
        const { kind, text } = piece;
        if (kind === 'folded') return <Folded key={`${key} ${text}`} text={text} />;
        if (kind === 'same') return <span key={key}>{text}</span>;
        return <Changed key={key} kind={kind} text={text} />;
      })}
    </p>
  );
}
