import { useState } from 'react';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import { draftName, type Draft } from '#drafts/draft.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { errorIdOf, Field } from '#ui/field/Field.tsx';
import { whyLocked } from './whyLocked.ts';

/** Gives a draft a name of its own in the list; the report's title stays as it is. */
export default function RenameDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const [name, setName] = useState(() => draftName(draft));
  // Another window may begin to edit it while this dialog is open: the name typed here stays.
  const locked = useDrafts((state) => whyLocked(state.access[draft.id]));
  return (
    <Dialog
      title="重命名"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" type="submit" form="rename" disabled={locked !== null}>
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
        <Field
          label="列表中的名称"
          htmlFor="draft-name"
          error={locked}
          note="只用于列表，不改变报告的标题；留空则用标题。"
        >
          <input
            id="draft-name"
            value={name}
            onChange={(event) => setName(event.target.value)}
            autoComplete="off"
            aria-invalid={locked !== null}
            aria-describedby={locked === null ? undefined : errorIdOf('draft-name')}
          />
        </Field>
      </form>
    </Dialog>
  );
}
