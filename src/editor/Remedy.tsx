import { drafts } from '#drafts/drafts.ts';
import { assess } from '#report/assess.ts';
import type { Finding } from '#report/checks/finding.ts';
import { totalCellsOf } from '#report/equations/equationsOf.ts';
import { Button } from '#ui/button/Button.tsx';
import { FillBlanks } from './FillBlanks.tsx';
import { goToField } from './goToField.ts';
import { SwitchForm } from './SwitchForm.tsx';

export interface RemedyProps {
  readonly draftId: string;
  readonly finding: Finding;
  /** The person goes to the finding's place: what lies over the form makes way. */
  readonly onFollow: () => void;
}

/** The buttons that settle a finding which asks first, or which has two ways out. */
export function Remedy({ draftId, finding, onFollow }: RemedyProps) {
  if (finding.id === 'cell.blank')
    return <FillBlanks draftId={draftId} finding={finding} onFollow={onFollow} />;
  if (finding.id === 'form.year') return <SwitchForm draftId={draftId} onFollow={onFollow} />;

  const fields = drafts.getState().drafts[draftId]?.fields ?? {};
  const { form, figures } = assess(fields);
  const [total = ''] = finding.cells;
  const stated = figures.totals.get(total);
  const own = totalCellsOf(form).get(total);
  if (own?.id !== finding.id || stated?.stated == null) return null;
  const [firstPart] = own.right;

  return (
    <>
      <Button
        look="quiet"
        onClick={() => {
          // The button goes away with its finding: the focus goes to what was settled.
          onFollow();
          drafts.change(draftId, { [total]: '' }, 'fill');
          goToField(total);
        }}
      >
        改用计算值 {stated.computed.toString()}
      </Button>
      {firstPart !== undefined && (
        <Button
          look="quiet"
          onClick={() => {
            onFollow();
            goToField(firstPart);
          }}
        >
          更正其中一项
        </Button>
      )}
    </>
  );
}
