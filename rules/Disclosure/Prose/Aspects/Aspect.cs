namespace RulesEngine.Disclosure.Prose.Aspects;

/// <summary>What 总体情况 must treat, and the words that show it does.</summary>
/// <param name="Name">What it is called in the form.</param>
/// <param name="ForGovernments">Whether only the reports of governments must treat it.</param>
/// <param name="Words">Any of these shows it.</param>
internal sealed record Aspect(string Name, bool ForGovernments, string[] Words)
{
    /// <summary>All aspects in the order of the form.</summary>
    public static Aspect[] All { get; } =
    [
        new("主动公开", false, ["主动公开", "公开信息", "公开政府信息", "信息公开内容", "发布", "公布", "公示"]),
        new("依申请公开", false, ["申请"]),
        new("政府信息管理", false,
        [
            "信息管理", "管理政府信息", "公开属性", "保密审", "审核", "审查", "三审", "清理", "台账", "动态调整", "信息维护", "归档", "更正", "校对", "源头", "信息发布管理", "信息质量",
        ]),
        new("平台建设", false,
        [
            "平台", "专栏", "专区", "栏目", "新媒体", "公众号", "视频号", "公开栏", "公示栏", "查阅点", "查阅场所", "查询点", "网站建设", "网站维护", "网站改版", "网站管理", "网站运",
            "网站内容建设", "网站普查", "建设网站", "维护网站", "渠道建设", "阵地", "载体",
        ]),
        new("监督保障", false,
        [
            // Not 监督 and 保障 alone: 市场监督管理 and 社会保障 are what others do.
            "监督保障", "监督检查", "监督考核", "监督评", "监督机制", "监督制", "监督力", "监督工作", "加强监督", "接受监督", "社会监督", "群众监督", "三方面的监督",
            "组织保障", "制度保障", "保障措施", "保障机制", "保障工作", "经费保障", "人员保障", "培训", "考核", "考评", "评议", "追究", "问责", "领导小组", "组织领导", "专人",
            "检查", "督查", "督促", "督导", "整改", "队伍", "牵头",
        ]),
        new("考核", true, ["考核", "考评", "评估", "绩效", "测评", "通报"]),
        new("社会评议", true, ["评议", "满意度", "社会监督", "社会评价", "民意", "问卷", "评价"]),
        new("责任追究", true, ["追究", "追责", "问责"]),
    ];
}
