import { useId, useState } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { errorIdOf, Field } from '#ui/field/Field.tsx';
import { longestName } from '#report/review/eventSchema.ts';
import { undirected } from '#report/review/undirected.ts';
import { personName, setPersonName } from './personName.ts';

/** What names are here, and what they are not. */
export const nameNote = '没有账号，姓名由各人自己填写，不作身份证明。';

interface NameDialogProps {
  /** The name stands now; see `personName`. */
  readonly onNamed: () => void;
  readonly onClose: () => void;
}

/** Asks what the person is called: at the first remark or status, and to change it. */
export function NameDialog({ onNamed, onClose }: NameDialogProps) {
  const id = useId();
  const [name, setName] = useState(personName);
  const [missing, setMissing] = useState(false);

  function confirm(): void {
    if (undirected(name).trim() === '') {
      setMissing(true);
      document.getElementById(`${id}-name`)?.focus();
      return;
    }
    setPersonName(name);
    onNamed();
  }

  return (
    <Dialog
      title="怎样署名"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button type="submit" form={`${id}-form`} look="primary">
            确定
          </Button>
        </>
      }
    >
      <form
        id={`${id}-form`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // Through its portal of events, a form around the dialog would take it for its own.
          event.stopPropagation();
          confirm();
        }}
      >
        <Field
          label="姓名"
          htmlFor={`${id}-name`}
          error={missing ? '请填写姓名，对方才知道意见是谁写的。' : null}
          note={`写在意见、答复和审核状态上，随文件交给对方。${nameNote}`}
        >
          <input
            id={`${id}-name`}
            value={name}
            maxLength={longestName}
            autoComplete="name"
            onChange={({ currentTarget }) => {
              setName(currentTarget.value);
              setMissing(false);
            }}
            aria-invalid={missing}
            aria-describedby={missing ? errorIdOf(`${id}-name`) : undefined}
          />
        </Field>
      </form>
    </Dialog>
  );
}
