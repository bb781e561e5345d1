using RulesEngine.Cli.Output;
using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Cli.Tests.Output;

public sealed class TextFormatTests
{
    [Fact]
    public void A_finding_is_shown_with_its_line_its_related_cells_its_note_and_its_fixes() =>
        Write(Sample.Context, Sample.WrongTotal).Should().Be("""
            错误[GK2001] wrong-row-total: “上年结转·总计”为 2，各栏之和为 1
              --> 第1批#100%/青石镇 2023.report.yaml:4:16
              |
            3 |   本年新收: [1, 0, 1]
              |                    - 本年新收·总计 = 1
            4 |   上年结转: [1, 0, 2]
              |              -     ^
              = 说明: 可疑的单元格：上年结转·总计
              = 修复: 将总计改为 1（不安全：会改变报告内容）
              = 修复: 删去多余空格（安全）


            """);

    [Fact]
    public void A_place_in_another_report_is_named() =>
        Write(Sample.Context, Sample.AcrossReports).Should().Contain("  = 相关: b.report.yaml:1:5 去年\n  = 说明");

    [Fact]
    public void English_is_spoken_on_request() =>
        Write(Sample.Context with { Language = Language.English }, Sample.WrongTotal).Should()
            .Contain("error[GK2001] wrong-row-total: ").And.Contain("= note: suspected: ")
            .And.Contain("= fix: set the total to 1 (unsafe: changes what the report says)");

    [Fact]
    public void Control_characters_of_a_report_never_reach_the_terminal() =>
        Write(Sample.Context, Sample.Hostile).Should().Be("""
            警告[XY0001] odd-text: 100% | <a&b> ␁␛[2J 第二行: a,b `x` ]]> �
              --> ..外/a,b:c.report.yaml:2:8
              |
            2 |     注: 𠮷|错␛[31m字
              |            ^^


            """);

    [Theory]
    [InlineData("a: 1", "1", "a: 1", "   ^")]
    [InlineData("单位: 镇", "镇", "单位: 镇", "      ^^")]
    [InlineData("\ta\tb", "b", "    a   b", "        ^")]
    [InlineData("𠮷: 𠮷x", "x", "𠮷: 𠮷x", "      ^")]
    [InlineData("e\u0301: x", "x", "e\u0301: x", "   ^")]
    [InlineData("a: \u202Ex", "x", "a: \uFFFDx", "    ^")]
    public void The_underline_stands_below_its_place(string text, string part, string line, string underline)
    {
        var lines = Write(Sample.Context, OneFinding(text, Sample.Span(text, part))).Split('\n');
        lines[3].Should().Be($"1 | {line}");
        lines[4].Should().Be($"  | {underline}");
    }

    [Fact]
    public void A_place_between_two_characters_gets_one_sign() =>
        Write(Sample.Context, OneFinding("ab", new TextSpan(2, 0))).Should().Contain("\n  |   ^\n");

    [Fact]
    public void A_place_of_several_lines_is_underlined_to_the_end_of_the_first() =>
        Write(Sample.Context, OneFinding("x: |\n  abc\n  def\n", Sample.Span("x: |\n  abc\n  def\n", "abc\n  de")))
            .Should().Contain("2 |   abc\n  |   ^^^ 至第 3 行\n");

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    [InlineData(599)]
    public void A_long_line_is_cut_around_its_place_and_fits_the_terminal(int at)
    {
        var text = string.Concat(Enumerable.Range(0, 600).Select(i => i == at ? "错" : "长"));
        var lines = Write(Sample.Context with { Width = 60 }, OneFinding(text, new TextSpan(at, 1))).Split('\n');
        DisplayWidth.Of(lines[3]).Should().BeLessThanOrEqualTo(60);
        lines[3].Contains('…').Should().BeTrue();
        DisplayWidth.Of(lines[3].AsSpan(0, lines[3].IndexOf('错'))).Should().Be(lines[4].IndexOf("^^", StringComparison.Ordinal));
    }

    [Fact]
    public void Twenty_related_lines_are_not_all_shown()
    {
        var text = string.Concat(Enumerable.Range(1, 30).Select(static i => $"r{i:D2}: 1\n"));
        var file = OneFinding(text, new TextSpan(0, 3), d => d with
        {
            Related = [.. Enumerable.Range(1, 20).Select(static i => new RelatedPlace(new TextSpan(i * 7 + 5, 1), $"r{i}"))],
        });
        Write(Sample.Context, file).Should().Contain("= 相关: 另有 13 处").And.NotContain("r09");
    }

    [Fact]
    public void A_finding_of_the_whole_file_has_no_line() =>
        Write(Sample.Context, OneFinding("a: 1", default, static d => d with { Path = "" }))
            .Should().Be("错误[XX0001] rule: 信息\n  --> a.yaml\n\n");

    [Fact]
    public void Spans_outside_of_the_text_do_no_harm() =>
        Write(Sample.Context, OneFinding("a: 1", new TextSpan(100, 5))).Should().Contain("--> a.yaml:1:5");

    [Fact]
    public void Suppressed_and_known_findings_are_not_shown() => Write(Sample.Context, Sample.Known, Sample.Clean).Should().BeEmpty();

    [Fact]
    public void Colours_are_written_on_request_alone()
    {
        Write(Sample.Context, Sample.WrongTotal).Should().NotContain("\e");
        Write(Sample.Context with { Color = true }, Sample.WrongTotal).Should().StartWith("\e[1;31m错误[GK2001]\e[0m wrong-row-total");
    }

    private static Workspaces.CheckedFile OneFinding(string text, TextSpan span, Func<Diagnostic, Diagnostic>? change = null)
    {
        var diagnostic = Diagnostic.Create(Sample.Rule("XX0001", "rule", DiagnosticSeverity.Error), span, "x", "信息");
        return Sample.File("a.yaml", text, Sample.Found(change is null ? diagnostic : change(diagnostic)));
    }

    /// <summary>The findings without the line at the end.</summary>
    private static string Write(OutputContext context, params Workspaces.CheckedFile[] files) =>
        Sample.Write(OutputFormat.Text, context with { Quiet = true }, Sample.Summary with { Failures = [] }, files);
}
