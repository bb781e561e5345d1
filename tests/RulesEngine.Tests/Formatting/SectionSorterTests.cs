using CsCheck;
using RulesEngine.Formatting;
using RulesEngine.Text;

namespace RulesEngine.Tests.Formatting;

public sealed class SectionSorterTests
{
    private const string Head = "# 头\n\n格式: 2021\n年度: 2023\n\n";

    [Fact]
    public void Sections_move_with_their_comments_and_blank_lines()
    {
        const string text = Head + "# 六\n其他需要报告的事项: 己\n\n\n总体情况: |\n  甲\n\n  # 乙\n# 五之一\n# 五之二\n存在的主要问题及改进情况: 戊 # 尾";

        Sort(text).Should().Be(Head + "总体情况: |\n  甲\n\n  # 乙\n# 五之一\n# 五之二\n存在的主要问题及改进情况: 戊 # 尾\n\n\n# 六\n其他需要报告的事项: 己");
    }

    [Fact]
    public void Keys_that_are_no_sections_stay_where_they_are() =>
        Sort(Head + "其他需要报告的事项: 己\n附件: 无\n总体情况: 甲\n").Should().Be(Head + "总体情况: 甲\n附件: 无\n其他需要报告的事项: 己\n");

    [Fact]
    public void Ordered_broken_and_flow_texts_are_left_alone()
    {
        Sort(BaseReports.Valid2021).Should().Be(BaseReports.Valid2021);
        Sort("其他需要报告的事项: [\n总体情况: 甲\n").Should().Be("其他需要报告的事项: [\n总体情况: 甲\n");
        Sort("{其他需要报告的事项: 己, 总体情况: 甲}").Should().Be("{其他需要报告的事项: 己, 总体情况: 甲}");
    }

    [Fact]
    public void Any_order_is_put_right_byte_for_byte() =>
        Gen.Select(Gen.Shuffle<int>(new[] { 0, 1, 2, 3, 4, 5 }), Gen.Bool, Gen.Bool).Sample((order, windows, marked) =>
        {
            var newLine = windows ? "\r\n" : "\n";
            var whole = (marked ? "\uFEFF" : "") + BaseReports.Valid2021.Replace("\n", newLine, StringComparison.Ordinal);
            Sort(Shuffle(whole, order, newLine)).Should().Be(SourceText.From(whole).Content);
        });

    private static string Shuffle(string text, int[] order, string newLine)
    {
        var source = SourceText.From(text);
        var starts = Reports.Read(source).Sections.Select(static s => s.Entry!.Key.Span.Start).Append(source.Length).ToList();
        var parts = order.Select(i => source.Content[starts[i]..starts[i + 1]].TrimEnd());
        return source.Content[..starts[0]] + string.Join(newLine + newLine, parts) + newLine;
    }

    private static string Sort(string text)
    {
        var report = Reports.Read(text);
        return report.Source.WithEdits(SectionSorter.GetEdits(report)).Content;
    }
}
