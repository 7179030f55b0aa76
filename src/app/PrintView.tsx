import { useDrafts } from '#drafts/drafts.ts';
import { PrintPage } from '#print/PrintPage.tsx';

/** The page as it prints, for a draft. */
export default function PrintView({ draftId }: { draftId: string }) {
  const fields = useDrafts((state) => state.drafts[draftId]?.fields);
  return fields ? <PrintPage fields={fields} backHref={`#/draft/${draftId}`} /> : null;
}
