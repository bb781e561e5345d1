using System.Collections.Immutable;
using CsCheck;

namespace RulesEngine.Disclosure.Tests.Generation;

/// <summary>Prose of sentences that name no figures and fit any body.</summary>
internal static class ProseGen
{
    private static readonly string[] Overview =
    [
        "本机关把信息公开列入年度工作安排，由主要负责人听取汇报。",
        "通过门户网站和政务新媒体及时公开机构职能、规划计划和财政预决算。",
        "对群众关心的民生事项，采用图表和问答的形式作了解读。",
        "依申请公开的登记、审核、答复和归档都有专人办理。",
        "公文起草时同步确定公开属性，发布之前进行保密审查。",
        "对历年制发的文件作了梳理，失效的已在网上标明。",
        "网站栏目按新的目录重新归类，检索比过去方便。",
        "政务服务大厅设有查阅点，备有纸质目录。",
        "组织各科室学习条例，结合实例讲解办理流程。",
        "主动接受社会评议，收到的意见都作了回应。",
        "没有因信息公开工作被追究责任的情形。",
        "Open data are published as well: see the portal's page.",
    ];

    private static readonly string[] Problems =
    [
        "解读材料的形式比较单一，个别栏目更新不够及时。",
        "基层站所报送信息的主动性有待提高。",
        "下一步将细化公开目录，明确报送时限和责任人。",
        "将加强对经办人员的业务培训，规范答复文书。",
    ];

    /// <summary>The three sections of prose: overview, problems, other.</summary>
    public static Gen<ImmutableArray<ImmutableArray<string>>> Of(int year) =>
        Gen.Select(Gen.Shuffle(Overview), Gen.Int[5, Overview.Length], Gen.Shuffle(Problems), Gen.Int[1, Problems.Length],
            (overview, count, problems, problemCount) => ImmutableArray.Create<ImmutableArray<string>>(
                [$"统计期限自 {year} 年 1 月 1 日起至 {year} 年 12 月 31 日止。", .. overview.Take(count)],
                [.. problems.Take(problemCount)],
                ["本年没有收取政府信息公开信息处理费。"]));
}
