import type { ReactNode } from 'react';
import type { Severity } from '#report/checks/finding.ts';
import { lengthOf } from '#report/lengthOf.ts';
import { useFormAccess } from './FormAccess.ts';
import type { ListedFinding } from './openFindings.ts';
import { useRemarkedWords, useWordsWrittenAbout } from './remarkMarks.ts';
import { useReport } from './useReport.ts';
import { useShownProblems } from './useShownProblems.ts';
import styles from './NarrativeInput.module.css';

/** Words of a text that something is wrong with, or that somebody remarked on. */
interface MarkedWords {
  readonly start: number;
  readonly end: number;
  readonly look: Severity | 'remarked' | 'about';
}

const looks: Readonly<Record<MarkedWords['look'], string | undefined>> = {
  error: styles.wrong,
  warning: styles.doubtful,
  hint: styles.doubtful,
  remarked: styles.remarked,
  about: styles.remarked,
};

function placeOf({ key, finding: { quote } }: ListedFinding): string {
  return `${key} ${quote?.start} ${quote?.end}`;
}

/** The text in pieces, so that words which overlap bear each their marks. */
function markedText(text: string, words: readonly MarkedWords[]): ReactNode[] {
  const shown = words.filter(({ start, end }) => start < end && end <= text.length);
  const edges = [...new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])])];
  edges.sort((one, other) => one - other);
  const pieces = edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const over = shown.filter((each) => each.start <= start && end <= each.end);
    const piece = text.slice(start, end);
    if (over.length === 0) return piece;
    return (
      <mark
        key={start}
        className={[...new Set(over.map(({ look }) => looks[look]))].join(' ')}
        data-about={over.some(({ look }) => look === 'about') ? '' : undefined}
      >
        {piece}
      </mark>
    );
  });
  return [...pieces, '\n'];
}

/** The id of the element that says a text still is last year's. */
export function carriedOverIdOf(field: string): string {
  return `carried-over-${field}`;
}

interface NarrativeMeasureProps {
  readonly field: string;
  readonly covers: string;
  /** The text still is last year's, word by word. */
  readonly isLastYears: boolean;
}

/**
 * Lies behind the box and holds its text: so the box grows with it, and words can be marked. Counts its characters.
 * The box itself never renders.
 */
export function NarrativeMeasure({ field, covers, isLastYears }: NarrativeMeasureProps) {
  const { draftId } = useFormAccess();
  const text = useReport(draftId, (fields) => fields[field] ?? '');
  const marked = useShownProblems(field, placeOf).flatMap(({ finding: { quote, severity } }) =>
    quote?.field === field ? [{ ...quote, look: severity }] : [],
  );
  const remarked = useRemarkedWords(field).map((words) => ({ ...words, look: 'remarked' as const }));
  const about = useWordsWrittenAbout(field);
  return (
    <>
      <div className={styles.mirror} data-mirror="" aria-hidden="true">
        {markedText(text, [...marked, ...remarked, ...(about ? [{ ...about, look: 'about' as const }] : [])])}
      </div>
      {covers !== '' && text.trim() === '' && (
        <p className={styles.covers} id={`covers-${field}`}>
          本部分应写明：{covers}
        </p>
      )}
      <p className={styles.count}>
        {isLastYears && (
          <span id={carriedOverIdOf(field)} className={styles.carriedOver}>
            沿用上年文字，尚未改写
          </span>
        )}
        {lengthOf(text)} 字
      </p>
    </>
  );
}
