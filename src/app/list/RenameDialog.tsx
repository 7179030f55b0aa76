import { useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import { draftName, type Draft } from '#drafts/draft.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Field } from '#ui/field/Field.tsx';

/** Gives a draft a name of its own in the list; the report's title stays as it is. */
export function RenameDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const [name, setName] = useState(() => draftName(draft));
  return (
    <Dialog
      title="重命名"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" type="submit" form="rename">
            保存
          </Button>
        </>
      }
    >
      <form
        id="rename"
        onSubmit={(event) => {
          event.preventDefault();
          drafts.rename(draft.id, name);
          onClose();
        }}
      >
        <Field label="列表中的名称" htmlFor="draft-name" note="只用于列表，不改变报告的标题；留空则用标题。">
          <input
            id="draft-name"
            value={name}
            onChange={(event) => setName(event.target.value)}
            autoComplete="off"
          />
        </Field>
      </form>
    </Dialog>
  );
}
