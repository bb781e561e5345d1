using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Tests.Reports;

/// <summary>One mistake in a report is one problem at its line, and none that merely follows from it.</summary>
public sealed class OneMistakeTests
{
    private static readonly FormCatalog Forms = new([new FormSource("2021", "2021.yaml", BaseReports.Form("2021"))]);

    [Theory]
    [InlineData("  上年结转:", "  上年结转", ReportProblemKind.InvalidYaml)]
    [InlineData("  上年结转:", "  上年结转：", ReportProblemKind.InvalidYaml)]
    [InlineData("  上年结转:", "  上年接转:", ReportProblemKind.UnknownKey)]
    [InlineData("[ 2, 0, 0, 0, 0, 0,  2]", "[ 2, 0,", ReportProblemKind.InvalidYaml)]
    [InlineData("[ 2, 0, 0, 0, 0, 0,  2]", "[,,,,,,]", ReportProblemKind.InvalidYaml)]
    [InlineData("[ 2, 0, 0, 0, 0, 0,  2]", "[ 2, 0, 0, 0, 0, 0,  2] 件", ReportProblemKind.InvalidYaml)]
    [InlineData("[ 2, 0, 0, 0, 0, 0,  2]", "{}", ReportProblemKind.WrongShape)]
    [InlineData("[ 2, 0, 0, 0, 0, 0,  2]", "{自然人:2, 商业企业:0}", ReportProblemKind.WrongShape)]
    [InlineData("[ 2, 0, 0, 0, 0, 0,  2]", "*别处", ReportProblemKind.UnsupportedYaml)]
    [InlineData("[ 2, 0, 0, 0, 0, 0,  2]", "[ 2， 0， 0， 0， 0， 0， 2]", ReportProblemKind.WrongShape)]
    [InlineData("    不予公开:", "    不予公开: [0, 0, 0, 0, 0, 0, 0]", ReportProblemKind.InvalidYaml)]
    [InlineData("    不予公开:", "    不予公x:", ReportProblemKind.UnknownKey)]
    [InlineData("    不予公开:", "    不予公开", ReportProblemKind.InvalidYaml)]
    [InlineData("政府信息公开行政复议行政诉讼情况:", "政府信息公开行政复议行政诉讼情况: *x", ReportProblemKind.InvalidYaml)]
    [InlineData("其他需要报告的事项: |", "其他需要报告的事项：|", ReportProblemKind.InvalidYaml)]
    [InlineData("年度: 2023", "年份: 2023", ReportProblemKind.UnknownKey)]
    [InlineData("年度: 2023", "年度：2023", ReportProblemKind.InvalidYaml)]
    [InlineData("单位: 云溪县水利局", "单位: &云溪县水利局", ReportProblemKind.UnsupportedYaml)]
    [InlineData("总体情况: |", "---\n总体情况: |", ReportProblemKind.UnsupportedYaml)]
    [InlineData("      属于四类过程性信息:", "=====\n      属于四类过程性信息:", ReportProblemKind.InvalidYaml)]
    public void A_mistake_in_a_report_is_one_problem_on_its_line(string part, string mistake, ReportProblemKind kind)
    {
        var at = BaseReports.Valid2021.IndexOf(part, StringComparison.Ordinal);
        var report = Read(BaseReports.Valid2021.Remove(at, part.Length).Insert(at, mistake));
        var problem = report.Problems.Should().ContainSingle().Which;
        problem.Kind.Should().Be(kind);
        report.Source.GetPosition(problem.Span.Start).Line.Should().Be(report.Source.GetPosition(at).Line);
    }

    [Theory]
    [InlineData("报告", ReportProblemKind.WrongShape)]
    [InlineData("- 格式: 2021", ReportProblemKind.WrongShape)]
    [InlineData("格式：2021\n单位：水利局", ReportProblemKind.WrongShape)]
    [InlineData("a: 1\nb: 2", ReportProblemKind.WrongShape)]
    [InlineData("{", ReportProblemKind.InvalidYaml)]
    [InlineData("\"", ReportProblemKind.InvalidYaml)]
    [InlineData("PK\u0003\u0004\0\0", ReportProblemKind.InvalidYaml)]
    public void A_text_that_is_no_report_says_so_once(string text, ReportProblemKind kind) =>
        Read(text).Problems.Should().ContainSingle().Which.Kind.Should().Be(kind);

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("# 年度报告\n")]
    [InlineData("---\n")]
    public void An_empty_text_lacks_its_head_first_of_all(string text) =>
        Read(text).Problems.Select(static p => $"{p.Kind} {p.Path}").Should()
            .Equal("MissingMetadata form", "MissingMetadata organization", "MissingMetadata year");

    private static Report Read(string text) => Report.Read(SourceText.From(text), Forms);

    [Theory]
    [InlineData("[1, \u001b[31m2, 3]")]
    [InlineData("[1, \u001b, 3]")]
    [InlineData("[1, 2, 3]\u001b[0m")]
    public void A_control_character_is_one_mistake_whatever_it_breaks(string row)
    {
        var report = ReportParts.Read($"格式: 2021\n主动公开政府信息情况:\n  规章: {row}\n");
        report.Problems.Where(static p => p.Kind == ReportProblemKind.InvalidYaml).Should().ContainSingle()
            .Which.Arguments[0].En.Should().Contain("control character");
    }

    [Fact]
    public void A_sentence_taken_for_a_key_is_quoted_in_part()
    {
        var sentence = string.Concat(Enumerable.Repeat("本机关", 30));
        var report = ReportParts.Read($"格式: 2021\n{sentence}: 1\n");
        report.Problems.Single(static p => p.Kind == ReportProblemKind.UnknownKey).Arguments[0].Zh.Should().Be(sentence[..40] + "…");
    }
}
