using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Tests.Cells;

/// <summary>Table 4 has one relation for each row, table 2 has none for its counts.</summary>
public class CellFixTests
{
    [Theory]
    [InlineData("~", "0")]
    [InlineData("/", "0")]
    [InlineData("\"\"", "0")]
    public void A_blank_cell_without_relations_is_safely_zero(string text, string value) =>
        FixesOf($"主动公开政府信息情况:\n  行政许可: [{text}]\n", "GK1003").Should().ContainSingle()
            .Which.Should().Match<Fix>(f => f.Safety == FixSafety.Safe && f.IsPreferred && f.Edits[0].NewText == value);

    [Theory]
    [InlineData("[1, 0, ~, 0, 1]", "0", FixSafety.Safe, true)] // the only value
    [InlineData("[1, 0, ~, 0, 4]", "3", FixSafety.Unsafe, true)] // the only value
    [InlineData("[1, 2, 0, 3, ~]", "6", FixSafety.Unsafe, true)]
    [InlineData("[0, ~, 0, 'x', 0]", "0", FixSafety.Safe, true)] // nothing but zeros add up to 0
    [InlineData("[1, ~, 0, 'x', 4]", "0", FixSafety.Unsafe, false)] // something is missing, and it may be here
    [InlineData("[1, ~, 0, 0, 'x']", "0", FixSafety.Unsafe, true)] // nothing speaks against it
    [InlineData("[5, ~, 0, 0, 3]", "0", FixSafety.Unsafe, true)] // broken whatever stands here
    public void A_blank_cell_gets_the_value_of_its_relations_or_zero(string row, string value, FixSafety safety, bool isPreferred) =>
        FixesOf($"政府信息公开行政复议行政诉讼情况:\n  行政复议: {row}\n", "GK1003").Should().ContainSingle()
            .Which.Should().Match<Fix>(f => f.Safety == safety && f.IsPreferred == isPreferred && f.Edits[0].NewText == value);

    [Theory]
    [InlineData("[2, 1, ~]", FixSafety.Unsafe)]
    [InlineData("[0, 0, ~]", FixSafety.Safe)]
    [InlineData("[~, 1, 3]", FixSafety.Safe)]
    public void A_blank_stock_is_zero_only_where_the_flow_allows_it(string row, FixSafety safety) =>
        FixesOf($"主动公开政府信息情况:\n  规章: {row}\n", "GK1003").Should().ContainSingle().Which.Safety.Should().Be(safety);

    [Theory]
    [InlineData("[l, 0, 2, 0, 3]", "1")]
    [InlineData("[1, 0, 2, 0, 三]", "3")]
    [InlineData("[1.5, 0, 2, 0, 3]", "1")]
    public void A_text_gets_the_value_of_its_relations_unsafely(string row, string value) =>
        FixesOf($"政府信息公开行政复议行政诉讼情况:\n  行政复议: {row}\n", "GK1002").Should().ContainSingle()
            .Which.Should().Match<Fix>(f => f.Safety == FixSafety.Unsafe && f.IsPreferred && f.Edits[0].NewText == value);

    [Theory]
    [InlineData("[l, l, 2, 0, 3]")]
    [InlineData("[x, 0, 4, 0, 3]")]
    public void A_text_that_nothing_determines_has_no_fix(string row) =>
        FixesOf($"政府信息公开行政复议行政诉讼情况:\n  行政复议: {row}\n", "GK1002").Should().BeEmpty();

    [Fact]
    public void Both_readings_are_offered_and_the_one_that_fits_is_preferred()
    {
        var fits = FixesOf("政府信息公开行政复议行政诉讼情况:\n  行政复议: [010, 0, 0, 0, 8]\n", "GK1005");
        fits.Select(static f => (f.Edits[0].NewText, f.IsPreferred, f.Safety))
            .Should().Equal(("8", true, FixSafety.Unsafe), ("10", false, FixSafety.Unsafe));
        var fitsNot = FixesOf("政府信息公开行政复议行政诉讼情况:\n  行政复议: [010, 0, 0, 0, 9]\n", "GK1005");
        fitsNot.Should().HaveCount(2).And.NotContain(static f => f.IsPreferred);
    }

    [Theory]
    [InlineData("[063, 0, 0, 0, 9063]", "9063")]
    [InlineData("[07034, 0, 0, 0, 70034]", "70034")]
    public void A_leading_zero_may_be_a_slip_that_the_relations_show(string row, string meant) =>
        FixesOf($"政府信息公开行政复议行政诉讼情况:\n  行政复议: {row}\n", "GK1005").Should().ContainSingle(static f => f.IsPreferred)
            .Which.Should().Match<Fix>(f => f.Edits[0].NewText == meant && f.Safety == FixSafety.Unsafe);

    [Theory]
    [InlineData("\n  - 1\n  - -\n  - 0\n  - 0\n  - 3")]
    [InlineData("[1,\n    -, 0, 0, 3]")]
    [InlineData("{结果维持: 1, 结果纠正: -, 其他结果: 0, 尚未审结: 0, 总计: 3}")]
    public void A_dash_is_a_blank_cell_in_every_layout(string row)
    {
        var fix = FixesOf($"政府信息公开行政复议行政诉讼情况:\n  行政复议: {row}\n", "GK1003").Should().ContainSingle().Which;
        fix.Edits.Should().ContainSingle().Which.Should().Match<TextEdit>(static e => e.NewText == "2" && e.Span.Length == 1);
    }

    [Theory]
    [InlineData("-5", "GK1001")]
    [InlineData("－5件", "GK1001")]
    [InlineData("-0x1F", "GK1001")]
    [InlineData("1O", "GK1002")]
    [InlineData("-1.5", "GK1002")]
    [InlineData("/", "GK1003")]
    [InlineData("'１２'", "GK1004")]
    [InlineData("010", "GK1005")]
    [InlineData("０x1F", "GK1005")]
    [InlineData("'+5'", "GK1005")]
    public void A_cell_has_one_finding_and_no_more(string text, string code) =>
        Analyze($"主动公开政府信息情况:\n  行政许可: [{text}]\n").Where(IsOfCells).Select(static d => d.Id).Should().Equal(code);

    [Theory]
    [InlineData("-1.1234567", "GK1001")]
    [InlineData("1.1234567元", "GK1004")]
    [InlineData("1.1234567", "GK1006")]
    [InlineData("1.123456", null)]
    public void An_amount_has_one_finding_and_no_more(string text, string? code) =>
        Analyze($"主动公开政府信息情况:\n  行政事业性收费: [{text}]\n").Where(IsOfCells).Select(static d => d.Id)
            .Should().Equal(code is null ? [] : new[] { code });

    [Fact]
    public void A_no_break_space_is_quoted_as_what_is_wrong() =>
        Analyze("主动公开政府信息情况:\n  行政许可: [\u00A05]\n").Should().ContainSingle(static d => d.Id == "GK1004")
            .Which.GetMessage(Language.Chinese).Should().Contain("\u00A05");

    private static bool IsOfCells(Diagnostic diagnostic) => diagnostic.Id.StartsWith("GK10", StringComparison.Ordinal);

    private static IEnumerable<Diagnostic> Analyze(string table) => BuiltIn.Verifier.Analyze(SourceText.From("格式: 2021\n" + table)).Diagnostics;

    private static IReadOnlyList<Fix> FixesOf(string table, string code)
    {
        var result = BuiltIn.Verifier.Analyze(SourceText.From("格式: 2021\n" + table));
        return BuiltIn.Catalog.Fixes.GetFixes(result.Report, result.Diagnostics.First(d => d.Id == code));
    }
}
