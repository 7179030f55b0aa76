import { useId, useRef, useState } from 'react';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import { formById } from '#report/forms/forms.ts';
import type { Place, RemarkKind } from '#report/review/eventSchema.ts';
import { eventProblem } from '#report/review/eventProblem.ts';
import type { EventContent } from '#report/review/eventText.ts';
import { proposableFields } from '#report/review/proposable.ts';
import { Button } from '#ui/button/Button.tsx';
import { errorIdOf, Field } from '#ui/field/Field.tsx';
import { placeChoices } from './placeChoices.ts';
import { PlaceChoice } from './PlaceChoice.tsx';
import { ProposalFields } from './ProposalFields.tsx';
import { proposing } from './proposedFields.ts';
import { kinds, kindWords } from './words.ts';
import type { Writing } from './writing.ts';
import styles from './RemarkForm.module.css';

/** A remark before it is signed. */
export type UnsignedRemark = Omit<Extract<EventContent, { type: 'remark' }>, 'at' | 'by'>;

interface RemarkFormProps {
  readonly draftId: string;
  readonly writing: Writing;
  /** Where the person was when they wanted to write, and where they have been since. */
  readonly places: readonly Place[];
  readonly onChange: (writing: Writing) => void;
  readonly onWrite: (remark: UnsignedRemark) => void;
  readonly onCancel: () => void;
  /** Escape while something is written: back to the report, and it stays. */
  readonly onLeave: () => void;
}

/** Whatever it is signed with later: what is asked now is whether the rest can be kept. */
const trialDeed = { at: '2000-01-01T00:00:00.000Z', by: '某' };

function Kinds({ value, onChange }: { value: RemarkKind; onChange: (kind: RemarkKind) => void }) {
  const name = useId();
  return (
    <fieldset className={styles.kinds}>
      <legend>类别</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name={name}
            value={kind}
            checked={value === kind}
            onChange={() => onChange(kind)}
          />
          {kindWords[kind]}
        </label>
      ))}
    </fieldset>
  );
}

/** Writes a remark: what it is about, its kind, its text, and what is proposed. */
export function RemarkForm({
  draftId,
  writing,
  places,
  onChange,
  onWrite,
  onCancel,
  onLeave,
}: RemarkFormProps) {
  const id = useId();
  const form = formById(useDrafts((state) => state.drafts[draftId]?.fields['form']));
  const [problem, setProblem] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);

  const { place, kind, text, texts } = writing;
  const fields = drafts.getState().drafts[draftId]?.fields ?? {};
  const { proposals, from, problems } = proposing(fields, form, place, texts ?? {});
  const choices = placeChoices(form, places);
  const isBare = Object.keys(proposals).length === 0;

  function change(part: Partial<Writing>): void {
    setProblem(null);
    onChange({ ...writing, ...part });
  }

  function write(): void {
    setTried(true);
    const content: UnsignedRemark = {
      type: 'remark',
      place,
      kind,
      text: text.trim(),
      ...(!isBare && { proposals, from }),
    };
    const found = text.trim() === '' ? '请写明意见。' : eventProblem({ ...content, ...trialDeed });
    setProblem(found);
    const [wrong] = Object.keys(problems);
    if (found !== null) box.current?.focus();
    else if (wrong !== undefined) document.getElementById(`${id}-${wrong}`)?.focus();
    else onWrite(content);
  }

  return (
    <form
      className={styles.form}
      aria-label="写意见"
      data-own-undo=""
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          write();
        } else if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onLeave();
        }
      }}
    >
      <PlaceChoice
        form={form}
        choices={choices}
        chosen={place}
        onChoose={(chosen) => change({ place: chosen, texts: null })}
      />
      <Kinds value={kind} onChange={(value) => change({ kind: value })} />
      <Field label="意见" htmlFor={`${id}-text`} error={problem}>
        <textarea
          ref={box}
          data-text-of-remark=""
          id={`${id}-text`}
          rows={3}
          value={text}
          onChange={({ currentTarget }) => change({ text: currentTarget.value })}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : errorIdOf(`${id}-text`)}
        />
      </Field>
      {proposableFields(form, place).length > 0 && (
        <div>
          <Button
            look="quiet"
            className={styles.suggest}
            aria-expanded={texts !== null}
            onClick={() => change({ texts: texts === null ? {} : null })}
          >
            {texts === null ? '同时建议怎样改' : '不提修改建议'}
          </Button>
          {texts !== null && (
            <ProposalFields
              id={id}
              draftId={draftId}
              form={form}
              place={place}
              texts={texts}
              problems={tried ? problems : {}}
              onChange={(next) => change({ texts: next })}
            />
          )}
        </div>
      )}
      <div className={styles.actions}>
        <Button type="submit" look="primary" aria-keyshortcuts="Control+Enter">
          写下意见
        </Button>
        <Button onClick={onCancel}>取消</Button>
      </div>
    </form>
  );
}
