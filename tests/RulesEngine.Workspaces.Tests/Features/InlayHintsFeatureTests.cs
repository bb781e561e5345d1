using System.Text;
using CsCheck;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;
using RulesEngine.Workspaces.Features.InlayHints;

namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>Hints are written into the text between « and ».</summary>
public sealed class InlayHintsFeatureTests
{
    [Theory]
    // A total, and the cell that a sum of two relations shows to be wrong.
    [InlineData("  行政复议", "  行政复议: [2, 1, 0, 1, 5]", "  行政复议: [«结果维持:»2, «结果纠正:»1, «其他结果:»0, «尚未审结:»1, «总计:»5«应为 4»]")]
    [InlineData("  本年新收", "  本年新收: [12, 3, 0, 1, 1, 0, 18]",
        "  本年新收: [«自然人:»12, «商业企业:»3, «科研机构:»0, «社会公益组织:»1, «法律服务机构:»1, «其他:»0, «总计:»18«应为 17»]")]
    [InlineData("  本年新收", "  本年新收: [12, 8, 0, 1, 1, 0, 17]",
        "  本年新收: [«自然人:»12, «商业企业:»8«应为 3», «科研机构:»0, «社会公益组织:»1, «法律服务机构:»1, «其他:»0, «总计:»17]")]
    // A row with a cell too many, and a cell that is blank.
    [InlineData("  行政复议", "  行政复议: [2, 1, 0, 1, 4, 9]", "  行政复议: [«结果维持:»2, «结果纠正:»1, «其他结果:»0, «尚未审结:»1, «总计:»4, 9]")]
    [InlineData("  行政复议", "  行政复议: [2, 1, ~, 1, 4]", "  行政复议: [«结果维持:»2, «结果纠正:»1, «其他结果:»~«应为 0», «尚未审结:»1, «总计:»4]")]
    [InlineData("  行政复议", "  行政复议: {结果维持: 2, 结果纠正: 1, 其他结果: 0, 尚未审结: 1, 总计: 6}", "  行政复议: {结果维持: 2, 结果纠正: 1, 其他结果: 0, 尚未审结: 1, 总计: 6«应为 4»}")]
    // Without the comment above that names the columns, the first row under them does.
    [InlineData("  # 结果维持", "  # 见附件", "  行政复议:         [«结果维持:»2, «结果纠正:»1, «其他结果:»0, «尚未审结:»1, «总计:»4]", "  行政复议")]
    // What a comment suppresses is no finding.
    [InlineData("  行政规范性文件", "  行政规范性文件: [4, 1, 2] # rulesengine-disable-line GK2005", "  行政规范性文件: [4, 1, 2] # rulesengine-disable-line GK2005")]
    public void Hints_stand_in_rows_that_need_them(string line, string text, string expected, string? shown = null)
    {
        var lines = Render(CompletionCursor.SnapshotOf(CompletionCursor.WithLine(line, text)));
        lines.Single(l => l.StartsWith(shown ?? line, StringComparison.Ordinal)).Should().Be(expected);
    }

    [Fact]
    public void A_sound_report_that_names_its_columns_has_no_hints()
    {
        Render(CompletionCursor.SnapshotOf(BaseReport.Form2021)).Should().NotContain(static l => l.Contains('«'));
        var all = Render(CompletionCursor.SnapshotOf(BaseReport.Form2021), ColumnHints.All);
        all.Count(static l => l.Contains('«')).Should().Be(2 + 25 + 3);
        all.Count(static l => l.Contains("应为", StringComparison.Ordinal)).Should().Be(0);
    }

    [Fact]
    public void Where_relations_disagree_both_values_are_shown_and_none_is_made_by_a_click()
    {
        // Two wrong cells in different columns of one row: several corrections are as good.
        var text = BaseReport.Form2021
            .Replace("  本年新收:                                 [12, 3, 0, 1, 1, 0, 17]", "  本年新收: [14, 6, 0, 1, 1, 0, 19]", StringComparison.Ordinal)
            .Replace("[ 1, 0, 0, 0, 0, 0,  1]\n\n政府", "[ 1, 0, 0, 0, 0, 0,  4]\n\n政府", StringComparison.Ordinal);
        var hints = InlayHintsFeature.In(CompletionCursor.SnapshotOf(text), new TextSpan(0, text.Length), Language.English);
        foreach (var hint in hints.Where(static h => h.Purpose == InlayHintPurpose.Expected))
            (hint.Edit is null).Should().Be(hint.Label.Contains(" or ", StringComparison.Ordinal), hint.Label);
    }

    [Fact]
    public void The_edit_of_a_hint_makes_the_relations_hold()
    {
        var snapshot = CompletionCursor.SnapshotOf(CompletionCursor.WithLine("  行政复议", "  行政复议:         [2, 1, 0, 1, 5]"));
        var hint = InlayHintsFeature.In(snapshot, new TextSpan(0, snapshot.Source.Length), Language.English).Single(static h => h.Purpose == InlayHintPurpose.Expected);
        hint.Label.Should().Be("should be 4");
        hint.Tooltip.Should().Contain("✗ R4 **总计 5** ≠ ");
        snapshot.Source.WithEdits([hint.Edit!.Value]).Content.Should().Be(BaseReport.Form2021);
    }

    [Fact]
    public void Only_hints_in_the_range_are_given()
    {
        var snapshot = CompletionCursor.SnapshotOf(BaseReport.Form2021);
        var row = snapshot.Report.FindTable("disputes")!.GetRow(1);
        InlayHintsFeature.In(snapshot, row.Entry!.Span, Language.Chinese, ColumnHints.All).Select(static h => h.Label)
            .Should().Equal("结果维持:", "结果纠正:", "其他结果:", "尚未审结:", "总计:");
    }

    [Fact]
    public void Any_text_has_hints_within_it() => CompletionCursor.Damaged.Sample(static cursor =>
    {
        var range = TextSpan.FromBounds(cursor.Offset / 2, cursor.Offset);
        foreach (var columns in Enum.GetValues<ColumnHints>())
        {
            var hints = InlayHintsFeature.In(cursor.Snapshot, range, Language.Chinese, columns);
            hints.Should().NotContain(h => !range.Touches(h.Offset)).And.BeInAscendingOrder(static h => h.Offset);
            foreach (var hint in hints) cursor.Snapshot.Source.WithEdits(hint.Edit is { } edit ? [edit] : []);
        }
    }, iter: 400);

    private static string[] Render(ReportSnapshot snapshot, ColumnHints columns = ColumnHints.Needed)
    {
        var text = new StringBuilder(snapshot.Source.Content);
        var hints = InlayHintsFeature.In(snapshot, new TextSpan(0, snapshot.Source.Length), Language.Chinese, columns);
        foreach (var hint in hints.Reverse()) text.Insert(hint.Offset, $"«{hint.Label}»");
        return text.ToString().Split('\n');
    }
}
