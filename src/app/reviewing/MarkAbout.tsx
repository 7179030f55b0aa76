import { useContext, useEffect } from 'react';
import { useDrafts } from '#drafts/drafts.ts';
import { MarksContext } from '#editor/remarkMarks.ts';
import type { Quote } from '#report/checks/finding.ts';
import type { Place } from '#report/review/eventSchema.ts';
import { findWords, passageOf } from '#report/review/findWords.ts';
import './markAbout.css';

function cellPlaces(cells: readonly string[]): readonly (Element | null)[] {
  const wanted = new Set(cells);
  return [...document.querySelectorAll<HTMLElement>('[data-cell]')]
    .filter(({ dataset }) => wanted.has(dataset['cell'] ?? ''))
    .map((element) => element.closest('td'));
}

/**
 * What is marked as a whole: cells, the heading of a part, the box of a short text, whose words cannot be marked, or the
 * heading of a narrative whose words are gone.
 */
function elementsAt(place: Place, words: Quote | null): readonly (Element | null)[] {
  if ('cells' in place) return cellPlaces(place.cells);
  if ('part' in place) return [document.getElementById(`part-${place.part}`)];
  if (!('field' in place)) return [];
  const box = document.getElementById(`field-${place.field}`);
  return box || words ? [box] : [document.getElementById(`part-${place.field}`)];
}

/** Brings what something lies over, as the panel does on a narrow screen, to where it is seen. */
function uncover(element: Element | null): void {
  if (!element) return;
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  // A little below the bar at the top.
  if (seen && !seen.closest('[data-report]')) window.scrollBy(0, top - window.innerHeight / 5);
}

interface MarkAboutProps {
  readonly draftId: string;
  readonly place: Place;
}

/** Marks in the report what somebody is writing about, for as long as it is there. Renders nothing itself. */
export function MarkAbout({ draftId, place }: MarkAboutProps) {
  const { store } = useContext(MarksContext);
  // As a text, which stays the same while another text is typed in.
  const found = useDrafts((state) => {
    const [passage, draft] = [passageOf(place), state.drafts[draftId]];
    return JSON.stringify(passage && draft ? findWords(draft.fields, passage) : null);
  });

  useEffect(() => {
    const words = JSON.parse(found) as Quote | null;
    const elements = elementsAt(place, words);
    for (const element of elements) element?.setAttribute('data-about', '');
    store.setState({ about: words });
    return () => {
      for (const element of elements) element?.removeAttribute('data-about');
      store.setState({ about: null });
    };
  }, [store, place, found]);

  // Words bear their mark once they are drawn anew.
  useEffect(() => {
    const frame = requestAnimationFrame(() => uncover(document.querySelector('[data-about]')));
    return () => cancelAnimationFrame(frame);
  }, [place]);

  return null;
}
