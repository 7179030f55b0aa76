import { useDrafts } from '#drafts/drafts.ts';
import type { Fields } from '#report/fields.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';

/** A report that was exported as final. */
export interface FinalExport {
  /** The file's name. */
  readonly file: string;
  /** What is in it. */
  readonly fields: Fields;
}

interface FinalToldProps {
  readonly draftId: string;
  readonly exported: FinalExport | null;
  readonly onClose: () => void;
}

/** Tells what was exported as final and what to do with it, until that is read or the report is another one. */
export default function FinalTold({ draftId, exported, onClose }: FinalToldProps) {
  const holds = useDrafts(({ drafts }) => exported !== null && drafts[draftId]?.fields === exported.fields);
  return (
    <div role="status">
      {holds && (
        <Notice look="hint" action={<Button onClick={onClose}>知道了</Button>}>
          定稿已导出：“{exported?.file}”，在浏览器的下载文件夹里。这是供报送、汇总和留底的数据文件。
          {'要公布的文本，请再用“导出”选“Word 文档”或“打印或存为 PDF”。'}
        </Notice>
      )}
    </div>
  );
}
