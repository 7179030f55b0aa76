import type { Remark } from '#report/review/reviewOf.ts';
import { Button } from '#ui/button/Button.tsx';
import { useFieldText } from './useReview.ts';
import { shownText } from './words.ts';

interface OverrideButtonProps {
  readonly id: string;
  readonly draftId: string;
  readonly remark: Remark;
  /** The element that holds the text of the remark, so that its name says which remark it is of. */
  readonly textId: string;
  readonly onOverride: (from: Element) => void;
}

/** Takes numbers that are proposed all the same where others stand by now: both are named, so that nothing is replaced unseen. */
export function OverrideButton({ id, draftId, remark, textId, onOverride }: OverrideButtonProps) {
  const texts = remark.proposal?.texts ?? [];
  const [first] = texts;
  const now = useFieldText(draftId, first?.field ?? '');
  if (!first) return null;
  return (
    <Button
      id={id}
      aria-labelledby={`${id} ${textId}`}
      onClick={({ currentTarget }) => onOverride(currentTarget)}
    >
      {texts.length === 1
        ? `仍改为 ${shownText(first.to)}（现为 ${shownText(now)}）`
        : `仍照建议改这 ${texts.length} 格`}
    </Button>
  );
}
