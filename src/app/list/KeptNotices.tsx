import { drafts as store, useDrafts } from '#drafts/drafts.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { KeptDownloads } from './KeptDownloads.tsx';
import { keptTexts, lostTexts } from './keptTexts.ts';

/**
 * The drafts of which something stored cannot be used, one notice each: recovered ones until that was read, the others
 * for as long as it lasts.
 */
export default function KeptNotices() {
  const notices = useDrafts((state) => state.notices);
  const unreadable = useDrafts((state) => state.unreadable);
  const drafts = useDrafts((state) => state.drafts);
  const newer = keptTexts(unreadable.filter(({ reason }) => reason === 'newer'));
  const recovered = notices.filter(({ kind }) => kind === 'damaged-copy');

  return (
    <>
      {recovered.map(({ id, draft, text }) => (
        <Notice
          key={id}
          look="hint"
          action={
            <>
              {keptTexts(unreadable.filter((each) => each.id === draft)).map((kept) => (
                <KeptDownloads key={kept.id} kept={kept} />
              ))}
              <Button onClick={() => store.dismissNotice(id)}>知道了</Button>
            </>
          }
        >
          {text}
        </Notice>
      ))}
      {lostTexts(unreadable, drafts).map((kept) => (
        <Notice key={kept.id} look="warning" action={<KeptDownloads kept={kept} />}>
          {kept.what}的数据已损坏，打不开。数据原样保留，没有删除；请下载后求助，暂时不要清除浏览器数据。
        </Notice>
      ))}
      {newer.map((kept) => (
        <Notice key={kept.id} look="warning" action={<KeptDownloads kept={kept} />}>
          {kept.what}由更新版本的年报保存，{kept.id in drafts ? '这里只能查看' : '这里打不开'}
          ，原数据不会改动。刷新本页后仍是这样的，请在保存它的那个版本里打开。
        </Notice>
      ))}
    </>
  );
}
