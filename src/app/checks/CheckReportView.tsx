import { useDrafts } from '#drafts/drafts.ts';
import { CheckReport } from './CheckReport.tsx';

/** The page of what was found in a draft. */
export default function CheckReportView({ draftId }: { draftId: string }) {
  const fields = useDrafts((state) => state.drafts[draftId]?.fields);
  return fields ? <CheckReport fields={fields} backHref={`#/draft/${draftId}`} /> : null;
}
