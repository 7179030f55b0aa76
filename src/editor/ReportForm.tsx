import { formById } from '#report/forms/forms.ts';
import { DraftForm } from './DraftForm.tsx';
import { HeadSection, SignatureSection } from './HeadSection.tsx';
import { NarrativeSection } from './NarrativeSection.tsx';
import { TableSection } from './TableSection.tsx';
import { useReport } from './useReport.ts';
import styles from './Editor.module.css';

interface ReportFormProps {
  readonly draftId: string;
  readonly readOnly: boolean;
  /** The person wants to put last year's report beside this one. */
  readonly onChooseLastYear: () => void;
}

/** The report itself: what stands before, the six parts, what stands after. */
export function ReportForm({ draftId, readOnly, onChooseLastYear }: ReportFormProps) {
  const form = formById(useReport(draftId, (fields) => fields['form']));
  return (
    <DraftForm draftId={draftId} readOnly={readOnly}>
      <div className={styles.paper}>
        <HeadSection onChooseLastYear={onChooseLastYear} />
        {form.parts.map((part) =>
          'table' in part ? (
            <TableSection key={part.id} form={form} part={part} />
          ) : (
            <NarrativeSection key={part.id} part={part} />
          ),
        )}
        <SignatureSection />
      </div>
    </DraftForm>
  );
}
