import { drafts } from '#drafts/drafts.ts';
import { rolePatch } from '#report/review/reviewFields.ts';
import { Button } from '#ui/button/Button.tsx';
import { goToDraft } from '../address.ts';

/** Takes a copy that is being reviewed as a draft of one's own, in the same round; the copy stays. */
export function TakeButton({ draftId }: { draftId: string }) {
  return (
    <Button
      title="另存一份可以填写的草稿，意见一并带上"
      onClick={() => {
        const { fields = {} } = drafts.getState().drafts[draftId] ?? {};
        goToDraft(drafts.create({ ...fields, ...rolePatch('author') }));
      }}
    >
      取为自己的草稿
    </Button>
  );
}
