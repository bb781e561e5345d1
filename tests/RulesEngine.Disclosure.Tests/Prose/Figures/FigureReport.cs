using System.Collections.Immutable;
using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Tests.Prose.Figures;

/// <summary>A report of 2023 whose tables hold different numbers nearly everywhere, with the prose under test.</summary>
internal static class FigureReport
{
    private const string Tables = """
        主动公开政府信息情况:
          规章: [0, 0, 0]
          行政规范性文件: [13, 9, 64]
          行政许可: [2140]
          行政处罚: [318]
          行政强制: [26]
          行政事业性收费: [45.6]
        收到和处理政府信息公开申请情况:
          本年新收: [140, 21, 2, 3, 9, 5, 180]
          上年结转: [12, 1, 0, 0, 1, 0, 14]
          本年度办理结果:
            予以公开: [60, 12, 0, 2, 4, 3, 81]
            部分公开: [22, 3, 0, 0, 2, 0, 27]
            不予公开:
              属于国家秘密: [1, 0, 0, 0, 0, 0, 1]
              其他法律行政法规禁止公开: [2, 0, 0, 0, 0, 0, 2]
              危及三安全一稳定: [0, 0, 0, 0, 0, 0, 0]
              保护第三方合法权益: [2, 0, 0, 0, 4, 0, 6]
              属于三类内部事务信息: [4, 0, 0, 0, 0, 0, 4]
              属于四类过程性信息: [6, 0, 0, 1, 0, 0, 7]
              属于行政执法案卷: [5, 0, 0, 0, 0, 0, 5]
              属于行政查询事项: [6, 0, 0, 0, 0, 2, 8]
            无法提供:
              本机关不掌握相关政府信息: [14, 5, 0, 0, 0, 0, 19]
              没有现成信息需要另行制作: [3, 0, 0, 0, 0, 0, 3]
              补正后申请内容仍不明确: [2, 0, 0, 0, 0, 0, 2]
            不予处理:
              信访举报投诉类申请: [7, 0, 2, 0, 0, 0, 9]
              重复申请: [4, 0, 0, 0, 0, 0, 4]
              要求提供公开出版物: [0, 0, 0, 0, 0, 0, 0]
              无正当理由大量反复申请: [0, 0, 0, 0, 0, 0, 0]
              要求行政机关确认或重新出具已获取信息: [1, 0, 0, 0, 0, 0, 1]
            其他处理:
              逾期不补正: [5, 0, 0, 0, 0, 0, 5]
              逾期未缴费: [0, 0, 0, 0, 0, 0, 0]
              其他: [2, 0, 0, 0, 0, 0, 2]
            总计: [146, 20, 2, 3, 10, 5, 186]
          结转下年度继续办理: [6, 2, 0, 0, 0, 0, 8]
        政府信息公开行政复议行政诉讼情况:
          行政复议: [6, 2, 2, 1, 11]
          未经复议直接起诉: [2, 0, 0, 1, 3]
          复议后起诉: [3, 1, 0, 0, 4]

        """;

    /// <summary>The rules of figures.</summary>
    private static readonly string[] Codes = ["GK4007", "GK4008", "GK4011", "GK4012"];

    /// <summary>The lines of a file of texts beside the tests, without its comments.</summary>
    public static IEnumerable<string> ReadTexts(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Prose", "Figures", file)).Where(static l => l.Length > 0 && l[0] != '#');

    /// <summary>What the rules of figures find in the report with <paramref name="prose"/>, as code and message.</summary>
    public static List<string> CheckFigures(string prose)
    {
        var result = BuiltIn.Catalog.Driver.Analyze(Report.Read(Write(prose), BuiltIn.Catalog.Forms), new AnalysisOptions());
        return [.. result.Diagnostics.Where(static d => Codes.Contains(d.Id)).Select(static d => $"{d.Id} {d.GetMessage(Language.Chinese)}")];
    }

    /// <summary>The report with <paramref name="prose"/> as 总体情况, its tables changed by <paramref name="changes"/> (old row, new row).</summary>
    public static SourceText Write(string prose, params (string Old, string New)[] changes)
    {
        var tables = Tables.ReplaceLineEndings("\n");
        foreach (var (old, now) in changes)
        {
            tables.Should().Contain(old);
            tables = tables.Replace(old, now, StringComparison.Ordinal);
        }
        var text = prose.ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal);
        return SourceText.From($"格式: 2021\n单位: 云溪县人民政府\n年度: 2023\n{tables}总体情况: |\n  {text}\n");
    }

    /// <summary>The findings of <paramref name="code"/> in the report with <paramref name="prose"/>.</summary>
    public static ImmutableArray<Diagnostic> Check(string code, string prose, params (string Old, string New)[] changes) =>
        ProseReport.Check(code, Write(prose, changes));

    /// <summary>What the findings mark, each with its message, for the answer of a failing test.</summary>
    public static IEnumerable<string> Explain(string code, string prose)
    {
        var source = Write(prose);
        return ProseReport.Check(code, source).Select(d => string.Create(CultureInfo.InvariantCulture, $"{source.ToString(d.Span)}: {d.GetMessage(Language.Chinese)}"));
    }
}
