using RulesEngine.Forms;
using RulesEngine.Text;

namespace RulesEngine.Tests.Forms;

/// <summary>Each mistake in a form file is reported where it stands.</summary>
public sealed class FormLoaderTests
{
    private const string Valid = """
        id: "1"
        title: 表
        years: {from: 2021}
        sections:
          - {id: text, name: 文字}
          - id: table
            name: 表格
            table:
              column-sets:
                counts:
                  - {id: a, name: 甲}
                  - {id: b, name: 乙}
                  - {id: total, name: 总计}
              layout: {corner: 项目, heading: 情况, rows: down}
              columns: counts
              rows:
                - {id: first, name: 第一行, group: 甲类}
                - id: group
                  name: 组
                  rows:
                    - {id: inner, name: 组内行, also: [内]}
                    - {id: sum, name: 合计}
              relations:
                - {id: R1, kind: row-total, total: total, parts: [a, b]}
                - {id: R2, kind: column-total, total: group.sum, parts: group}
        """;

    [Fact]
    public void A_row_takes_over_another_that_may_stand_further_down()
    {
        var text = Valid.Replace("group: 甲类", "group: 甲类, carries: group.inner", StringComparison.Ordinal);
        var table = FormLoader.Load(SourceText.From(text)).Form!.Sections[1].Table!;
        table.Rows.Select(static r => r.CarriedFrom?.Path).Should().Equal("table.group.inner", null, null);
    }

    [Fact]
    public void A_form_without_mistakes_is_loaded()
    {
        var result = FormLoader.Load(SourceText.From(Valid));
        result.Errors.Should().BeEmpty();
        var table = result.Form!.Sections[1].Table!;
        table.Relations.Should().HaveCount(6);
        (table.Layout.Corner, table.Layout.Heading, table.Layout.AreRowsAcross).Should().Be(("项目", "情况", false));
        table.Rows.Select(static r => r.Group).Should().Equal("甲类", null, null);
        result.Form.Heading.Should().Be("表", "a form without a heading of its own is called by its title");
    }

    [Theory]
    [InlineData("id: \"1\"\n", "", "title", "缺少 id")]
    [InlineData("id: text, ", "", "name", "缺少 id")]
    [InlineData("name: 文字", "label: 文字", "id: text", "缺少 name")]
    [InlineData("title: 表", "titel: 表", "titel", "没有键 titel")]
    [InlineData("{id: text, name: 文字}", "{id: text, name: 文字, kind: x}", "kind", "没有键 kind")]
    [InlineData("from: 2021", "from: 21", "21", "四位年份")]
    [InlineData("from: 2021", "since: 2021", "since", "没有键 since")]
    [InlineData("columns: counts", "columns: sums", "sums", "没有列组 sums")]
    [InlineData("{id: first, name: 第一行,", "{id: first, name: 第一行, columns: sums,", "sums", "没有列组 sums")]
    [InlineData("rows: down", "rows: up", "up", "rows 应是 down 或 across")]
    [InlineData("rows: down", "rows: across", "{corner", "横排的表不能有分组行")]
    [InlineData("heading: 情况", "title: 情况", "title: 情况", "没有键 title")]
    [InlineData("layout: {corner: 项目, heading: 情况, rows: down}", "layout: across", "across", "键: 值")]
    [InlineData("{id: inner, name: 组内行,", "{id: inner, name: 组内行, group: 丙,", "丙", "只有最外层的行可以有 group")]
    [InlineData("{id: sum, name: 合计}", "{id: sum, name: 合计, carries: last}", "last", "carries 应是表中另一行")]
    [InlineData("{id: sum, name: 合计}", "{id: sum, name: 合计, carries: group.sum}", "group.sum}", "carries 应是表中另一行")]
    [InlineData("{id: sum, name: 合计}", "{id: sum, name: 合计, carries: group}", "group}", "carries 应是表中另一行")]
    [InlineData("{id: sum, name: 合计}", "{id: sum, name: 合计, carries: [first]}", "[first]", "carries 应是表中另一行")]
    [InlineData("name: 组\n", "name: 组\n          carries: first\n", "carries", "没有键 carries")]
    [InlineData("{id: a, name: 甲}", "{id: a, name: 甲, type: text}", "text}", "type 应是")]
    [InlineData("kind: row-total", "kind: row-totals", "{id: R1", "kind 应是")]
    [InlineData("parts: [a, b]", "parts: [a, c]", "c]", "没有 c")]
    [InlineData("parts: group", "parts: groups", "groups", "没有 groups")]
    [InlineData("total: group.sum", "total: group.total", "group.total", "没有 group.total")]
    [InlineData("total: total", "total: all", "all", "没有 all")]
    [InlineData("name: 文字", "name: 表格", "表格", "“表格”用了两次", 1)]
    [InlineData("name: 乙", "name: 甲、", "甲、", "“甲、”用了两次")]
    [InlineData("id: b,", "id: A,", "A", "“A”用了两次")]
    [InlineData("also: [内]", "also: [内, 合计]", "合计}", "“合计”用了两次")]
    [InlineData("name: 组\n", "name: 第一行\n", "第一行\n", "“第一行”用了两次")]
    [InlineData("name: 甲", "name: …", "…", "没有文字")]
    [InlineData("title: 表", "title: 表\ntitle: 又", "title: 又", "写了两次")]
    [InlineData("parts: [a, b]}", "parts: [a, b}", "- {id: R1, kind", "")]
    [InlineData("title: 表", "title: &x 表", "&x", "锚点")]
    [InlineData("sections:", "section:", "section:", "没有键 section")]
    public void A_mistake_is_reported_where_it_stands(string part, string mistake, string place, string message, int occurrence = 0)
    {
        var at = Valid.IndexOf(part, StringComparison.Ordinal);
        var text = Valid.Remove(at, part.Length).Insert(at, mistake);
        var result = FormLoader.Load(SourceText.From(text, "1.yaml"));
        result.Form.Should().BeNull();
        var expected = -1;
        for (var i = 0; i <= occurrence; i++) expected = text.IndexOf(place, expected + 1, StringComparison.Ordinal);
        result.Errors.Should().Contain(e => e.Span.Start == expected && e.Message.Zh.Contains(message));
        result.Errors.Should().OnlyContain(static e => e.Source.Path == "1.yaml");
        result.Errors.Should().NotContain(static e => e.Message.Zh.Contains("没有键 relations"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a")]
    [InlineData("a")]
    [InlineData("id: x")]
    [InlineData("id: x\ntitle: y\nsections: []")]
    [InlineData("id: x\ntitle: y\nsections: [{id: a, name: b, table: {}}]")]
    [InlineData("id: x\ntitle: y\nsections: [{id: a, name: b, table: {rows: [{id: r, name: s, rows: []}]}}]")]
    public void A_text_that_is_no_form_has_errors(string text)
    {
        var result = FormLoader.Load(SourceText.From(text));
        result.Form.Should().BeNull();
        result.Errors.Should().NotBeEmpty();
    }

    [Fact]
    public void Damaged_form_files_never_throw()
    {
        var text = BaseReports.Form("2021");
        for (var at = 0; at < text.Length; at += 37) FormLoader.Load(SourceText.From(text.Remove(at, Math.Min(9, text.Length - at))));
    }
}
