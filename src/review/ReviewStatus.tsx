import type { StatusEvent } from '#report/review/eventSchema.ts';
import type { Review } from '#report/review/reviewOf.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import { conflictWords, lapsedWords, lateWords, momentText, statusWords } from './words.ts';
import styles from './ReviewStatus.module.css';

function Given({
  event: { status, by, at, note },
  lapsed = false,
}: {
  event: StatusEvent;
  lapsed?: boolean;
}) {
  return (
    <>
      <p>
        <strong className={styles[status]}>{statusWords[status]}</strong> <span>{by}</span>{' '}
        <time dateTime={at}>{momentText(at)}</time>
      </p>
      {lapsed && <p>{lapsedWords}</p>}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </>
  );
}

/** Where a review stands: its status with who gave it and when, and those before, folded. */
export function ReviewStatus({ review }: { review: Review }) {
  const { latest, statuses, conflict, late, lapsed, lapsedAnswers } = review;
  const shown = [latest, ...conflict, ...late.map(({ answer }) => answer)];
  const earlier = statuses.filter((event) => !shown.includes(event)).reverse();
  return (
    <section className={styles.status} aria-label="审核状态" data-status={review.status}>
      {conflict.length > 0 ? (
        <>
          <Notice look="warning">{conflictWords}</Notice>
          <ul className={styles.sides}>
            {conflict.map((event) => (
              <li key={event.id}>
                <Given event={event} lapsed={lapsedAnswers.includes(event)} />
              </li>
            ))}
          </ul>
        </>
      ) : latest ? (
        <Given event={latest} />
      ) : (
        <p>
          <strong className={styles.drafting}>{statusWords.drafting}</strong>
        </p>
      )}
      {lapsed && <Notice look="warning">{lapsedWords}请再次送审。</Notice>}
      {late.length > 0 && (
        <ul className={styles.sides}>
          {late.map(({ answer, sentAt }) => (
            <li key={answer.id}>
              <p>{lateWords(sentAt)}</p>
              <Given event={answer} />
            </li>
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>此前的状态（{earlier.length}）</summary>
          <ol className={styles.history}>
            {earlier.map((event) => (
              <li key={event.id}>
                <Given event={event} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
