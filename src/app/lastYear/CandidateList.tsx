import { useState } from 'react';
import { draftName } from '#drafts/draft.ts';
import { formById } from '#report/forms/forms.ts';
import { filterDrafts } from '../list/filterDrafts.ts';
import type { Candidate } from './candidates.ts';
import styles from './LastYear.module.css';

/** More than these are found by a search, not by reading. */
const manyDrafts = 6;

interface CandidateListProps {
  readonly candidates: readonly Candidate[];
  readonly onPick: (candidate: Candidate) => void;
}

/** The drafts to pick last year's report from: one button each. */
export function CandidateList({ candidates, onPick }: CandidateListProps) {
  const [query, setQuery] = useState('');
  const found = new Set(
    filterDrafts(
      candidates.map(({ draft }) => draft),
      { query, year: '' },
    ),
  );
  const shown = candidates.filter(({ draft }) => found.has(draft));
  return (
    <>
      {candidates.length > manyDrafts && (
        <input
          type="search"
          className={styles.search}
          aria-label="搜索年报"
          placeholder="搜索单位、标题或年度"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <ul className={styles.candidates} aria-label="可选的年报">
        {shown.map((candidate) => (
          <li key={candidate.draft.id}>
            <CandidateButton candidate={candidate} onPick={() => onPick(candidate)} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={styles.note}>没有符合条件的年报。</p>}
    </>
  );
}

function CandidateButton({ candidate, onPick }: { candidate: Candidate; onPick: () => void }) {
  const { draft, proposed } = candidate;
  const { fields } = draft;
  const facts = [
    fields['unit.name'],
    fields['year'] && `${fields['year']} 年`,
    formById(fields['form']).name,
  ];
  return (
    <button type="button" className={styles.candidate} onClick={onPick}>
      <span className={styles.name}>{draftName(draft)}</span>
      <span className={styles.note}>{facts.filter(Boolean).join('，')}</span>
      {proposed && <span className={styles.proposed}>同一单位的上一年</span>}
    </button>
  );
}
