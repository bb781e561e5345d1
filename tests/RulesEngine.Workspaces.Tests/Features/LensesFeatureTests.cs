using CsCheck;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Lenses;

namespace RulesEngine.Workspaces.Tests.Features;

public sealed class LensesFeatureTests
{
    [Fact]
    public void Each_table_says_that_its_relations_hold() => Show(BaseReport.Form2021).Should().Equal(
        "主动公开政府信息情况 ✓ 勾稽关系全部成立（2 项）",
        "收到和处理政府信息公开申请情况 ✓ 勾稽关系全部成立（39 项）",
        "政府信息公开行政复议行政诉讼情况 ✓ 勾稽关系全部成立（3 项）");

    [Fact]
    public void A_table_without_relations_says_that_it_is_complete() =>
        Show(BaseReport.Form2019)[0].Should().Be("主动公开政府信息情况 ✓ 全部填写");

    [Theory]
    [InlineData("[2, 1, 0, 1, 4]", "[2, 1, 0, 1, 5]", "✗ 1 处勾稽关系不平：行政复议·总计 → 5", "✗ 1 relation is broken: 行政复议·总计 → 5")]
    [InlineData("[1, 0, 0, 0, 1]", "[1, 0, ~, , ]", "有 3 个单元格未填 → ~", "3 cells are empty → ~")]
    [InlineData("[1, 0, 0, 0, 1]", "[1, 0, /, 0, 1O]", "有 1 个单元格未填；有 1 个单元格不是数 → /", "1 cell is empty; 1 cell is no number → /")]
    [InlineData("[1, 0, 0, 0, 1]", "[1, 0, ~, 0, 0]", "✗ 1 处勾稽关系不平：未经复议直接起诉·总计；有 1 个单元格未填 → 0",
        "✗ 1 relation is broken: 未经复议直接起诉·总计; 1 cell is empty → 0")]
    public void The_third_table_says_what_is_wrong(string old, string @new, string chinese, string english)
    {
        var text = BaseReport.Form2021.Replace(old, @new, StringComparison.Ordinal);
        Show(text)[2].Should().Be($"政府信息公开行政复议行政诉讼情况 {chinese}");
        Show(text, Language.English)[2].Should().Be($"政府信息公开行政复议行政诉讼情况 {english}");
    }

    [Fact]
    public void Of_many_broken_relations_the_first_are_named()
    {
        var text = BaseReport.Form2021.Replace("本年新收:                                 [12, 3, 0, 1", "本年新收:                                 [13, 4, 1, 2", StringComparison.Ordinal);
        Show(text)[1].Should().Be("收到和处理政府信息公开申请情况 ✗ 5 处勾稽关系不平：本年新收·总计、结转下年度继续办理·自然人、结转下年度继续办理·商业企业等 → 17");
        Show(text, Language.English)[1].Should().EndWith("✗ 5 relations are broken: 本年新收·总计, 结转下年度继续办理·自然人, 结转下年度继续办理·商业企业, … → 17");
    }

    [Theory]
    [InlineData("格式: 2021\n主动公开政府信息情况:\n", "主动公开政府信息情况 有 10 个单元格未填 → 主动公开政府信息情况")]
    [InlineData("格式: 2021\n")]
    [InlineData("")]
    public void A_table_that_is_missing_says_nothing(string text, params string[] lenses) => Show(text).Should().Equal(lenses);

    [Fact]
    public void Any_text_has_lenses_over_keys() => DamagedText.Gen.Sample(static damaged =>
    {
        var snapshot = MarkedReport.SnapshotOf(damaged.Text);
        foreach (var lens in LensesFeature.Of(snapshot, Language.English))
        {
            lens.Title.Should().NotBeNullOrWhiteSpace();
            snapshot.Report.Tables.Select(static t => t.Span).Should().Contain(lens.Span);
            (lens.Place is null).Should().Be(lens.State == TableState.Holds);
        }
    });

    private static List<string> Show(string text, Language language = Language.Chinese)
    {
        var snapshot = MarkedReport.SnapshotOf(text);
        return [.. LensesFeature.Of(snapshot, language).Select(lens =>
            $"{snapshot.Source.ToString(lens.Span)} {lens.Title}{(lens.Place is { } place ? " → " + snapshot.Source.ToString(place) : "")}")];
    }
}
