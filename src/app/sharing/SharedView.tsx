import { useState } from 'react';
import { readLink } from '#exchange/share/readLink.ts';
import { Button } from '#ui/button/Button.tsx';
import { ReadProblems } from '../importing/ReadContent.tsx';
import type { Opened } from '../importing/openFile.ts';
import { ArrivalPage } from './ArrivalPage.tsx';
import type { Landed } from './arrivals.ts';
import { inWords } from './inWords.ts';
import SharedFile from './SharedFile.tsx';

const source = '分享链接';

/** What a link carries, as something that was opened. */
function openLink(hash: string): Opened {
  const reading = readLink(hash);
  if (reading.ok) return { source, result: { ok: false, problems: [] }, locked: reading.locked };
  return {
    source,
    result: { ok: false, problems: [{ kind: 'lost', place: source, message: reading.reason }] },
  };
}

function goToList(): void {
  window.location.hash = '#/';
}

function NotOpened({ opened: { result } }: { opened: Opened }) {
  return (
    <ArrivalPage
      title="没有打开"
      source={source}
      actions={
        <Button look="primary" onClick={goToList}>
          回到我的年报
        </Button>
      }
    >
      {result.ok ? (
        <p>里面是一份年报，但不是分享来审核的。请对方用“分享”重新发来，或者改发文件。</p>
      ) : (
        <ReadProblems problems={inWords(result.problems)} />
      )}
    </ArrivalPage>
  );
}

interface SharedViewProps {
  /** The part of the address from `#` on. */
  readonly link: string;
  readonly onLanded: (landed: Landed) => void;
}

/** `#/shared#…`: a report that came in a link. */
export default function SharedView({ link, onLanded }: SharedViewProps) {
  const [opened, setOpened] = useState(() => openLink(link));
  if (!opened.locked) return <NotOpened opened={opened} />;
  return (
    <SharedFile
      opened={opened}
      onOther={setOpened}
      onLeave={goToList}
      onLanded={(landed) => {
        // In place of the link, which stays in no history then.
        window.location.replace(`#/draft/${landed.draft}`);
        onLanded(landed);
      }}
    />
  );
}
