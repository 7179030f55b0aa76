import { useEffect, useRef, useState } from 'react';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import { draftName } from '#drafts/draft.ts';
import type { Fields } from '#report/fields.ts';
import { isLapsed } from '#report/review/isLapsed.ts';
import type { ReadingProblem, ReadReport } from '#report/readingResult.ts';
import { momentText } from '#drafts/momentText.ts';
import { statusWords } from '#review/words.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { ReadProblems } from '../importing/ReadContent.tsx';
import { ArrivalPage } from './ArrivalPage.tsx';
import {
  isAnswered,
  landIn,
  openCopy,
  statusOfShared,
  takeAsOwn,
  targetsFor,
  type Arrival,
  type Landed,
  type Target,
} from './arrivals.ts';
import { inWords } from './inWords.ts';
import styles from './Sharing.module.css';

/** What it is that came, in a sentence. */
function wordsOf(fields: Fields): string {
  const name = draftName({ name: '', fields });
  const status = statusOfShared(fields);
  if (!status) return `《${name}》`;
  const words = `《${name}》，${status.by} ${momentText(status.at)} ${statusWords[status.status]}`;
  return isLapsed(fields, status) ? `${words}，但通过的不是这样的报告，这次通过不作数` : words;
}

/** Whether it tells that the report is not as it was shared. */
function isAlteration({ place }: ReadingProblem): boolean {
  return place === 'review.digest';
}

function labelOf({ kind, draft }: Target): string {
  const name = `《${draftName(draft)}》`;
  if (kind === 'copy') return `并入正在审核的${name}`;
  return kind === 'own' ? `把意见并入自己的${name}` : `作为退回的意见，并入自己的${name}`;
}

/** Where a shared report goes: into a draft that is here, to a new copy to review, or to a new draft of one's own. */
type Goal = Target | 'new' | 'own';

interface SharedArrivalProps {
  readonly source: string;
  readonly report: ReadReport;
  readonly onLanded: (landed: Landed) => void;
  readonly onLeave: () => void;
}

/** Lands a report that somebody shared: tells first what is wrong with it, and asks where to where that is open. */
export function SharedArrival({ source, report, onLanded, onLeave }: SharedArrivalProps) {
  const { fields, problems } = report;
  const [targets] = useState(() => targetsFor(Object.values(drafts.getState().drafts), fields));
  const [isAccepted, setAccepted] = useState(problems.length === 0);
  const isLost = isAnswered(fields) && !targets.some(({ kind }) => kind !== 'likely');
  const isClear = !isLost && targets.length <= 1;
  const [goal, setGoal] = useState<Goal | null>(() => (isClear ? (targets[0] ?? 'new') : null));
  const leave = <Button onClick={onLeave}>不打开</Button>;

  if (!isAccepted) {
    // That it is not what was sent weighs more than all that was only read otherwise.
    const alterations = problems.filter(isAlteration);
    const others = problems.filter((problem) => !isAlteration(problem));
    return (
      <ArrivalPage
        title="打开分享的年报"
        source={source}
        actions={
          <>
            {leave}
            <Button onClick={() => setAccepted(true)}>仍然打开</Button>
          </>
        }
      >
        <p>{wordsOf(fields)}</p>
        {alterations.map(({ message }) => (
          <Notice key={message} look="warning">
            {message}
          </Notice>
        ))}
        {others.length > 0 && (
          <>
            <p>
              {alterations.length > 0 ? '另有' : '其中有'} {others.length} 处要留意，请先看过再决定是否打开：
            </p>
            <ReadProblems problems={inWords(others)} />
          </>
        )}
      </ArrivalPage>
    );
  }
  if (goal)
    return <Landing source={source} fields={fields} goal={goal} onLanded={onLanded} onLeave={onLeave} />;
  return (
    <ArrivalPage title="放到哪里？" source={source} actions={leave}>
      <p>{wordsOf(fields)}</p>
      {isLost && <p>没有找到它所属的草稿：可能是在别的电脑或浏览器里填写的，或者已经彻底删除。</p>}
      {targets.length > 0 && <p>自己填写的文字和数字都不会被替换。</p>}
      <ul className={styles.targets}>
        {targets.map((target) => (
          <li key={target.draft.id}>
            <Button onClick={() => setGoal(target)}>{labelOf(target)}</Button>
            <span className={styles.soft}>最后修改于 {momentText(target.draft.changedAt)}</span>
          </li>
        ))}
        {isLost && (
          <li>
            <Button onClick={() => setGoal('own')}>取为自己的草稿</Button>
            <span className={styles.soft}>另存一份可以填写的草稿，意见一并带上</span>
          </li>
        )}
        <li>
          <Button onClick={() => setGoal('new')}>另开一份来审核</Button>
          <span className={styles.soft}>只读，不影响别的年报</span>
        </li>
      </ul>
    </ArrivalPage>
  );
}

interface LandingProps extends Omit<SharedArrivalProps, 'report'> {
  readonly fields: Fields;
  readonly goal: Goal;
}

/** Puts the report where it goes, or says what is in the way. */
function Landing({ source, fields, goal, onLanded, onLeave }: LandingProps) {
  const [arrival, setArrival] = useState<Extract<Arrival, { ok: false }> | null>(null);
  const begun = useRef(false);
  const id = typeof goal === 'string' ? '' : goal.draft.id;
  const isFree = useDrafts(({ access }) => access[id] === 'own');

  async function land(): Promise<void> {
    if (typeof goal === 'string') {
      onLanded(goal === 'own' ? takeAsOwn(fields) : openCopy(fields));
      return;
    }
    const result = await landIn(goal, fields);
    if (result.ok) onLanded(result.landed);
    else setArrival(result);
  }

  useEffect(() => {
    // Once, whatever React does: a second time would open a second copy.
    if (begun.current) return;
    begun.current = true;
    void land();
  });

  function leave(): void {
    drafts.close(id);
    onLeave();
  }

  if (!arrival) {
    return (
      <main className={styles.page}>
        <p role="status">正在打开…</p>
      </main>
    );
  }
  return (
    <ArrivalPage
      title="没有打开"
      source={source}
      actions={
        <>
          <Button onClick={leave}>不打开</Button>
          {arrival.kind === 'elsewhere' && (
            <Button look="primary" onClick={() => void (isFree ? land() : drafts.takeOver(id).then(land))}>
              在此编辑并打开
            </Button>
          )}
        </>
      }
    >
      <p>{wordsOf(fields)}</p>
      <p role="alert">{arrival.reason}</p>
    </ArrivalPage>
  );
}
