using System.Globalization;
using Xunit.Abstractions;

namespace RulesEngine.Disclosure.Tests.Prose.Figures;

/// <summary>
/// Of a report whose prose gives nearly all its tables in words, each figure is changed in turn by a slip of the hand: how many
/// are found, and where nothing is changed nothing is.
/// </summary>
public class ChangedFigureTests(ITestOutputHelper output)
{
    /// <summary>Reports in the manner of several offices; every figure in {} is one of the tables, or of a list that adds up.</summary>
    private static readonly string[] Reports =
    [
        """
        2023年，全县各项工作有序推进。
        （一）主动公开。全年主动公开政府信息{1211}条，其中政府网站{815}条，政务新媒体{396}条。制发行政规范性文件{13}件，废止{9}件，现行有效{64}件。
        作出行政许可决定{2140}件，行政处罚决定{318}件，行政强制决定{26}件，收取行政事业性收费{45.6}万元。
        （二）依申请公开。本年新收政府信息公开申请{180}件，上年结转{14}件，办结{186}件，结转下年度继续办理{8}件。
        办结的申请中，予以公开{81}件，部分公开{27}件，不予公开{33}件，无法提供{24}件，不予处理{14}件，其他处理{7}件。
        新收申请中，自然人{140}件，占{77.8}%，法人或其他组织{40}件。
        因政府信息公开引发行政复议{11}件，其中结果维持{6}件，结果纠正{2}件，其他结果{2}件，尚未审结{1}件；行政诉讼{7}件。
        """,
        """
        一、主动公开情况。通过政府网站公开信息{1634}条，其中概况类{12}条、动态类{1510}条、其他类{112}条。
        二、依申请公开办理情况。2023年，我县共收到政府信息公开申请{180}宗（含网上申请97宗），其中自然人申请{140}宗、法人和其他组织申请{40}宗。
        全年共答复{186}宗，其中{81}宗予以公开、{27}宗部分公开，另有{8}宗结转到下年度。
        公开和部分公开以外，本机关不掌握相关政府信息{19}宗，重复申请{4}宗，信访举报投诉类申请{9}宗。
        三、复议诉讼情况。2023年，涉及政府信息公开的行政复议案件{11}宗，{6}宗维持，{2}宗纠正；行政诉讼案件{7}宗，其中未经复议直接起诉{3}宗，复议后起诉{4}宗。
        """,
        """
        (二)依申请公开情况
        2023年度共受理政府信息公开申请{194}件（上年结转{14}件），已办结{186}件，其中：予以公开{81}件，部分公开{27}件，不予公开{33}件（属于国家秘密{1}件、保护第三方合法权益{6}件、属于行政执法案卷{5}件），无法提供{24}件。结转2024年{8}件。
        政府信息公开申请办理较上年增加12件。
        (三)政府信息管理。行政规范性文件年末现行有效{64}件，本年新制定{13}件。
        """,
    ];

    [Fact]
    public void Figures_that_agree_are_left_alone()
    {
        foreach (var report in Reports) FigureReport.CheckFigures(Remove(report)).Should().BeEmpty();
    }

    [Fact]
    public void Most_changed_figures_are_found()
    {
        var (found, all, missed) = (0, 0, new List<string>());
        foreach (var report in Reports)
        {
            foreach (var (prose, what) in Change(report))
            {
                all++;
                if (FigureReport.CheckFigures(prose).Count > 0) found++;
                else missed.Add(what);
            }
        }
        output.WriteLine($"recall: {found} of {all} changed figures are found; not {string.Join(" ", missed)}");
        (found / (double)all).Should().BeGreaterThanOrEqualTo(0.9);
    }

    private static string Remove(string report) => report.Replace("{", string.Empty, StringComparison.Ordinal).Replace("}", string.Empty, StringComparison.Ordinal);

    /// <summary>One more, two digits swapped, a digit dropped, a digit doubled.</summary>
    private static IEnumerable<(string Prose, string What)> Change(string report)
    {
        for (var at = report.IndexOf('{', StringComparison.Ordinal); at >= 0; at = report.IndexOf('{', at + 1))
        {
            var close = report.IndexOf('}', at);
            var figure = report[(at + 1)..close];
            foreach (var slip in Slips(figure)) yield return (Remove(report[..at] + slip + report[(close + 1)..]), $"{report[Math.Max(0, at - 6)..close]}→{slip}");
        }
    }

    private static IEnumerable<string> Slips(string figure)
    {
        yield return (decimal.Parse(figure, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        if (figure.Length < 2 || figure.Contains('.', StringComparison.Ordinal)) yield break;
        yield return figure[1..];
        yield return figure[0] + figure;
        if (figure[0] != figure[1] && figure[1] != '0') yield return $"{figure[1]}{figure[0]}{figure[2..]}";
    }
}
