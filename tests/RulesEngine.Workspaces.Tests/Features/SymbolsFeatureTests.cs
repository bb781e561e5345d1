using System.Collections.Immutable;
using CsCheck;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Symbols;

namespace RulesEngine.Workspaces.Tests.Features;

public sealed class SymbolsFeatureTests
{
    [Fact]
    public void The_outline_of_a_report()
    {
        var lines = Outline(BaseReport.Form2021);
        lines.Take(15).Should().Equal(
            "Metadata 格式 | 2021",
            "Metadata 单位 | 云溪县水利局",
            "Metadata 年度 | 2023",
            "Metadata 发布日期 | 2024-01-20",
            "Prose 总体情况 | 271 字",
            "Table 主动公开政府信息情况",
            "  Row 规章 | 0, 0, 0",
            "  Row 行政规范性文件 | 2, 1, 9",
            "  Row 行政许可 | 36",
            "  Row 行政处罚 | 15",
            "  Row 行政强制 | 4",
            "  Row 行政事业性收费 | 2.35万元",
            "Table 收到和处理政府信息公开申请情况",
            "  Row 本年新收 | 总计 17",
            "  Row 上年结转 | 总计 2");
        lines.Should().ContainInConsecutiveOrder("  Group 本年度办理结果", "    Row 予以公开 | 总计 8", "    Row 部分公开 | 总计 3",
            "    Group 不予公开", "      Row 属于国家秘密 | 总计 0");
        lines.TakeLast(2).Should().Equal("Prose 存在的主要问题及改进情况 | 48 字", "Prose 其他需要报告的事项 | 18 字");
    }

    [Theory]
    [InlineData("form: 2021\norganization: 甲\n", "Metadata 格式 | 2021", "Metadata 单位 | 甲")]
    [InlineData("格式: 2021\nrequests:\n  四、结转下年度继续办理:\n    总计: 3\n",
        "Metadata 格式 | 2021", "Table 收到和处理政府信息公开申请情况", "  Row 结转下年度继续办理 | 总计 3")]
    [InlineData("格式: 2021\n主动公开政府信息情况:\n  规张: [1, 2]\n  行政许可: [1O]\n",
        "Metadata 格式 | 2021", "Table 主动公开政府信息情况", "  Row 规章", "  Row 行政许可 | 1O")]
    [InlineData("格式: 2021\n其他需要报告的事项:\n总体情况: ''\n备注: 1\n格式: 2019\n",
        "Metadata 格式 | 2021", "Prose 其他需要报告的事项 | 空", "Prose 总体情况 | 空", "Unknown 备注", "Unknown 格式")]
    [InlineData("格式: 2021\n主动公开政府信息情况:\n  规章: [0, 0\n  行政许可: [3]\n其他需要报告的事项: 无\n",
        "Metadata 格式 | 2021", "Table 主动公开政府信息情况", "  Row 规章", "  Row 行政许可 | 3", "Prose 其他需要报告的事项 | 1 字")]
    [InlineData("a: {b: 1}\n", "Unknown a")]
    [InlineData("\"多\\n行\": 1\n'': 2\n", "Unknown 多 行")]
    [InlineData("- 1\n")]
    [InlineData("")]
    public void Names_are_canonical_and_order_is_that_of_the_text(string text, params string[] expected) =>
        Outline(text).Should().Equal(expected);

    [Fact]
    public void Length_of_prose_is_told_in_english_too() =>
        Outline("格式: 2021\n总体情况: 字\n其他需要报告的事项: 两字\n", Language.English)
            .Should().Equal("Metadata 格式 | 2021", "Prose 总体情况 | 1 character", "Prose 其他需要报告的事项 | 2 characters");

    [Fact]
    public void Spans_are_nested_in_any_text() => DamagedText.Gen.Sample(static damaged =>
    {
        var snapshot = MarkedReport.SnapshotOf(damaged.Text);
        Verify(SymbolsFeature.Of(snapshot, Language.Chinese), new TextSpan(0, snapshot.Source.Length));
    });

    private static void Verify(ImmutableArray<SymbolItem> items, TextSpan around)
    {
        foreach (var item in items)
        {
            item.Name.Should().NotBeNullOrWhiteSpace();
            (item.Name + item.Detail).Should().NotContainAny("\n", "\r");
            around.Contains(item.Span).Should().BeTrue("{0} lies in {1}", item, around);
            item.Span.Contains(item.SelectionSpan).Should().BeTrue("{0} holds its key", item);
            Verify(item.Children, item.Span);
        }
        items.Should().BeInAscendingOrder(static i => i.Span.Start);
    }

    private static List<string> Outline(string text, Language language = Language.Chinese)
    {
        var lines = new List<string>();
        Write(SymbolsFeature.Of(MarkedReport.SnapshotOf(text), language), string.Empty, lines);
        return lines;
    }

    private static void Write(ImmutableArray<SymbolItem> items, string indent, List<string> lines)
    {
        foreach (var item in items)
        {
            lines.Add($"{indent}{item.Kind} {item.Name}{(item.Detail.Length == 0 ? "" : " | ")}{item.Detail}");
            Write(item.Children, indent + "  ", lines);
        }
    }
}
