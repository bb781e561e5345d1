using AngleSharp.Dom;
using RulesEngine.Forms;
using RulesEngine.Packs;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;

namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>The tables of the preview are merged as the printed form merges them.</summary>
public sealed class PreviewTableTests
{
    [Theory]
    [InlineData("2021", "requests", 3 + 25, 3 + 7)]
    [InlineData("2019", "requests", 3 + 23, 3 + 7)]
    [InlineData("2021", "proactive", (4 * 2) + 6, 1 + 3)]
    [InlineData("2019", "proactive", (5 * 2) + 8, 1 + 3)]
    [InlineData("2021", "disputes", 3 + 1, 15)]
    [InlineData("2019", "disputes", 3 + 1, 15)]
    public void Every_row_covers_every_column(string form, string table, int rows, int columns)
    {
        var grid = TableOf(form, table).Grid();
        grid.Should().HaveCount(rows);
        grid[0].Should().HaveCount(columns);
    }

    [Fact]
    public void The_head_of_table_3_has_three_levels() => Words(TableOf("2021", "requests").Grid()[..3]).Should().Equal(
        "勾稽 勾稽 勾稽 申请人情况 申请人情况 申请人情况 申请人情况 申请人情况 申请人情况 申请人情况",
        "勾稽 勾稽 勾稽 自然人 法人或其他组织 法人或其他组织 法人或其他组织 法人或其他组织 法人或其他组织 总计",
        "勾稽 勾稽 勾稽 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计");

    [Fact]
    public void The_rows_of_table_3_are_merged_at_the_left()
    {
        var grid = TableOf("2021", "requests").Grid();
        grid[3][..3].Distinct().Should().ContainSingle().Which.TextContent.Should().Be("一、本年新收政府信息公开申请数量");
        grid[5..^1].Select(static r => r[0]).Distinct().Should().ContainSingle().Which.TextContent.Should().Be("三、本年度办理结果");
        grid[5][1].Should().BeSameAs(grid[5][2]).And.NotBeSameAs(grid[6][1]);
        grid.Count(static r => r[1].TextContent == "（三）不予公开").Should().Be(8);
        grid.Count(static r => r[1].TextContent == "（六）其他处理").Should().Be(3);
        TableOf("2019", "requests").Grid().Count(static r => r[1].TextContent == "（六）其他处理" && r[1] == r[2]).Should().Be(1);
    }

    [Theory]
    [InlineData("2021", "第二十条第（一）项 信息内容 规章 行政规范性文件 第二十条第（五）项 信息内容 行政许可 第二十条第（六）项 信息内容 行政处罚 行政强制 第二十条第（八）项 信息内容 行政事业性收费")]
    [InlineData("2019", "第二十条第（一）项 信息内容 规章 规范性文件 第二十条第（五）项 信息内容 行政许可 其他对外管理服务事项 第二十条第（六）项 信息内容 行政处罚 行政强制 第二十条第（八）项 信息内容 行政事业性收费 第二十条第（九）项 信息内容 政府集中采购")]
    public void Table_2_has_a_block_for_each_clause(string form, string firstColumn)
    {
        var grid = TableOf(form, "proactive").Grid();
        string.Join(' ', grid.Select(static r => r[0].TextContent)).Should().Be(firstColumn);
        grid[0].Distinct().Should().ContainSingle("the clause stands over all columns");
        grid.Select(static r => r[^1]).Should().OnlyContain(static c => c.HasAttribute("data-path") || c.LocalName == "th");
    }

    [Fact]
    public void Table_4_is_one_line_below_two_kinds_of_cases()
    {
        var grid = TableOf("2021", "disputes").Grid();
        Words([grid[0]]).Should().Equal(string.Join(' ', Enumerable.Repeat("行政复议", 5).Concat(Enumerable.Repeat("行政诉讼", 10))));
        grid[1][0].Should().BeSameAs(grid[2][0]);
        Words([grid[1][5..]]).Should().Equal(string.Join(' ', Enumerable.Repeat("未经复议直接起诉", 5).Concat(Enumerable.Repeat("复议后起诉", 5))));
        Words([grid[2]]).Should().Equal(string.Join(' ', Enumerable.Repeat("结果维持 结果纠正 其他结果 尚未审结 总计", 3)));
        Words([grid[3]]).Should().Equal("2 1 0 1 4 1 0 0 0 1 0 0 1 0 1");
    }

    [Fact]
    public void Cells_stand_in_the_order_of_the_form_and_headings_have_a_scope()
    {
        foreach (var (form, text) in new[] { ("2019", BaseReport.Form2019), ("2021", BaseReport.Form2021) })
        {
            var report = CompletionCursor.SnapshotOf(text).Report;
            var paths = report.Tables.SelectMany(static t => Enumerable.Range(0, t.Count).Select(i => t[i].Path));
            var body = PrintedPage.Body(text);
            body.QuerySelectorAll("td[data-path]").Select(static c => c.GetAttribute("data-path")).Should().Equal(paths, form);
            body.QuerySelectorAll("th").Should().OnlyContain(static h => h.GetAttribute("scope") == "col" || h.GetAttribute("scope") == "row");
            body.QuerySelectorAll("table > caption").Should().HaveCount(3);
        }
    }

    [Theory]
    // Rows of other columns and other depth; no row at all fits the first group; a column set without columns.
    [InlineData("rows: [{id: a, name: 甲}, {id: g, name: 组, rows: [{id: b, name: 乙, columns: two}, {id: c, name: 丙}]}]", 3)]
    [InlineData("rows: [{id: g, name: 组, rows: [{id: h, name: 里, rows: [{id: b, name: 乙}, {id: c, name: 丙, columns: two}, {id: d, name: 丁}]}]}]", 3)]
    [InlineData("rows: [{id: a, name: 甲, columns: none}, {id: b, name: 乙, columns: two, group: 类}]", 2)]
    [InlineData("rows: [{id: a, name: 甲, columns: none}]", 1)]
    [InlineData("layout: {rows: across}, rows: [{id: a, name: 甲}, {id: b, name: 乙, columns: none, group: 类}, {id: c, name: 丙, columns: two, group: 类}]", 1)]
    [InlineData("layout: {rows: across}, rows: [{id: a, name: 甲}, {id: b, name: 乙}]", 1)]
    public void A_form_without_layout_gets_plain_tables(string rows, int blocks)
    {
        var form = $$"""
            id: "9"
            title: 别的报告
            sections:
              - id: t
                name: 表
                table: {column-sets: {one: [{id: x, name: 子}], two: [{id: x, name: 子, group: 众}, {id: y, name: 丑}], none: []}, columns: one, {{rows}}}
            """;
        FormLoader.Load(SourceText.From(form)).Errors.Should().BeEmpty();
        var snapshot = new ReportSnapshot(new RuleCatalog([new FormPack(form)]), SourceText.From("格式: 9\n单位: 甲\n年度: 2030\n"), new(), null);
        var body = PrintedPage.Body(snapshot);
        body.QuerySelector("h1")!.TextContent.Should().Be("甲2030年别的报告");
        var table = body.QuerySelector("table")!;
        table.Grid();
        table.QuerySelectorAll("tbody").Should().HaveCount(blocks);
    }

    private static IElement TableOf(string form, string table) =>
        PrintedPage.Body(form == "2019" ? BaseReport.Form2019 : BaseReport.Form2021).QuerySelectorAll("table")[table switch { "proactive" => 0, "requests" => 1, _ => 2 }];

    private static string[] Words(IElement[][] rows) =>
        [.. rows.Select(static r => string.Join(' ', r.Select(static c => c.TextContent.Contains("勾稽关系", StringComparison.Ordinal) ? "勾稽" : c.TextContent)))];
}
