using CsCheck;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Navigation;

namespace RulesEngine.Workspaces.Tests.Features;

public sealed class HighlightsFeatureTests
{
    [Theory]
    [InlineData("行政复议:         [2, $01, 0, 1, 4]", "Part 2", "Part 1", "Part 0", "Part 1", "Total 4")]
    [InlineData("规范性文件: [2$0, 1, 9]", "Part 2", "Part 1", "Total 9")]
    [InlineData("本年新收:                                 [12, $03, 0, 1, 1, 0, 17]",
        "Part 12", "Part 3", "Part 0", "Part 1", "Part 1", "Part 0", "Total 17")]
    [InlineData("行政许可:       [3$06]")]
    [InlineData("行政许$0可:       [36]", "Text 行政许可:       [36]")]
    [InlineData("年度$0: 2023", "Text 年度: 2023")]
    [InlineData("年度: $02023")]
    public void The_relation_of_a_cell_or_the_entry_of_a_key(string marked, params string[] expected) =>
        Show(MarkedReport.InBase(marked)).Should().Equal(expected);

    [Fact]
    public void Broken_relations_come_first()
    {
        var text = BaseReport.Form2021.Replace("上年结转:                                 [ 2,", "上年结转:                                 [ $09,", StringComparison.Ordinal);
        Show(MarkedReport.Of(text)).Should().Equal(
            "Part 12", "Part 9", "Part 0", "Part 0", "Part 0", "Part 0", "Part 0", "Total 2", "Part 13", "Total 1");
    }

    [Fact]
    public void Any_text_has_highlights_in_order() => DamagedText.Gen.Sample(static damaged =>
    {
        var snapshot = MarkedReport.SnapshotOf(damaged.Text);
        var highlights = HighlightsFeature.At(snapshot, Math.Min(damaged.Offset, snapshot.Source.Length));
        highlights.All(h => new TextSpan(0, snapshot.Source.Length).Contains(h.Span)).Should().BeTrue();
        highlights.Select(static h => h.Span.Start).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    });

    private static IEnumerable<string> Show(MarkedReport report) =>
        HighlightsFeature.At(report.Snapshot, report.Offset).Select(h => $"{h.Kind} {report.Snapshot.Source.ToString(h.Span)}");
}
