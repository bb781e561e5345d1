using System.Collections.Immutable;
using RulesEngine.Cli.Output;
using RulesEngine.Text;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Tests.Output;

public sealed class SummaryTests
{
    private static readonly CheckSummary Nothing =
        new(3, 0, 0, 0, 0, 0, 0, 0, TimeSpan.Zero, [], ImmutableDictionary<string, int>.Empty, []);

    [Fact]
    public void Counts_are_said_in_a_sentence()
    {
        var summary = Nothing with { Errors = 2, Warnings = 1, Fixable = 1 };
        SummaryLine.Of(summary, Language.Chinese).Should().Be("共检查 3 个文件：2 个错误，1 个警告；1 个可自动修复（rulesengine fix）");
        SummaryLine.Of(summary, Language.English).Should().Be("checked 3 files: 2 errors, 1 warning; 1 fixable (rulesengine fix)");
    }

    [Fact]
    public void Nothing_found_is_said_too()
    {
        SummaryLine.Of(Nothing, Language.Chinese).Should().Be("共检查 3 个文件：没有发现问题");
        SummaryLine.Of(Nothing with { Files = 1 }, Language.English).Should().Be("checked 1 file: no problems");
    }

    [Fact]
    public void Unreadable_files_are_counted() =>
        Sample.Write(OutputFormat.Concise).Split('\n')[2..].Should().Equal(
            "共检查 4 个文件：1 个错误，1 个警告；1 个可自动修复（rulesengine fix）；1 个可在核对后修复（rulesengine fix --unsafe）；"
            + "1 个已由注释抑制；1 个在基线中；1 个文件无法读取",
            "");

    [Fact]
    public void Tables_of_counts_and_times_come_on_request()
    {
        var written = Sample.Write(OutputFormat.Text, Sample.Context with { Statistics = true, Timings = true }, Sample.Summary);
        written.Should().MatchRegex(@"1 +GK2001 +wrong-row-total +行总计不等于各栏之和").And.MatchRegex(@"3\.000 +75\.0% +GK2001 +wrong-row-total");
        Sample.Write(OutputFormat.Text, Sample.Context, Sample.Summary).Should().NotContain("GK2001");
    }

    [Fact]
    public void Concise_findings_are_one_line_each() =>
        Sample.Write(OutputFormat.Concise).Split('\n')[..2].Should().Equal(
            "第1批#100%/青石镇 2023.report.yaml:4:16: error GK2001 “上年结转·总计”为 2，各栏之和为 1",
            "..外/a,b:c.report.yaml:2:8: warning XY0001 100% | <a&b> ␁␛[2J 第二行: a,b `x` ]]> �");
}
