using CsCheck;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Selection;

namespace RulesEngine.Workspaces.Tests.Features;

public sealed class SelectionFeatureTests
{
    private const string Table = "格式: 2021\n主动公开政府信息情况:\n  # 三栏\n  规章: [1, $02, 3]\n";

    [Theory]
    [InlineData(Table, "2", "[1, 2, 3]", "规章: [1, 2, 3]", "主动公开政府信息情况:\n  # 三栏\n  规章: [1, 2, 3]")]
    [InlineData("a:\n  b:\n    c: '1$02.5 万'\n    d: 0\n", "12.5", "12.5 万", "'12.5 万'", "c: '12.5 万'", "c: '12.5 万'\n    d: 0",
        "b:\n    c: '12.5 万'\n    d: 0", "a:\n  b:\n    c: '12.5 万'\n    d: 0")]
    [InlineData("规章:\n  本年$0制发件数: 1\n", "本年制发件数", "本年制发件数: 1", "规章:\n  本年制发件数: 1")]
    [InlineData("规章: {a: 1$0, b: 2}\n", "1", "a: 1", "{a: 1, b: 2}", "规章: {a: 1, b: 2}")]
    [InlineData("规章: [10,$0  2]\n", "[10,  2]", "规章: [10,  2]")]
    [InlineData("规章: [1]\n$0\n规范性文件: [2]\n")]
    public void Cell_row_table_file(string marked, params string[] expected) => Verify(marked, expected);

    [Theory]
    [InlineData("总体情况: |\n  第一段。\n  受理17件，$0办结“18件。”其中1件！\n",
        "办结", "受理17件，办结“18件。”", "受理17件，办结“18件。”其中1件！", "第一段。\n  受理17件，办结“18件。”其中1件！",
        "|\n  第一段。\n  受理17件，办结“18件。”其中1件！", "总体情况: |\n  第一段。\n  受理17件，办结“18件。”其中1件！")]
    [InlineData("总体情况: >\n  一行\n  二$0行；好\n\n  三行\n",
        "二行", "一行\n  二行；", "一行\n  二行；好", "一行\n  二行；好\n\n  三行", ">\n  一行\n  二行；好\n\n  三行", "总体情况: >\n  一行\n  二行；好\n\n  三行")]
    [InlineData("总体情况: |\n  一。\n$0\n  二\n", "一。\n\n  二", "|\n  一。\n\n  二", "总体情况: |\n  一。\n\n  二")]
    [InlineData("总体情况: |$0 \n  一。\n", "| \n  一。", "总体情况: | \n  一。")]
    [InlineData("总体情况: |\n  一。二。$0\n", "二。", "一。二。", "|\n  一。二。", "总体情况: |\n  一。二。")]
    [InlineData("总体情况: 见 http$0s 与𠮷林\n", "https", "见 https 与𠮷林", "总体情况: 见 https 与𠮷林")]
    [InlineData("总体情况: 见 与$0𠮷林\n", "与𠮷林", "见 与𠮷林", "总体情况: 见 与𠮷林")]
    public void Word_sentence_paragraph_block_section(string marked, params string[] expected) => Verify(marked, expected);

    [Theory]
    [InlineData("# 第一\n# 第$0二 行\na: 1\n", "第二", "第二 行", "# 第二 行", "# 第一\n# 第二 行")]
    [InlineData("t:\n  a: [1] # 注$0\n  b: 2\n", "注", "# 注", "a: [1] # 注\n  b: 2", "t:\n  a: [1] # 注\n  b: 2")]
    public void Word_comment_comments(string marked, params string[] expected) => Verify(marked, expected);

    [Fact]
    public void An_empty_text_has_itself() =>
        SelectionFeature.At(MarkedReport.SnapshotOf(string.Empty), 0).Should().Equal(new TextSpan(0, 0));

    [Fact]
    public void Spans_grow_from_the_offset_to_the_file_in_any_text() => DamagedText.Gen.Sample(static damaged =>
    {
        var snapshot = MarkedReport.SnapshotOf(damaged.Text);
        var offset = Math.Min(damaged.Offset, snapshot.Source.Length);
        var spans = SelectionFeature.At(snapshot, offset);
        spans[0].Touches(offset).Should().BeTrue();
        spans[^1].Should().Be(new TextSpan(0, snapshot.Source.Length));
        for (var i = 1; i < spans.Length; i++)
        {
            spans[i].Contains(spans[i - 1]).Should().BeTrue();
            spans[i].Length.Should().BeGreaterThan(spans[i - 1].Length);
        }
    });

    private static void Verify(string marked, string[] expected)
    {
        var report = MarkedReport.Of(marked);
        var source = report.Snapshot.Source;
        SelectionFeature.At(report.Snapshot, report.Offset).Select(source.ToString).Should().Equal([.. expected, source.Content]);
    }
}
