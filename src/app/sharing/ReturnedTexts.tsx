import { useId, useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import { fieldLabel } from '#report/document/fieldLabel.ts';
import { formById } from '#report/forms/forms.ts';
import type { ReturnedText } from '#report/review/landReturned.ts';
import { diffText } from '#review/differences/diffText.ts';
import { WordDiff } from '#review/differences/WordDiff.tsx';
import { shownText } from '#review/words.ts';
import { Button } from '#ui/button/Button.tsx';
import styles from './Sharing.module.css';

/** Texts longer than this are shown as one, with what is different in it. */
const longest = 60;

interface ReturnedTextsProps {
  readonly draftId: string;
  readonly texts: readonly ReturnedText[];
}

/** What the returned report itself says otherwise, to choose from: nothing of it is taken by itself. */
export function ReturnedTexts({ draftId, texts }: ReturnedTextsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  // As it was typed: a file carries nothing of what is no number.
  const [typed] = useState(() => drafts.getState().drafts[draftId]?.fields ?? {});
  const form = formById(typed['form']);
  const wanted = texts.filter(({ field }) => chosen.has(field) && !taken.has(field));

  function choose(field: string, isWanted: boolean): void {
    setChosen(
      (before) => new Set(isWanted ? [...before, field] : [...before].filter((one) => one !== field)),
    );
  }

  function take(): void {
    drafts.change(
      draftId,
      Object.fromEntries(wanted.map(({ field, returned }) => [field, returned])),
      'import',
    );
    setTaken((before) => new Set([...before, ...wanted.map(({ field }) => field)]));
  }

  return (
    <section aria-label="送回的报告中不同的地方" className={styles.texts}>
      <p>
        送回的报告里有 {texts.length}{' '}
        处与这里不同，又不是按意见提出的建议。这里的内容没有改动，要用对方的，请勾选：
      </p>
      <ul>
        {texts.map(({ field, own, returned }) => (
          <li key={field} className={styles.text}>
            <input
              type="checkbox"
              id={`${id}-${field}`}
              checked={chosen.has(field)}
              disabled={taken.has(field)}
              aria-describedby={`${id}-${field}-texts`}
              onChange={({ currentTarget }) => choose(field, currentTarget.checked)}
            />
            <label htmlFor={`${id}-${field}`}>
              {fieldLabel(form, field)}
              {taken.has(field) && '（已采用）'}
            </label>
            {own.length > longest || returned.length > longest ? (
              <div id={`${id}-${field}-texts`}>
                <WordDiff pieces={diffText(own, returned)} />
              </div>
            ) : (
              <dl id={`${id}-${field}-texts`}>
                <dt>这里</dt>
                <dd>{shownText(own || (typed[field] ?? ''))}</dd>
                <dt>送回</dt>
                <dd>{shownText(returned)}</dd>
              </dl>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.taking}>
        <Button aria-disabled={wanted.length === 0} onClick={take}>
          采用勾选的 {wanted.length} 处
        </Button>
        <span role="status" className={styles.soft}>
          {taken.size > 0 && `已采用 ${taken.size} 处，可以用“撤销”退回。`}
        </span>
      </div>
    </section>
  );
}
