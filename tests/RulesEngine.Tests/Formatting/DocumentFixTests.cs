using CsCheck;
using RulesEngine.Analysis;
using RulesEngine.Fixes;
using RulesEngine.Formatting;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Tests.Formatting;

public sealed class DocumentFixTests
{
    private static readonly string[] Staying = ["规章:", "属于国家秘密", "本机关不掌握", "信访举报", "逾期不补正", "复议后起诉"];

    private static readonly AnalysisDriver Driver = new([new DepartureAnalyzer()], []);

    [Fact]
    public void A_report_of_one_line_is_filled_up()
    {
        var report = Fix("发布日期: 2024-01-20", "x.report.yaml").Analysis.Report;

        report.Source.Content.Should().StartWith("格式: 2021\n单位: （单位全称）\n年度: 2023\n发布日期: 2024-01-20\n\n总体情况: |\n  待补充：");
        report.Problems.Should().BeEmpty();
        ReportFormatter.GetEdits(report).Should().BeEmpty();
    }

    [Fact]
    public void An_empty_file_is_filled_up_as_far_as_is_known()
    {
        var result = Fix("", "empty.report.yaml");

        result.Analysis.Diagnostics.Should().ContainSingle().Which.Path.Should().Be("year");
        result.Analysis.Report.Source.Content.Should().StartWith("格式: 2021\n单位: （单位全称）\n\n总体情况: |\n");
    }

    [Theory]
    [InlineData("年度: 2022年\n发布日期: 2020-01-20\n", "x.yaml", "年度: 2022")]
    [InlineData("年度:\n发布日期: 2023-01-20\n", "2019.yaml", "年度: 2022")]
    [InlineData("单位: 甲\n", "/2018/甲县水利局2022.report.yaml", "年度: 2022")]
    [InlineData("总体情况: 统计期限自2022年1月1日起至2022年12月31日止。\n", "甲.report.yaml", "年度: 2022")]
    [InlineData("单位: 甲\n", "2021-2022.report.yaml", null)]
    [InlineData("总体情况: 2022年，我局公开信息10条。\n", "甲.report.yaml", null)]
    [InlineData("年度: 二〇二二\n", "甲.report.yaml", null)]
    public void The_year_is_taken_from_what_the_report_shows(string text, string path, string? expected)
    {
        var content = Fix(text, path).Analysis.Report.Source.Content;

        if (expected is null) Reports.Read(content).Metadata.Year.Should().BeNull();
        else content.Should().Contain(expected + "\n");
    }

    [Fact]
    public void The_form_is_that_of_the_year() =>
        Fix("年度:\n发布日期: 2020-01-20\n", "x.yaml").Analysis.Report.Form.Id.Should().Be("2019");

    [Fact]
    public void Only_the_order_is_put_right_without_leave_to_change_content()
    {
        var report = Fix("其他需要报告的事项: 己\n总体情况: 甲\n", "x.yaml", allowUnsafe: false).Analysis.Report;

        report.Source.Content.Should().Be("总体情况: 甲\n其他需要报告的事项: 己\n");
    }

    [Fact]
    public void Whatever_lines_are_missing_come_back_in_order() =>
        Gen.Select(Gen.Int[4, 72].HashSet[1, 40], Gen.Bool, Gen.Bool).Sample((lines, is2019, windows) =>
        {
            var newLine = windows ? "\r\n" : "\n";
            var whole = is2019 ? BaseReports.Valid2019 : BaseReports.Valid2021;
            var left = whole.TrimEnd().Split('\n').Where((l, i) => !lines.Contains(i) || !CanGo(l));

            var result = Fix(string.Join(newLine, left), "x.yaml");

            result.Analysis.Diagnostics.Should().BeEmpty();
            KeysOf(result.Analysis.Report.Source.Content).Should().Equal(KeysOf(whole));
        }, iter: 200);

    [Fact]
    public void Whatever_sections_are_missing_come_back_in_order() =>
        Gen.Select(Gen.Int[0, 5].HashSet[0, 6], Gen.Int[0, 3].HashSet[0, 3], Gen.Shuffle<int>(new[] { 0, 1, 2, 3, 4, 5 })).Sample((gone, metadata, order) =>
        {
            var source = SourceText.From(BaseReports.Valid2021);
            var starts = Reports.Read(source).Sections.Select(static s => s.Entry!.Key.Span.Start).Append(source.Length).ToList();
            var head = source.Content[..starts[0]].Split('\n').Where((_, i) => !metadata.Contains(i) || i == 3);
            var sections = order.Where(i => !gone.Contains(i)).Select(i => source.Content[starts[i]..starts[i + 1]].TrimEnd());

            var result = Fix(string.Join('\n', head) + string.Join("\n\n", sections) + "\n", "x.yaml");

            result.Analysis.Diagnostics.Should().BeEmpty();
            KeysOf(result.Analysis.Report.Source.Content).Should().Equal(KeysOf(BaseReports.Valid2021));
        }, iter: 200);

    /// <summary>Rows may go, but one of each block stays: a key without any row is another mistake.</summary>
    private static bool CanGo(string line) => line.EndsWith(']') && !Array.Exists(Staying, line.Contains);

    private static IEnumerable<string> KeysOf(string text) =>
        text.Split('\n').Where(static l => l.Contains(':', StringComparison.Ordinal)).Select(static l => l[..l.IndexOf(':', StringComparison.Ordinal)]);

    private static FixResult Fix(string text, string path, bool allowUnsafe = true) =>
        new FixApplier(Reports.Catalog.Fixes, s => Driver.Analyze(Report.Read(s, Reports.Catalog.Forms), new AnalysisOptions()))
            .Apply(SourceText.From(text, path), allowUnsafe, static _ => true);
}
