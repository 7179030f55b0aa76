import type { CheckedReport } from './check.ts';
import { saysNothing } from './checkEmptyText.ts';
import type { Finding } from './finding.ts';
import { foldWidth } from './foldWidth.ts';
import { rememberPerField } from './rememberPerField.ts';

/** The aspects that part one must cover, each with the words by which offices speak of it. */
const aspects: readonly { readonly name: string; readonly words: RegExp }[] = [
  {
    name: '主动公开',
    words:
      /主动.{0,15}(?:公开|公布|发布)|(?:公开|发布|公布|更新|推送|刊发|刊登|编发).{0,40}\d+\s*(?:余|多)?(?:条|篇|件|份|次|期|项|个)|(?:公开|发布|公布|更新)[^,。;]{0,20}(?:信息|动态|公告|文件|内容)|信息(?:发布|公布)|重点领域.{0,8}公开|公开.{0,10}重点领域/,
  },
  {
    name: '依申请公开',
    words:
      /依.{0,2}申请|申请公开|公开的?.{0,6}申请|申请.{0,8}(?:件|份|条|宗|起|人)|收到.{0,20}申请|申请(?:办理|受理|答复)/,
  },
  {
    name: '政府信息管理',
    words:
      /(?:信息|文件|公文|档案|数据|内容).{0,6}(?:管理|审核|审查|把关|清理|梳理|归档|登记|备案|评估)|管理.{0,8}信息|[三四两]级?审|三校|审核|审查|审批|先审|把关|校对|保密|公开属性|属性(?:认定|源头|审核)|(?:公开|信息)(?:目录|指南|清单)|规范性文件.{0,12}(?:清理|管理|制定|制发|公开|备案|库)|动态(?:调整|更新|管理)|谁(?:公开|发布|审核|主管|起草|制作|主办)|集中(?:统一)?公开|信息(?:采集|收集|报送|维护|安全)/,
  },
  {
    name: '政府信息公开平台建设',
    words:
      /平台|网站|官网|门户网|政府网|信息网|网页|公众号|订阅号|服务号|微信|微博|两微|新媒体|客户端|手机端|APP|小程序|抖音|快手|视频号|专栏|栏目|公开栏|公示栏|公告栏|宣传栏|专区|专窗|公开点|查阅[点处场室]|公报|政务大厅|显示屏|热线/i,
  },
  {
    name: '监督保障',
    words:
      /监督(?!权|管理|的权利|、|表达)|保障(?:机制|措施|工作|情况|方面|有力|到位)|(?:组织|制度|人员|队伍|经费|机制|工作|强化|加强|加大)保障|考核|考评|评议|问责|责任追究|追责|培训|业务学习|督查|督导|督促|督办|巡查|抽查|自查|检查|通报|整改|监测|监管(?!局|总局)|领导小组|组织领导|加强领导|统一领导|分管|主要领导|主要负责人|专人|专职|专门人员|责任(?:到人|分工|制|落实)|压实责任|明确.{0,6}责任|工作机制|领导.{0,4}重视|高度重视/,
  },
];

const findMissingAspects = rememberPerField((field, text): readonly Finding[] => {
  if (saysNothing(text)) return [];
  const plain = foldWidth(text).replace(/知情权[^。;]{0,12}(?:参与权|监督权|表达权)/g, '');
  const missing = aspects.filter(({ words }) => !words.test(plain)).map(({ name }) => name);
  if (missing.length === 0) return [];
  return [
    {
      id: 'text.aspects',
      severity: 'warning',
      cells: [field],
      message: `“一、总体情况”没有写到${missing.map((name) => `“${name}”`).join('、')}。`,
      remedy: '请补写这方面的情况；本年度没有这项工作的，也请写明。',
    },
  ];
});

/** `text.aspects`: part one of the 2021 form speaks of all five aspects. Any plausible wording counts. */
export function checkAspects({ form, fields }: CheckedReport): readonly Finding[] {
  return form.id === '2021' ? findMissingAspects('overview', fields['overview'] ?? '') : [];
}
