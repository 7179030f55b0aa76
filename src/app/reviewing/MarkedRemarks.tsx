import type { ComponentProps } from 'react';
import { RemarksPanel } from '#review/RemarksPanel.tsx';
import { ReturnedNotices } from '../sharing/ReturnedNotices.tsx';
import { MarkAbout } from './MarkAbout.tsx';

/**
 * The inside of 审核意见, with what only the app knows of: what returned reports said otherwise, and where in the editor
 * stands what is being written about.
 */
export default function MarkedRemarks(props: Omit<ComponentProps<typeof RemarksPanel>, 'MarkAbout'>) {
  return (
    <>
      <ReturnedNotices draftId={props.draftId} />
      <RemarksPanel {...props} MarkAbout={MarkAbout} />
    </>
  );
}
