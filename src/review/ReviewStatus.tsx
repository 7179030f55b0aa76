import type { StatusEvent } from '#report/review/eventSchema.ts';
import type { Review } from '#report/review/reviewOf.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import { momentText } from '#drafts/momentText.ts';
import { conflictWords, lapsedWords, lateWords, statusWords } from './words.ts';
import styles from './ReviewStatus.module.css';

/** A status in a line: who gave it, and when. */
function GivenLine({ event: { status, by, at } }: { event: StatusEvent }) {
  return (
    <>
      <strong className={styles[status]}>{statusWords[status]}</strong> <span>{by}</span>{' '}
      <time dateTime={at}>{momentText(at)}</time>
    </>
  );
}

function Given({ event, lapsed = false }: { event: StatusEvent; lapsed?: boolean }) {
  return (
    <>
      <p>
        <GivenLine event={event} />
      </p>
      {lapsed && <p>{lapsedWords}</p>}
      {event.note !== undefined && <p className={styles.note}>{event.note}</p>}
    </>
  );
}

function Earlier({ events }: { events: readonly StatusEvent[] }) {
  return (
    <ol className={styles.history}>
      {events.map((event) => (
        <li key={event.id}>
          <Given event={event} />
        </li>
      ))}
    </ol>
  );
}

/** A status in one line, which unfolds to its note and to those before it. */
function FoldedStatus({ latest, earlier }: { latest: StatusEvent; earlier: readonly StatusEvent[] }) {
  const { note } = latest;
  if (note === undefined && earlier.length === 0) return <Given event={latest} />;
  return (
    <details>
      <summary className={styles.line}>
        <GivenLine event={latest} />
        {note !== undefined && '，有附言'}
      </summary>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {earlier.length > 0 && (
        <>
          <p>此前的状态（{earlier.length}）</p>
          <Earlier events={earlier} />
        </>
      )}
    </details>
  );
}

interface ReviewStatusProps {
  readonly review: Review;
  /** What was done since it was handed over, in a sentence; null where nothing was. */
  readonly unsent: string | null;
}

/** Where a review stands: its status with who gave it and when, and those before, folded. */
export function ReviewStatus({ review, unsent }: ReviewStatusProps) {
  const { latest, statuses, conflict, late, lapsed, lapsedAnswers } = review;
  const shown = [latest, ...conflict, ...late.map(({ answer }) => answer)];
  const earlier = statuses.filter((event) => !shown.includes(event)).reverse();
  // The remarks need the room.
  const isFolded = review.remarks.length > 0 && latest !== null && conflict.length === 0;
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
        isFolded ? (
          <FoldedStatus latest={latest} earlier={earlier} />
        ) : (
          <Given event={latest} />
        )
      ) : (
        <p>
          <strong className={styles.drafting}>{statusWords.drafting}</strong>
        </p>
      )}
      {lapsed && (
        <Notice look="warning">
          {lapsedWords}
          {review.role === 'author' ? '请再次送审。' : '请填报单位再次送审。'}
        </Notice>
      )}
      {unsent !== null && <Notice look="warning">{unsent}</Notice>}
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
      {earlier.length > 0 && !isFolded && (
        <details>
          <summary>此前的状态（{earlier.length}）</summary>
          <Earlier events={earlier} />
        </details>
      )}
    </section>
  );
}
