import { Button } from '#ui/button/Button.tsx';
import { ButtonLink } from '#ui/button/ButtonLink.tsx';
import { addressOfRow } from './addressOfRow.ts';
import { useOverview } from './overviewStore.ts';
import { useWay } from './useWalk.ts';

/** The ways back from a report under review to the table that it was opened from, and on to the one after it. */
export default function FromOverview({ row }: { row: number }) {
  const { after } = useWay(row);
  const isThere = useOverview(({ rows }) => rows.some(({ id }) => id === row));
  if (!isThere) return null;
  return (
    <>
      <ButtonLink href="#/overview">返回汇总</ButtonLink>
      <Button
        aria-disabled={after === undefined}
        onClick={() => {
          if (after !== undefined) window.location.hash = addressOfRow(after);
        }}
      >
        下一份
      </Button>
    </>
  );
}
