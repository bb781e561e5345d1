using CsCheck;
using RulesEngine.Testing;
using RulesEngine.Workspaces.Features.Folding;

namespace RulesEngine.Workspaces.Tests.Features;

public sealed class FoldingFeatureTests
{
    [Fact]
    public void The_folds_of_a_report() => Folds(BaseReport.Form2021).Should().Equal(
        "Entry 总体情况: | +11",
        "Entry 主动公开政府信息情况: +9",
        "Entry 收到和处理政府信息公开申请情况: +31",
        "Entry   本年度办理结果: +26",
        "Entry     不予公开: +8",
        "Entry     无法提供: +3",
        "Entry     不予处理: +5",
        "Entry     其他处理: +3",
        "Entry 政府信息公开行政复议行政诉讼情况: +4",
        "Entry 存在的主要问题及改进情况: | +1",
        "Entry 其他需要报告的事项: | +1");

    [Theory]
    [InlineData("# 一\n# 二\n\n# 三\n格式: 2021 # 四\n  # 五\n# 六\n", "Comments # 一 +1", "Comments   # 五 +1")]
    [InlineData("总体情况: |\r\n  # 一\r\n  # 二\r\n\r\n\r\n", "Entry 总体情况: | +2")]
    [InlineData("a:\n  b:\n    - 1\n    - 2\n", "Entry a: +3", "Entry   b: +2")]
    [InlineData("a: {x: [1,\n 2], y: [3,\n 4]}\n", "Entry a: {x: [1, +2")]
    [InlineData("总体情况: \"一\n  二\"\n", "Entry 总体情况: \"一 +1")]
    [InlineData("格式: 2021\n")]
    [InlineData("")]
    public void What_goes_on_below_its_line_is_folded(string text, params string[] folds) => Folds(text).Should().Equal(folds);

    [Theory]
    [InlineData("    保护第三方合法权益:                   [ 0, 1")]
    [InlineData("  上年结转:                                 [ 2, 0, 0")]
    public void A_half_typed_row_moves_no_fold(string start)
    {
        var at = BaseReport.Form2021.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var end = BaseReport.Form2021.IndexOf('\n', at);
        Folds(BaseReport.Form2021.Remove(at, end - at)).Should().Equal(Folds(BaseReport.Form2021));
    }

    [Fact]
    public void Folds_are_whole_lines_that_do_not_cross_in_any_text() => DamagedText.Gen.Sample(static damaged =>
    {
        var snapshot = MarkedReport.SnapshotOf(damaged.Text);
        var (source, folds) = (snapshot.Source, FoldingFeature.Of(snapshot));
        foreach (var fold in folds)
        {
            var (first, last) = (source.GetPosition(fold.Span.Start), source.GetPosition(fold.Span.End));
            first.Character.Should().Be(0);
            last.Line.Should().BeGreaterThan(first.Line);
            fold.Span.End.Should().Be(source.GetLineSpan(last.Line).End);
        }
        for (var i = 1; i < folds.Length; i++)
        {
            folds[i].Span.Start.Should().BeGreaterThan(folds[i - 1].Span.Start);
            for (var j = 0; j < i; j++)
                (folds[j].Span.Contains(folds[i].Span) || folds[j].Span.End < folds[i].Span.Start).Should().BeTrue("{0} crosses {1}", folds[j], folds[i]);
        }
    });

    private static IEnumerable<string> Folds(string text)
    {
        var snapshot = MarkedReport.SnapshotOf(text);
        var source = snapshot.Source;
        return FoldingFeature.Of(snapshot).Select(fold =>
        {
            var line = source.GetPosition(fold.Span.Start).Line;
            return $"{fold.Kind} {source.ToString(source.GetLineSpan(line))} +{source.GetPosition(fold.Span.End).Line - line}";
        });
    }
}
