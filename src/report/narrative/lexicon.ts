/**
 * The words that the grammar knows, by what they do in a sentence. What is not here is `unknown`, and an unknown
 * word between a verb, its noun and its number makes the sentence say something else than a cell does.
 */
const words = {
  /** Verbs of what happens to a request. */
  newlyReceive: '新收 新收到 新接收 新受理 新增 新增受理 本年新收 本年度新收 新接到',
  receive: '收到 接到 接收 接收到 受理 收悉 收取到 接收处理',
  handle: '办理 处理 收办 承办 接办 办件',
  close: '办结 办理完成 办理完毕 办理完结 办理结束 处理完毕 处理完结 办毕 审结办结',
  answer: '答复 回复 办复 作出答复 办理答复 答复办结 予以答复 予以回复',
  decide: '审结 审理终结',

  /** What became of a request: the rows of （一） to （六）. */
  granted: '予以公开 同意公开 准予公开 予以公开类',
  grantedInPart: '部分公开 予以部分公开 部分予以公开 区分处理部分公开 部分公开类',
  exempt: '不予公开 不予公开类',
  unavailable: '无法提供 无法提供类 无法提供政府信息 无法提供相关政府信息 无法提供信息 无法提供相关信息',
  declined: '不予处理 不予处理类',
  otherClosed: '其他处理 其它处理 其他处理类',
  exemptStateSecret: '属于国家秘密',
  exemptThirdParty: '属于保护第三方合法权益 保护第三方合法权益 涉及第三方合法权益',
  exemptInternalAffairs: '三类内部事务信息 三类内部事务 属于三类内部事务信息',
  exemptDeliberative: '四类过程性信息 四类过程性 属于四类过程性信息',
  exemptEnforcementFile: '属于行政执法案卷 行政执法案卷信息',
  exemptAdministrativeInquiry: '属于行政查询事项 行政查询事项',
  unavailableNotHeld: '本机关不掌握 本机关不掌握相关政府信息 本单位不掌握相关政府信息',
  unavailableCreationRequired: '没有现成信息需要另行制作 没有现成信息',
  unavailableStillUnclear: '补正后申请内容仍不明确',
  declinedPetition: '信访举报投诉类申请 信访举报投诉类',
  declinedRepeat: '重复申请',

  review: '行政复议 行政复议案件',
  suit: '行政诉讼 行政诉讼案件',
  directSuit: '未经复议直接起诉 未经行政复议直接起诉 直接提起行政诉讼 未经复议直接提起行政诉讼',
  suitAfterReview: '复议后起诉 复议后提起行政诉讼 经复议后起诉 行政复议后起诉',
  upheld: '结果维持 维持 维持原决定 维持原行政行为 维持原答复 获维持 被维持 维持原具体行政行为',
  corrected: '结果纠正 被纠正 予以纠正 纠正',
  /** One of the ways in which an outcome is 结果纠正. */
  quashed:
    '撤销 被撤销 予以撤销 撤销原答复 撤销原决定 撤销原行政行为 确认违法 被确认违法 责令 被责令 责令重新答复 责令重新作出答复 责令重新办理 责令重新处理 责令限期答复 责令限期重新答复 责令履行 责令履职 责令履行职责 责令履行法定职责 责令改正 被责令重新答复 被责令履行职责 被责令履行',
  otherOutcome: '其他结果 其它结果',
  pending: '尚未审结 未审结 尚在审理 正在审理 尚在审理中 正在审理中 尚未审理完结',

  rules: '规章 政府规章 部门规章 地方政府规章',
  normativeDocuments: '行政规范性文件 规范性文件',
  issue: '制发 制定 出台 新制定 制定出台 制定印发 制定发布 新制发 新出台 制定并印发 制发出台',
  repeal: '废止 清理废止',
  inForce: '现行有效 现行有效的 继续有效',

  bareRequest: '申请 申请书 申请事项 申请数量 申请件 申请数 申请总数 申请总量 申请量 申请件数 申请表',
  /** Makes out of 行政复议 a matter of this report. */
  openness:
    '政府信息公开 信息公开 政务公开 政府信息公开工作 信息公开工作 政府信息公开事务 政府信息公开事项 涉及政府信息公开 涉及政府信息公开申请 涉及依申请公开 涉依申请公开 因依申请公开 涉及信息公开 涉政府信息公开 涉信息公开 针对政府信息公开 有关政府信息公开 政府信息公开类 信息公开类',

  /** Says what became of a request only beside other results: 公开30件，部分公开8件. */
  disclose: '公开',
  fees: '行政事业性收费 行政事业性收费金额 行政事业性收费总额 行政事业性收费收入',
  collect: '收取 征收 收缴 共收取',

  part: '其中 包括 包含 含',
  each: '分别 各',
  all: '均 全部 全都 皆 都 全数 悉数 均已 已全部 全部已 均被',
  share: '占 占比 占比为 比例为 占总数 占总数的 占比达',
  negation:
    '未 没有 无 不 未发生 没有发生 未出现 未收到 未接到 未受理 未接收 未接收到 没有收到 没有接到 未产生 未有 不存在 未被 未引发 未引起 未涉及 没有受理 尚未 暂未 从未 无需 未曾 没有出现 没有产生 无发生 未收 并未 均未 非 无关 并非 均非',
  future:
    '将 将会 确保 力争 争取 拟 计划 目标 下一步 要求 做到 实现 应当 应 必须 如 若 如果 坚持 努力 保证 对于 凡 需 须',
  except: '除 以外 之外 除了 外',

  /** Words that make a number speak of something else. */
  comparison: '同比 环比 较 比 相比 比上年 增长 增加 减少 下降 上升 降低 提高 同期 持平 相较 翻 增幅 降幅',
  approximate:
    '约 近 超 超过 逾 不足 将近 大约 近似 左右 以上 以下 上下 余 多 余件 共约 至少 达到近 以内 接近',
  partial:
    '网上 网络 网站 在线 线上 线下 当面 现场 信函 信件 邮寄 邮政 快递 邮件 邮箱 电子邮件 电子邮箱 传真 书面 电话 口头 平台 系统 数据电文 电子 政务网 微信 自然人 个人 法人 企业 商业企业 科研机构 社会公益组织 法律服务机构 律师 律所 律师事务所 其他组织 社会组织 单位 主要 涉及 关于 方面的 类 类别 领域 延期 逾期 超期 补正 征求 转办 转送 移送 转交 交办 协助 协办 指导 会同 电话 简易 当场 到期 终止 中止 一审 二审 再审 申诉 败诉 胜诉 驳回 应诉 出庭 纠错 违法 不当 程序 复函 告知书 答复书 通知书 便民 收费 信息处理费 平均 每 最多 首次 首 本月 当月 半年 首批 批 涉 针对性 疑难 重点 典型',
  cumulative: '累计 历年 近年 近年来 以来 近三年 近五年 五年来 多年 历史 累积',
  period: '季度 一季度 上半年 下半年 第一季度 第二季度 第三季度 第四季度 前三季度 月份 截至目前',
  region:
    '全市 全县 全区 全省 全州 全旗 全盟 全国 全自治区 全系统 我市 我县 我区 我省 我州 我旗 本市 本县 本区 本省 市本级 县本级 区本级 省本级 州本级 本级政府 市级 县级 区级 省级',
  offices:
    '各级 各地 各乡镇 各镇 各乡 各街道 各部门 各单位 各县 各区 各市 各科室 各处室 各股室 各镇街 各有关 各相关 各机关 各行政机关 各职能部门 各委办局 下属 所属 直属 辖区 市直 县直 区直 省直 部门 镇街 乡镇 基层 其他部门 各县区 各县市 各分局 各直属 分局 政府部门',
  office: '政府办 政府办公室 政府办公厅 办公室 局 委员会 厅 街道办 街道办事处 镇政府 乡政府',
  other:
    '建议 提案 议案 建议提案 热线 工单 信箱 留言 来信 来电 来访 信访 信访件 信访件 投诉 举报 诉求 意见 行政许可 行政处罚 行政强制 许可 审批 行政审批 政务服务 政策性文件 政策文件 公文 发文 收文 文件 属性 主动公开 栏目 解读 舆情 案件线索 仲裁 救助 补贴 补助 登记 网民 咨询件 事项清单 权责 培训 会议 新闻 征集 问答 检查 抽查 执法 备案 审查 审核 合法性审查 代拟 起草 清理 党内规范性文件 地方性法规 名录 标准 指南 目录 台账 案卷 咨询 来函 反映 窗口',
  /** Runs of letters that hold a known word by chance. */
  unknown:
    '规章制度 非常 非法 非税 非遗 非公 是非 除非 无非 公开透明 公开公正 公开栏 公开工作 平均 均衡 公共 共同 首都 都市 都会 无线 无障碍 无纸化 无偿 共享 公共服务 其中一 不断 不动产 不同 不仅 不少 将来 应急 应用 响应 相应 应对疫情 需求 需要 较好 较大 较为 较强 比例 比较 比如 各项 各类工作 各种 各方 各界 各环节 多样 多种 多渠道 多元 余额 附近 近期 邻近 以上率下 超市 都能 约束 节约 预约 如下 例如 如实 如何 如期 若干 局部 格局 布局 结局 厅局 外部 对外 意外 以外的 每件 批准 批复 批次 分类 种类 类型 各类信息 有关规定 有关要求 受理窗口 受理渠道 受理机构 答复率 办理流程 办理程序 办理机制 处理决定 处理费 答复文书 答复时限 答复质量 办理工作 答复工作',

  /** Nouns that a count may be of: 申请渠道3个 is not 申请3个. */
  thing:
    '数据 信息 相关信息 案件 案 事件 现象 问题 情况 情形 方面 工作 渠道 途径 途径的 形式 方式 决定 结果 处理结果 办理结果 答复结果 本年度办理结果 形式的 其他形式 任何形式 各种形式 各种渠道',
  thisYear: '全年 年内 年度内 本年 本年度 今年 当年 全年度 全年共 今年以来 年初以来 本报告期 报告期内',
  lastYear: '上年 上年度 上一年 上一年度 去年 前年 往年 上年同期 去年同期 前一年',
  self: '本机关 本单位 本局 我局 我办 本办 我镇 本镇 我乡 本乡 我街道 本街道 我委 本委 我厅 本厅 我单位 本部门 我部门 我中心 我所 我院 我处 局机关 全局 全镇 全乡 全街道 全办',
  /** A request that is taken back, or counted elsewhere, makes both counts of its sentence right. */
  withdrawn: '撤回 主动撤回 撤回申请 撤销申请 撤诉 另有 另 不含 不包括 不包含 未计入 不计入 扣除 剔除 除外',
  underway:
    '正在办理 办理中 尚未办结 未办结 在办 未到期 未到答复期限 未到办理期限 未到法定答复期限 未到法定期限 未到期限 未届答复期限 尚未到期 尚未到答复期限 尚在办理 尚在办理中 正在办理中 处理中 正在处理 尚未答复 未答复 待答复 办理期限内 尚在办理期限',

  /** Words that change nothing. */
  filler:
    '有关 共 共计 总计 合计 总共 一共 总 各类 年度 期间 已 已经 现已 依法 依规 依法依规 按时 按期 及时 如期 按规定 按要求 按照规定 按照要求 依照规定 严格 在法定期限内 在规定期限内 在规定时限内 在法定时限内 在规定时间内 在法定时间内 于法定期限内 于规定期限内 法定期限内 规定期限内 规定时限内 法定时限内 按法定时限 按法定期限 按规定时限 按规定期限 按期限 按时限 妥善 规范 认真 积极 并 而 且 后 前 的 地 得 到 了 有 为 是 以 于 由 因 从 向 对 给 与 在 中 件 数量 数 总数 总量 总件数 件数 量 例 事项 发生 公民 群众 市民 居民 公众 社会公众 社会 申请人 当事人 提出 提交 递交 依法提出 提出的 街道 相关 新 剩余 其余 还有 另外 等 继续 继续办理 作出 做出 予以 给予 完成 完毕 到位 了解 各种 任何 其他 所有 上述 以上申请 该 此 这些 申请人 被 申请 提起 引起 引发 导致 产生 引起的 引发的 提起的 所 应对 发起 遭受 收到的 有效 一般 政府 从 来看 总体 截至 截止 年底 末 底 止 起 至 目前 期末 日 时 经 审 通过',
} as const;

export type WordKind = keyof typeof words;

interface Word {
  readonly text: string;
  readonly kind: WordKind;
}

const byFirst = new Map<string, Word[]>();
for (const [kind, list] of Object.entries(words)) {
  for (const text of list.split(/\s+/)) {
    const [first = ''] = text;
    const known = byFirst.get(first) ?? [];
    if (!known.some((word) => word.text === text)) known.push({ text, kind: kind as WordKind });
    byFirst.set(first, known);
  }
}
for (const known of byFirst.values()) known.sort((one, other) => other.text.length - one.text.length);

/**
 * The longest known word at a place of a text.
 *
 * @example wordAt('新收到申请', 0)?.text //=> '新收到'
 */
export function wordAt(text: string, index: number): Word | undefined {
  return byFirst.get(text.charAt(index))?.find((word) => text.startsWith(word.text, index));
}
