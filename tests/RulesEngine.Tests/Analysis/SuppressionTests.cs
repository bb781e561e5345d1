using RulesEngine.Analysis;
using RulesEngine.Disclosure;
using RulesEngine.Fixes;
using RulesEngine.Packs;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Tests.Analysis;

public class SuppressionTests
{
    private const string Row = "  未经复议直接起诉: [1, 0, 0, 0, 1]";
    private const string WrongRow = "  未经复议直接起诉: [1, 0, 0, ０, 2]";
    private static readonly RuleCatalog Catalog = new([DisclosurePack.Create()]);

    [Theory]
    [InlineData("# rulesengine-disable-next-line GK2004")]
    [InlineData("# rulesengine-disable-next-line wrong-dispute-total")]
    [InlineData("# rulesengine-disable-next-line gk2004")]
    [InlineData("# rulesengine-disable-next-line Wrong-Dispute-Total -- 台账如此")]
    [InlineData("# rulesengine-disable-next-line: GK2004")]
    [InlineData("#rulesengine-disable-next-line GK2004")]
    [InlineData("# rulesengine-disable-next-line GK2004 —— 台账如此")]
    [InlineData("# rulesengine-disable-next-line GK2004\n\n  # 台账如此")]
    [InlineData("# rulesengine-disable GK2004")]
    [InlineData("# rulesengine-disable-file GK2004")]
    public void A_comment_before_the_line_suppresses_the_rule_it_names(string comment) =>
        Codes(Lay($"  {comment}\n{WrongRow}")).Should().Equal("GK1004");

    [Theory]
    [InlineData("GK2004, GK1004")]
    [InlineData("GK2004,GK1004")]
    [InlineData("GK2004，GK1004")]
    [InlineData("GK2004、unnormalized-number")]
    [InlineData("GK2004 GK1004")]
    [InlineData("gk2004；gk1004 -- 台账如此")]
    public void Several_rules_stand_in_one_comment(string rules) =>
        Codes(Lay($"  # rulesengine-disable-next-line {rules}\n{WrongRow}")).Should().BeEmpty();

    [Fact]
    public void Comments_for_the_next_line_can_be_stacked() =>
        Codes(Lay($"  # rulesengine-disable-next-line GK2004 -- 甲\n  # rulesengine-disable-next-line GK1004 -- 乙\n{WrongRow}")).Should().BeEmpty();

    [Fact]
    public void A_comment_at_the_end_of_the_line_is_about_the_line() =>
        Codes(Lay($"{WrongRow} # rulesengine-disable-line GK2004, GK1004")).Should().BeEmpty();

    [Fact]
    public void A_region_ends_where_it_is_enabled_again() =>
        Codes(LayWithNext($"  # rulesengine-disable GK1004, GK2004\n{WrongRow}\n  # rulesengine-enable GK1004\n  复议后起诉: [0, 0, １, 0, 2]"))
            .Should().Equal("GK1004");

    [Fact]
    public void Enable_without_names_ends_all_regions() =>
        Codes(LayWithNext($"  # rulesengine-disable GK1004, GK2004\n{WrongRow}\n  # rulesengine-enable\n  复议后起诉: [0, 0, １, 0, 2]"))
            .Should().Equal("GK1004", "GK2004");

    [Fact]
    public void The_reason_becomes_the_justification()
    {
        var diagnostic = Analyze(Lay($"  # rulesengine-disable-next-line GK2004 -- 台账如此 -- 已核对\n{WrongRow}"))
            .Diagnostics.Single(static d => d.Id == "GK2004");
        diagnostic.Suppression!.Justification.Should().Be("台账如此 -- 已核对");
    }

    [Theory]
    [InlineData("  # rulesengine-disable-next-line GK4003\n存在的主要问题及改进情况: |\n  通过微信发布信息，\n  共XX条，更新偏慢。\n")]
    [InlineData("存在的主要问题及改进情况: | # rulesengine-disable-line GK4003\n  通过微信发布信息，\n  共XX条，更新偏慢。\n")]
    [InlineData("存在的主要问题及改进情况: >- # rulesengine-disable-line GK4003\n  通过微信发布信息，\n  共XX条，更新偏慢。\n")]
    public void A_comment_at_the_key_of_prose_is_about_the_whole_prose(string section) =>
        Codes(Replace("存在的主要问题及改进情况", section)).Should().BeEmpty();

    [Fact]
    public void Words_inside_prose_are_no_suppression() =>
        Codes(Replace("存在的主要问题及改进情况",
            "存在的主要问题及改进情况: |\n  # rulesengine-disable-file GK4003\n  通过微信发布信息共XX条，更新偏慢。\n")).Should().Equal("GK4003");

    [Fact]
    public void A_suppression_that_is_not_needed_is_reported_at_the_name_of_the_rule()
    {
        var result = Analyze(Lay($"  # rulesengine-disable-next-line GK1004, GK2004\n{Row}"));
        var places = result.Diagnostics.Select(d => (d.Id, result.Report.Source.ToString(d.Span)));
        places.Should().Equal(("GK9001", "GK1004"), ("GK9001", "GK2004"));
    }

    [Theory]
    [InlineData("# rulesengine-disable-next-line GK201", "“GK201”，是否为 GK2001")]
    [InlineData("# rulesengine-disable-next-line", "请至少写明一条规则")]
    [InlineData("# rulesengine-disable-next-line GK2004 台账如此", "“台账如此”")]
    public void A_name_that_no_rule_has_is_reported(string comment, string message) =>
        Analyze(Lay($"  {comment}\n{Row}")).Diagnostics.Where(static d => d.Id == "GK9002")
            .Should().ContainSingle().Which.GetMessage(Language.Chinese).Should().Contain(message);

    [Fact]
    public void Findings_about_suppressions_can_be_suppressed()
    {
        Codes(Lay($"  # rulesengine-disable-next-line GK2004\n{Row}", "# rulesengine-disable-file GK9001\n")).Should().BeEmpty();
        Codes(Lay($"  # rulesengine-disable-next-line GK201\n{Row}", "# rulesengine-disable-file GK9002\n")).Should().BeEmpty();
    }

    [Fact]
    public void A_suppression_of_a_rule_that_is_off_is_not_called_unused()
    {
        var report = Report.Read(SourceText.From(Lay($"  # rulesengine-disable-next-line GK2004\n{Row}")), Catalog.Forms);
        var off = new AnalysisOptions { Rules = new Dictionary<string, RuleSetting> { ["GK2004"] = new() { IsOff = true } } };
        Catalog.Driver.Analyze(report, off).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void While_the_text_cannot_be_read_no_suppression_is_called_unused()
    {
        var codes = Codes(Lay("  # rulesengine-disable-next-line GK2004\n  未经复议直接起诉: [1, 0, 0, \"0, 1]"));
        codes.Should().NotContain("GK9001");
    }

    [Fact]
    public void A_suppression_in_a_broken_piece_still_counts()
    {
        var source = Lay("  # rulesengine-disable-next-line GK0001 -- 正在修改\n  未经复议直接起诉: [1, 0, 0, \"0, 1]");
        Codes(source).Should().NotContain("GK0001");
    }

    [Theory]
    [InlineData("  # rulesengine-disable-next-line GK2004 -- 旧\n  未经复议直接起诉: [1, 0, 0, 0, 1]", "  未经复议直接起诉: [1, 0, 0, 0, 1]")]
    [InlineData("  未经复议直接起诉: [1, 0, 0, 0, 1]   # rulesengine-disable-line GK2004", "  未经复议直接起诉: [1, 0, 0, 0, 1]")]
    [InlineData("  # rulesengine-disable-next-line GK2001， GK2004 —— 留\n  未经复议直接起诉: [1, 0, 0, 0, 2]",
        "  # rulesengine-disable-next-line GK2004 —— 留\n  未经复议直接起诉: [1, 0, 0, 0, 2]")]
    [InlineData("  # rulesengine-disable-next-line GK2004,GK2001 -- 留\n  未经复议直接起诉: [1, 0, 0, 0, 2]",
        "  # rulesengine-disable-next-line GK2004 -- 留\n  未经复议直接起诉: [1, 0, 0, 0, 2]")]
    [InlineData("  # rulesengine-disable-next-line GK2001, GK2004, GK2002\n  未经复议直接起诉: [1, 0, 0, 0, 1]", "  未经复议直接起诉: [1, 0, 0, 0, 1]")]
    [InlineData("  # rulesengine-disable GK2004\n  未经复议直接起诉: [1, 0, 0, 0, 1]\n  # rulesengine-enable GK2004", "  未经复议直接起诉: [1, 0, 0, 0, 1]")]
    public void The_fix_removes_what_is_unused_and_nothing_else(string before, string after)
    {
        Fix(Lay(before)).Should().Be(Lay(after));
        Fix(Lay(before).ReplaceLineEndings("\r\n")).Should().Be(Lay(after).ReplaceLineEndings("\r\n"));
    }

    private static string LayWithNext(string rows) =>
        Lay(rows).Replace("  复议后起诉:       [0, 0, 1, 0, 1]\n", string.Empty, StringComparison.Ordinal);

    private static string Lay(string rows, string head = "") =>
        head + BaseReports.Valid2021.ReplaceLineEndings("\n").Replace(Row, rows, StringComparison.Ordinal);

    private static string Replace(string key, string section)
    {
        var text = BaseReports.Valid2021.ReplaceLineEndings("\n");
        var start = text.IndexOf($"\n{key}:", StringComparison.Ordinal) + 1;
        return text[..start] + section + text[text.IndexOf("\n\n", start, StringComparison.Ordinal)..];
    }

    private static AnalysisResult Analyze(string text) => Analyze(SourceText.From(text));

    private static AnalysisResult Analyze(SourceText source) => Catalog.Driver.Analyze(Report.Read(source, Catalog.Forms), new AnalysisOptions());

    private static IEnumerable<string> Codes(string text) =>
        Analyze(text).Diagnostics.Where(static d => d.Suppression is null).Select(static d => d.Id);

    private static string Fix(string text) =>
        new FixApplier(Catalog.Fixes, Analyze).Apply(SourceText.From(text), false, static _ => true).Analysis.Report.Source.Content;
}
