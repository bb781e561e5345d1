using RulesEngine.Reports;

namespace RulesEngine.Tests.Reports;

/// <summary>Wrong indentation that is YAML all the same: the form tells where an entry belongs.</summary>
public sealed class SlippedEntriesTests
{
    private static readonly string[] Lines = BaseReports.Valid2021.Split('\n');
    private static readonly Dictionary<string, string> Whole = ReportParts.Of(ReportParts.Read(BaseReports.Valid2021));

    [Fact]
    public void A_key_of_the_head_that_slipped_into_a_table_is_still_of_the_head()
    {
        var report = ReportParts.Read(BaseReports.Valid2021.Replace("发布日期: 2024-01-20\n", "", StringComparison.Ordinal)
            .Replace("  行政许可:", "  发布日期: 2024-01-20\n  行政许可:", StringComparison.Ordinal));
        report.Metadata.Published.Should().Be(new DateOnly(2024, 1, 20));
        report.Problems.Should().ContainSingle().Which.Kind.Should().Be(ReportProblemKind.InvalidYaml);
    }

    [Theory]
    [InlineData("收到和处理政府信息公开申请情况:", 2)]
    [InlineData("收到和处理政府信息公开申请情况:", 1)]
    [InlineData("政府信息公开行政复议行政诉讼情况:", 2)]
    [InlineData("无法提供:", 2)]
    [InlineData("结转下年度继续办理:", 2)]
    [InlineData("结转下年度继续办理:", -2)]
    [InlineData("复议后起诉:", -2)]
    [InlineData("行政事业性收费:", -2)]
    public void An_entry_that_slipped_is_reported_and_read_where_it_belongs(string key, int spaces)
    {
        var line = Array.FindIndex(Lines, l => l.TrimStart().StartsWith(key, StringComparison.Ordinal));
        var slipped = spaces < 0 ? Lines[line][-spaces..] : new string(' ', spaces) + Lines[line];
        var report = ReportParts.Read(string.Join('\n', Lines.Select((l, i) => i == line ? slipped : l)));

        var problem = report.Problems.Should().ContainSingle().Which;
        problem.Arguments[0].En.Should().Contain("indentation");
        report.Source.GetPosition(problem.Span.Start).Line.Should().Be(line);
        report.Tree.IsWhole.Should().BeFalse("nothing may be inserted or sorted where a block stands in another");
        ReportParts.Of(report).Should().BeEquivalentTo(Whole);
    }

    [Fact]
    public void A_row_that_stands_twice_is_not_moved()
    {
        var report = ReportParts.Read("格式: 2021\n政府信息公开行政复议行政诉讼情况:\n  行政复议: [0, 0, 0, 0, 0]\n行政复议: [1, 0, 0, 0, 1]\n");

        report.Tree.Problems.Should().BeEmpty();
        ReportParts.Of(report)["disputes.reconsideration"].Should().Be("0 0 0 0 0");
    }
}
