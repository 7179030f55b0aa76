import { useState } from 'react';
import type { Version } from '#drafts/version.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Field } from '#ui/field/Field.tsx';

interface NameVersionDialogProps {
  readonly version: Version;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Gives a version a name, or takes it away. */
export function NameVersionDialog({ version, onName, onClose }: NameVersionDialogProps) {
  const [name, setName] = useState(version.name);
  return (
    <Dialog
      title="版本名称"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" type="submit" form="name-version">
            保存
          </Button>
        </>
      }
    >
      <form
        id="name-version"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          onName(name);
        }}
      >
        <Field
          label="名称"
          htmlFor="name-of-version"
          note="有名称的版本一直保留，不会自动清理；留空则去掉名称。"
        >
          <input
            id="name-of-version"
            value={name}
            maxLength={60}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
