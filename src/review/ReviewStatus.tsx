import type { StatusEvent } from '#report/review/eventSchema.ts';
import type { Review } from '#report/review/reviewOf.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import { momentText, statusWords } from './words.ts';
import styles from './ReviewStatus.module.css';

function Given({ event: { status, by, at, note } }: { event: StatusEvent }) {
  return (
    <>
      <p>
        <strong className={styles[status]}>{statusWords[status]}</strong> <span>{by}</span>{' '}
        <time dateTime={at}>{momentText(at)}</time>
      </p>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </>
  );
}

/** Where a review stands: its status with who gave it and when, and those before, folded. */
export function ReviewStatus({ review }: { review: Review }) {
  const { latest, statuses, conflict, lapsed } = review;
  const earlier = statuses.filter((event) => event !== latest && !conflict.includes(event)).reverse();
  return (
    <section className={styles.status} aria-label="审核状态" data-status={review.status}>
      {conflict.length > 0 ? (
        <>
          <Notice look="warning">
            同一次送审得到了不同的结果，以下 {conflict.length}{' '}
            个都还有效；再次送审、退回或通过时，以新的为准。
          </Notice>
          <ul className={styles.sides}>
            {conflict.map((event) => (
              <li key={event.id}>
                <Given event={event} />
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
      {lapsed && <Notice look="warning">审核通过之后报告又有改动，这次通过已经失效，请再次送审。</Notice>}
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
