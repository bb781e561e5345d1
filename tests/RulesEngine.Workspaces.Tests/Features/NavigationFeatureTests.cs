using CsCheck;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;
using RulesEngine.Workspaces.Features.Navigation;

namespace RulesEngine.Workspaces.Tests.Features;

public sealed class NavigationFeatureTests
{
    private static readonly string LastYear = MarkedReport.Year(2022);
    private static readonly string NextYear = MarkedReport.Year(2024);

    [Theory]
    // R1, R4: the row.
    [InlineData("本年新收:                                 [12, 3, 0, 1, 1, 0, 1$07]", "本年新收 12", "本年新收 3", "本年新收 0", "本年新收 1", "本年新收 1", "本年新收 0")]
    [InlineData("行政复议:         [2, 1, 0, 1,$0 4]", "行政复议 2", "行政复议 1", "行政复议 0", "行政复议 1")]
    // R3, where nothing else computes the cell.
    [InlineData("结转下年度继续办理:                       [ $01, 0", "本年新收 12", "上年结转 2", "总计 13")]
    [InlineData("行政复议:         [2$0, 1")]
    [InlineData("规章:           [$00")]
    [InlineData("行政规范性文件: [2, 1, 9$0]")]
    [InlineData("格式: $02021")]
    public void A_total_is_defined_by_its_parts(string marked, params string[] expected) =>
        Show(Definition(MarkedReport.InBase(marked))).Should().Equal(expected);

    [Fact]
    public void The_total_of_a_column_is_defined_by_its_result_rows()
    {
        var targets = Show(Definition(MarkedReport.InBase("总计:                                   [1$03,"))).ToList();
        targets.Should().HaveCount(21).And.StartWith(["予以公开 6", "部分公开 2", "属于国家秘密 0"]).And.EndWith("其他 0");
    }

    [Fact]
    public void The_last_total_is_defined_by_its_row_and_its_column() =>
        Definition(MarkedReport.InBase("[13, 3, 0, 1, 1, 0, 1$08]")).Should().HaveCount(21 + 6);

    [Theory]
    [InlineData("上年结转:                                 [ $02, 0", "other0: 结转下年度继续办理 1")]
    [InlineData("上年结转:                                 [ 2, $00", "other0: 结转下年度继续办理 0")]
    [InlineData("上年结转:                                 [ 2, 0, 0, 0, 0, 0,  $02]",
        "上年结转 2", "上年结转 0", "上年结转 0", "上年结转 0", "上年结转 0", "上年结转 0", "other0: 结转下年度继续办理 1")]
    [InlineData("行政规范性文件: [2, 1, $09]", "other0: 行政规范性文件 9")]
    [InlineData("行政规范性文件: [2, $01, 9]")]
    public void What_was_carried_over_is_defined_by_last_year(string marked, params string[] expected) =>
        Show(Definition(MarkedReport.InBase(marked, LastYear, NextYear))).Should().Equal(expected);

    [Fact]
    public void Nothing_is_found_in_another_bodys_or_an_old_forms_report()
    {
        const string stock = "行政规范性文件: [2, 1, $09]";
        Definition(MarkedReport.InBase(stock, MarkedReport.Year(2022, static t => t.Replace("云溪县", "云河县", StringComparison.Ordinal)))).Should().BeEmpty();
        Definition(MarkedReport.InBase(stock, BaseReport.Form2019.Replace("年度: 2019", "年度: 2022", StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("本年新收:                                 [1$02, 3", "本年新收 17", "结转下年度继续办理 1")]
    [InlineData("予以公开:                               [ $06, 1", "予以公开 8", "总计 13")]
    [InlineData("行政复议:         [2$0, 1", "行政复议 4")]
    [InlineData("行政许可:       [3$06]")]
    [InlineData("结转下年度继续办理:                       [ 1, 0, 0, 0, 0, 0, $0 1]", "other1: 上年结转 2")]
    [InlineData("规章:           [0, 0, 0$0]", "other1: 规章 0")]
    public void A_cell_is_referred_to_by_what_it_flows_into(string marked, params string[] expected)
    {
        var report = MarkedReport.InBase(marked, LastYear, NextYear);
        Show(ReferencesFeature.At(report.Snapshot, report.Offset, includeDeclaration: false)).Should().Equal(expected);
    }

    [Fact]
    public void The_cell_itself_is_among_its_references_when_asked_for()
    {
        var report = MarkedReport.InBase("行政复议:         [2$0, 1");
        Show(ReferencesFeature.At(report.Snapshot, report.Offset, includeDeclaration: true)).Should().Equal("行政复议 2", "行政复议 4");
    }

    [Fact]
    public void Rows_written_as_mappings_are_found_by_their_columns()
    {
        var report = MarkedReport.Of("格式: 2021\n政府信息公开行政复议行政诉讼情况:\n  行政复议: {总计: 3, 结果维持$0: 2, 结果纠正: 1}\n");
        Show(ReferencesFeature.At(report.Snapshot, report.Offset, includeDeclaration: false)).Should().Equal("行政复议 3");
    }

    [Theory]
    [InlineData("行政复议: [2, 1, # rulesengine-disable-line GK2$0004\n    0, 1, 4]")]
    [InlineData("行政复议: [2, 1, 0, 1, 4 $0]")]
    [InlineData("行政$0复议: [2, 1, 0, 1, 4]")]
    [InlineData("行政复议: [2, $01, 0]")]
    public void What_is_no_cell_leads_nowhere(string row)
    {
        var report = MarkedReport.Of($"格式: 2021\n政府信息公开行政复议行政诉讼情况:\n  {row}\n");
        Definition(report).Should().BeEmpty();
        ReferencesFeature.At(report.Snapshot, report.Offset, includeDeclaration: true).Should().BeEmpty();
    }

    [Fact]
    public void A_target_lies_in_its_row_and_knows_where_it_was_asked()
    {
        var target = Definition(MarkedReport.InBase("行政规范性文件: [2, 1, $09]", LastYear)).Single();
        target.Source.ToString(target.Span).Should().Be("行政规范性文件: [2, 1, 9]");
        target.Source.ToString(target.SelectionSpan).Should().Be("9");
        BaseReport.Form2021.Substring(target.Origin.Start, target.Origin.Length).Should().Be("9");
    }

    [Fact]
    public void Definitions_and_references_are_inverse_in_any_text() => DamagedText.Gen.Sample(static damaged =>
    {
        var snapshot = MarkedReport.SnapshotOf(damaged.Text, LastYear);
        var offset = Math.Min(damaged.Offset, snapshot.Source.Length);
        foreach (var target in DefinitionFeature.At(snapshot, offset).Concat(ReferencesFeature.At(snapshot, offset, true)))
        {
            new TextSpan(0, target.Source.Length).Contains(target.Span).Should().BeTrue();
            target.Span.Contains(target.SelectionSpan).Should().BeTrue();
        }
        foreach (var part in Own(snapshot, DefinitionFeature.At(snapshot, offset)))
            Own(snapshot, ReferencesFeature.At(snapshot, part.SelectionSpan.End, false)).Should().Contain(t => t.SelectionSpan == part.Origin);
    });

    private static IEnumerable<NavigationTarget> Own(ReportSnapshot snapshot, IEnumerable<NavigationTarget> targets) =>
        targets.Where(t => ReferenceEquals(t.Source, snapshot.Source));

    private static IReadOnlyList<NavigationTarget> Definition(MarkedReport report) => DefinitionFeature.At(report.Snapshot, report.Offset);

    /// <summary>Key of the row and text of the cell, behind the name of another file.</summary>
    private static IEnumerable<string> Show(IEnumerable<NavigationTarget> targets) => targets.Select(static t =>
    {
        var file = t.Source.Path.Split('.')[0];
        var key = t.Source.ToString(t.Span).Split(':')[0];
        return $"{(file == "this" ? "" : file + ": ")}{key} {t.Source.ToString(t.SelectionSpan)}";
    });
}
