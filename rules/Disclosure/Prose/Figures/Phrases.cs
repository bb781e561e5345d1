namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>
/// The phrases by which prose says what it counts. To extend it, add a word to a line, or a line: words separated by blanks,
/// then the cells in ids of the forms. "|" separates what the phrase may mean as well, the likeliest first; "+" and "-"
/// compute; a group (outcomes.refused) stands for the sum of its rows. The longest phrase at a place wins.
/// </summary>
internal static class Phrases
{
    private const string Requests = "requests";
    private const string Disputes = "disputes";
    private const string Proactive = "proactive";
    private const string Handled =
        "outcomes.total | received + carried-in | received | received - carried-out | outcomes.total - outcomes.other-handling"
        + " | outcomes.total - outcomes.not-processed | outcomes.total - outcomes.not-processed - outcomes.other-handling";

    /// <summary>表三, rows.</summary>
    public static readonly Phrase[] RequestRows =
    [
        new(PhraseKind.Stage, "新收 新收到 新接收 新接到 新受理 新增受理 新增收到 新增申请 新增政府信息公开申请 新增依申请公开", Requests, "received"),
        new(PhraseKind.Stage, "收到 受理 接收 接到 接收到 收悉 接受 收件 接办", Requests, "received | received + carried-in"),
        new(PhraseKind.Stage, "办结 办理 答复 处理 回复 办理答复 办结答复 办理完毕 办理完成 作出答复 依法答复 办复 答复办结", Requests, Handled),
        new(PhraseKind.Row, "上年结转 上年度结转 上一年结转 上一年度结转 去年结转 往年结转 上年转入 上年度转入 结转上年 结转上年度 上年末结转 上年遗留 上年接转",
            Requests, "carried-in"),
        new(PhraseKind.Row, "结转下年 结转下年度 结转下一年 结转下一年度 结转至下年 结转至下年度 结转到下年 结转到下年度 结转至下一年 结转至下一年度 结转到下一年 结转到下一年度 结转明年"
            + " 转下一年 转下年 转下年度 转下一年度 转入下年 转入下年度 转入下一年度 转至下年 转至下年度 转至下一年度 转到下年度 顺延到下年度 顺延至下年度 顺延下年度 顺延至下一年度 顺延到下一年度"
            + " 下年度继续办理 下一年度继续办理 延至下年 延至下年度 留待下年度 结转次年 结转至次年 结转到次年 转结下年度 转结下一年度 跨年度办理 跨年办理 继续办理 继续处理 继续答复", Requests, "carried-out"),
        new(PhraseKind.Row, "结转 转结", Requests, "carried-out | carried-in"),
        new(PhraseKind.Row, "予以公开 给予公开 准予公开 同意公开 全部公开 完全公开 予公开", Requests, "outcomes.granted"),
        new(PhraseKind.Row, "部分公开 予以部分公开 部分予以公开 区分处理", Requests, "outcomes.partly-granted"),
        new(PhraseKind.Row, "公开及部分公开 公开和部分公开 公开与部分公开 公开或部分公开 公开、部分公开 公开类答复", Requests, "outcomes.granted + outcomes.partly-granted"),
        new(PhraseKind.Row, "不予公开 不公开 不予以公开 未予公开 依法不公开", Requests, "outcomes.refused"),
        new(PhraseKind.Row, "国家秘密", Requests, "outcomes.refused.state-secret"),
        new(PhraseKind.Row, "法律行政法规禁止公开 法律、行政法规禁止公开 法律法规禁止公开 禁止公开", Requests, "outcomes.refused.prohibited-by-law"),
        new(PhraseKind.Row, "三安全一稳定 “三安全一稳定”", Requests, "outcomes.refused.security-stability"),
        new(PhraseKind.Row, "第三方合法权益 第三方权益", Requests, "outcomes.refused.third-party"),
        new(PhraseKind.Row, "内部事务 内部事务信息", Requests, "outcomes.refused.internal-affairs"),
        new(PhraseKind.Row, "过程性信息 过程性", Requests, "outcomes.refused.process-information"),
        new(PhraseKind.Row, "执法案卷", Requests, "outcomes.refused.enforcement-files"),
        new(PhraseKind.Row, "行政查询事项 行政查询", Requests, "outcomes.refused.administrative-queries"),
        new(PhraseKind.Row, "无法提供 不能提供", Requests, "outcomes.unable"),
        new(PhraseKind.Row, "不掌握相关政府信息 不掌握相关信息 不掌握 未掌握 信息不存在", Requests, "outcomes.unable.not-held | outcomes.unable"),
        new(PhraseKind.Row, "没有现成信息 需要另行制作 需另行制作 另行制作", Requests, "outcomes.unable.needs-creation"),
        new(PhraseKind.Row, "内容仍不明确 补正后仍不明确 补正后申请内容仍不明确", Requests, "outcomes.unable.still-unclear"),
        new(PhraseKind.Row, "不予处理 不处理 不予办理 不予受理", Requests, "outcomes.not-processed"),
        new(PhraseKind.Row, "信访举报投诉类 信访、举报、投诉类 信访投诉举报类 信访举报投诉类申请 信访、举报、投诉类申请", Requests, "outcomes.not-processed.complaints"),
        new(PhraseKind.Row, "重复申请 不予重复处理 不重复处理", Requests, "outcomes.not-processed.repeated"),
        new(PhraseKind.Row, "公开出版物", Requests, "outcomes.not-processed.publications"),
        new(PhraseKind.Row, "大量反复申请", Requests, "outcomes.not-processed.excessive"),
        new(PhraseKind.Row, "确认或重新出具 确认或者重新出具 重新出具", Requests, "outcomes.not-processed.reconfirmation"),
        new(PhraseKind.Row, "其他处理 其它处理 作其他处理 其他方式处理", Requests, "outcomes.other-handling"),
        new(PhraseKind.Row, "逾期不补正 逾期未补正", Requests, "outcomes.other-handling.overdue-correction"),
        new(PhraseKind.Row, "逾期未缴费 逾期未缴纳 逾期不缴费 逾期未按收费通知要求缴纳费用", Requests, "outcomes.other-handling.overdue-fee"),
    ];

    /// <summary>表三, columns.</summary>
    public static readonly Phrase[] Applicants =
    [
        new(PhraseKind.Column, "自然人 公民个人", Requests, "natural-person"),
        new(PhraseKind.Column, "法人或其他组织 法人和其他组织 法人及其他组织 法人、其他组织 法人与其他组织 法人或者其他组织 法人和组织 法人组织",
            Requests, "business + research + nonprofit + legal-service + other"),
        new(PhraseKind.Column, "法人", Requests, "business + research + nonprofit + legal-service + other | business | business + research + nonprofit + legal-service"),
        new(PhraseKind.Column, "商业企业", Requests, "business"),
        new(PhraseKind.Column, "企业", Requests, "business | business + research + nonprofit + legal-service + other"),
        new(PhraseKind.Column, "科研机构", Requests, "research"),
        new(PhraseKind.Column, "社会公益组织 公益组织", Requests, "nonprofit"),
        new(PhraseKind.Column, "法律服务机构 律师事务所", Requests, "legal-service"),
        new(PhraseKind.Column, "其他组织 其它组织", Requests, "other | business + research + nonprofit + legal-service + other | research + nonprofit + legal-service + other"),
    ];

    /// <summary>表四, both kinds of litigation.</summary>
    public static readonly Phrase Litigation = new(PhraseKind.Row, "行政诉讼 行政诉讼案件 行政诉讼案 诉讼 诉讼案件 提起诉讼",
        Disputes, "direct-litigation + litigation-after-reconsideration | direct-litigation | litigation-after-reconsideration");

    /// <summary>What there is none of where 行政诉讼 is said to be absent.</summary>
    public static readonly Phrase AllLitigation = new(PhraseKind.Row, "", Disputes, "direct-litigation + litigation-after-reconsideration");

    /// <summary>What a result may be of where its sentence names neither 行政复议 nor 行政诉讼.</summary>
    public static readonly Phrase AnyDispute = new(PhraseKind.Row, "", Disputes,
        "reconsideration | direct-litigation + litigation-after-reconsideration | direct-litigation | litigation-after-reconsideration");

    /// <summary>表四, rows.</summary>
    public static readonly Phrase[] DisputeRows =
    [
        new(PhraseKind.Row, "行政复议 行政复议申请 行政复议案件 行政复议案 复议 复议申请 复议案件", Disputes, "reconsideration"),
        Litigation,
        new(PhraseKind.Row, "未经复议直接起诉 未经复议直接提起诉讼 未经复议直接提起行政诉讼 未经行政复议直接起诉 未经复议 直接起诉 直接提起行政诉讼", Disputes, "direct-litigation"),
        new(PhraseKind.Row, "复议后起诉 复议后提起诉讼 复议后提起行政诉讼 复议后诉讼 行政复议后起诉 经复议后起诉 经复议起诉", Disputes, "litigation-after-reconsideration"),
    ];

    /// <summary>表四, columns.</summary>
    public static readonly Phrase[] DisputeResults =
    [
        new(PhraseKind.Column, "结果维持 维持 予以维持 予维持 被维持", Disputes, "upheld"),
        new(PhraseKind.Column, "结果纠正 纠正 被纠正 予以纠正 被纠错 纠错", Disputes, "corrected"),
        new(PhraseKind.Column, "其他结果 其它结果", Disputes, "other"),
        new(PhraseKind.Column, "结案 已结案 审结 已审结", Disputes, "upheld + corrected + other"),
        new(PhraseKind.Column, "尚未审结 未审结 尚未办结 未办结 尚在审理 正在审理", Disputes, "pending"),
    ];

    /// <summary>表二, rows.</summary>
    public static readonly Phrase[] ProactiveRows =
    [
        new(PhraseKind.Row, "规章 政府规章 部门规章", Proactive, "rules"),
        new(PhraseKind.Row, "规范性文件 行政规范性文件", Proactive, "normative-documents"),
        new(PhraseKind.Row, "行政许可", Proactive, "licences"),
        new(PhraseKind.Row, "行政处罚", Proactive, "penalties"),
        new(PhraseKind.Row, "行政强制", Proactive, "enforcement"),
        new(PhraseKind.Row, "行政事业性收费 行政事业性收费金额", Proactive, "fees"),
        new(PhraseKind.Row, "政府集中采购 集中采购", Proactive, "procurement"),
    ];

    /// <summary>表二, columns.</summary>
    public static readonly Phrase[] ProactiveColumns =
    [
        new(PhraseKind.Column, "制发 制定 新制定 印发 新制发 出台 制定出台 制定印发 新制作 制作", Proactive, "issued | created"),
        new(PhraseKind.Column, "新公开", Proactive, "published"),
        new(PhraseKind.Column, "废止", Proactive, "repealed"),
        new(PhraseKind.Column, "现行有效 继续有效 有效", Proactive, "in-force"),
        new(PhraseKind.Column, "处理决定 决定", Proactive, "decisions"),
        new(PhraseKind.Column, "对外公开总数量 对外公开总数 对外公开的规范性文件总数 对外公开的规章总数", Proactive, "total-public"),
    ];

    /// <summary>What a figure beside 政府信息公开申请 may mean where no verb says so.</summary>
    public static readonly Phrase AnyRequests = new(PhraseKind.Stage, "", Requests, "received | received + carried-in | outcomes.total");

    /// <summary>What 本年新收 may mean as a part of those that were settled.</summary>
    public static readonly Phrase SettledOfNew = new(PhraseKind.Stage, "", Requests, "received - carried-out");

    /// <summary>What is absent where 未收到 is said of 政府信息公开申请.</summary>
    public static readonly Phrase NewRequests = new(PhraseKind.Stage, "", Requests, "received");

    /// <summary>What is spoken of, and when.</summary>
    public static readonly Phrase[] Subjects =
    [
        new(PhraseKind.Subject, "政府信息公开申请 信息公开申请 依申请公开 依申请公开申请 依申请公开信息 依申请公开信息申请 依申请公开政府信息 依申请公开政府信息事项 依申请公开件 依申请公开事项 公开政府信息申请"
            + " 公开政府信息的申请 政府信息依申请公开 申请公开政府信息 提出的公开政府信息 提出公开政府信息 要求公开政府信息 政府信息申请 公开申请 依申请", Requests),
        new(PhraseKind.WeakSubject, "申请", Requests),
        new(PhraseKind.Cue, "信息公开 政务公开 政府信息"),
        new(PhraseKind.ThisYear, "本年 本年度 今年 全年 年内 当年 一年来 我局本年"),
        new(PhraseKind.Elsewhen, "上年 上年度 去年 上一年 上一年度 去年同期 上年同期 前年 历年 近年来 近几年 近三年 近五年 年来 以来 下一年 下年 下年度 明年 来年 下一步 将"
            + " 上半年 下半年 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 每年 每月 每季度 截至目前 截止目前 连续"),
        new(PhraseKind.Scope, "各部门 各单位 各镇 各乡镇 各街道 各县 各区 各地 各级 各股室 各科室 市级部门 县级部门 区级部门 市直部门 县直部门 区直部门 市直单位 县直单位 区直单位 县直各部门"
            + " 下属 所属 直属 二级单位 基层单位 基层 司法所 派出所 其他单位 其他部门 其他机关 本级 政府办公室 政府办 政府办公厅 指导 全系统 系统内 同级 上级 兄弟 复议机构 行政复议机构 乡镇 镇（街道） 镇(街道) 镇街 县区 区县 县（市） 县（区） 县（市、区） 作为复议机关 作为行政复议机关 的乡镇 的街道 的部门 的单位 转办 协办 移送 移交 代办 协助 配合 会同 联合 制发文件 印发文件 制发公文 印发公文 公文 发文 制文"),
        new(PhraseKind.Foreign, "主动公开 主动公开政府信息 主动公开信息 公开政府信息 公开信息 公开各类 发布信息 发布政府信息 发布各类 12345 热线 留言 投诉 举报 诉求 疑问 信访 咨询 来信 来访 来电 工单 提案 建议 议案 意见"
            + " 领导信箱 信箱 培训 会议 宣传 发布会 访谈 解读 回应 网民 网友 栏目 公众号 微博 微信 抖音 短视频 稿件 舆情 许可申请 行政许可申请 申请材料 复查 查阅 接待 档案 招标 采购项目 资助 补贴 低保 救助 公租房"
            + " 检查 抽查 整改 问题 党务公开 村务公开 财政资金 仲裁 调解 信件 来信来访 听证 民事 刑事 执行案件 赔偿 项目 工程"),
        // Channels and the like: wherever they stand before the figure.
        new(PhraseKind.Narrow, "网站 网络 网上 互联网 在线 申请系统 网页 线上 线下 平台 信函 书面 当面 现场 邮寄 邮件 邮箱 传真 电话 口头 当场 窗口 政务服务网 快递 挂号信 纸质 电子 来人 来函 其他方式 其他渠道 其他途径 其他形式"
            + " 公示 公布 双公示 政策性文件 以市政府 以县政府 以区政府 名义 信息处理费 检索费 排名 位居 前三 前五 前十 查处 立案 败诉 胜诉 撤诉 出庭 公开属性 依申请公开属性 国有企业 民营企业 外资企业 私营企业 中小企业 小微企业 国企 民企 本地 外地 外省 省外 市外 因此"),
        // Qualities of a part: only beside the figure.
        new(PhraseKind.NarrowHere, "延期 延长 提前 补正 征求 撤回 撤销 主动撤 驳回 终止 告知 超期 逾期 清理 备案 审查 审核 修订 修改 征集 失效 目录 清单 类信息 决定书 答复书 文书"
            + " 正在办理 正在处理 尚在办理 在办 未到期 待办 履行 和解 调解结案 应诉 免费 减免 批次 简易 疑难 复杂 群体 同一 一人 多次"),
        new(PhraseKind.About, "涉及 关于 有关 针对 事项"),
        new(PhraseKind.Ignored, "规章制度 规章和制度 规章库 规范性文件制定 规范性文件管理 规范性文件库 规范性文件备案 行政许可法 行政处罚法 行政强制法 行政复议法 行政诉讼法 行政复议机关 行政复议局 申请人 申请表 申请书"
            + " 申请渠道 申请办理 依申请公开渠道 依申请公开工作 有效性 有效提升 有效推进 有效保障 办理结果 受理机关 受理点 办理流程 处理流程 答复质量 信息处理 办理机制"
            + " 制定了 印发了 公共 共同 共享 共建 共治 共产 共青 中共 共和 成都 首都 都市 新都 都匀 均衡 均等 所有权 所有人 无锡 无线 无障碍 无偿 无纸 无人 无证 无故 无正当理由 无理 无权 无论"
            + " 无关 无需 无效 无害 无缝 无形 各类 各项 各种 各个 各界 各方面 各自 多种 多个 多样 多元 多渠道 许多 众多 少数 少量 至今 减轻 增强 增进 增设 降本 公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民、法人与其他组织 全部公开信息 全部公开政府信息 全部公开的 零复议 零诉讼 增加到 增加至 增长到 增长至 提高到 提高至 提升到 提升至 上升到 上升至 增至 升至 减少到 减少至 下降到 下降至 降低到 降低至 降到 降至 减至 减到 降为 减为 增到 增为 增加为 减少为 下降为 公开方式 行政处理决定 作出并公示 作出并公开 不再处理 重点领域 诉讼请求 诉讼费 诉讼风险 基层政务公开 基层公开 基层干部 基层群众 基层治理 企业群众 企业和群众 群众和企业 有效地"),
    ];

    /// <summary>How the figures of a sentence hang together.</summary>
    public static readonly Phrase[] Connections =
    [
        new(PhraseKind.Among, "其中 包括 分为 分别是"),
        new(PhraseKind.Division, "途径分 方式分 渠道分 载体分 类型分 类别分 内容分 形式分 来源分 主体分 身份分 途径看 方式看 渠道看 载体看 类型看 类别看 内容看 形式看 来源看 主体看 身份看 途径划分 方式划分"
            + " 渠道划分 载体划分 类型划分 类别划分 内容划分 形式划分 来源划分 主体划分 身份划分 领域分 行业分 部门分 层级分 地区分 区域分 性质分 用途分 对象分 处室分 科室分 主题分 领域看 行业看 部门看 层级看 地区看 区域看 对象看 内容上看 类型上看 方式上看 渠道上看 途径上看 形式上看 来源上看 主体上看"),
        new(PhraseKind.Sum, "共 共计 合计 总计 累计 总数 总共 一共 全部共 总量"),
        new(PhraseKind.AndSoOn, "等"),
        new(PhraseKind.Open, "主要 部分 重点 包含但不限于 涵盖 最高 最大 居首 居前 居多 为主 较多 突出 绝大多数 大多数 大部分 多数"),
        new(PhraseKind.Overlap, "同时 既涉及 有交叉 存在交叉 有重叠 存在重叠 重复计算 重复统计 重复计入 多选"),
        new(PhraseKind.Rest, "其他 其它 其余 余下 剩余"),
        new(PhraseKind.Include, "含 包含 内含"),
        new(PhraseKind.Each, "各 分别 依次 依次为 平均 人均 至少 不少于 最多 每 不超过 不低于 不高于 不到 不足 未满"),
        new(PhraseKind.Respective, "分别为 分别有"),
        new(PhraseKind.Rise, "增加 增长 上升 多 提高 提升 增幅 增长率 增"),
        new(PhraseKind.Fall, "减少 下降 降低 少 降幅 减 回落 下滑 降"),
        new(PhraseKind.YearOnYear, "同比 较上年 较上年度 较去年 较上一年 较上一年度 比上年 比上年度 比去年 比上一年 比上一年度 与上年相比 与去年相比 与上年度相比 与上一年相比 与上一年度相比 与前一年相比 较前一年 相比上年 相比去年 较去年同期 比去年同期"),
        new(PhraseKind.Share, "占 占比 占比为 占比达"),
        new(PhraseKind.Rate, "办结率 答复率 办理率 回复率"),
        new(PhraseKind.All, "全部 均 皆 都 已全部 全都 所有"),
        new(PhraseKind.None, "未收到 未接到 未接收到 未受理 没有收到 没有接到 没有受理 没有 未发生 未出现 未产生 未被 无 没有发生 没有产生 不存在因 未作出 未实施 未收取 未接收 未有 尚未收到 未办理 从未"),
        new(PhraseKind.None, "未制发 未制定 未出台 未印发 没有制发 没有制定 没有出台 没有印发", Proactive, "issued | created"),
        new(PhraseKind.InTime, "期限内 时限内 规定时间内 规定期限内 法定时间内 按时 按期 及时 如期 限期内"),
        new(PhraseKind.Settled, "处理完毕 答复完毕 处理完成 办毕 予以答复 进行答复 完成答复 给予答复 进行了答复 进行回复 进行了回复 予以回复 完成办理 办理完结"),
    ];
}
