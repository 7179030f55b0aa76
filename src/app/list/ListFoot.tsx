import { Bin } from './Bin.tsx';
import { KeptData } from './KeptData.tsx';

/** What is kept below the list: what was deleted, and what was damaged. */
export default function ListFoot() {
  return (
    <>
      <Bin />
      <KeptData />
    </>
  );
}
