using System.Diagnostics;

namespace RulesEngine.Disclosure.Tests.Prose;

/// <summary>The rules on wording read a text once, whatever is in it; here it is a single line.</summary>
public class LongProseTests
{
    [Theory]
    [InlineData("资金使用")]
    [InlineData("公开、")]
    [InlineData("严格")]
    [InlineData("国办公开办函〔2021〕")]
    [InlineData("令第《处理费")]
    [InlineData("年信息公开")]
    [InlineData("费")]
    [InlineData("信息处理费1")]
    [InlineData("我局本镇")]
    [InlineData("市政府")]
    [InlineData("2022年")]
    [InlineData("国办公开办函〔2019〕60号")]
    [InlineData("国务院办公厅政府信息与政务公开办公室")]
    public void A_text_ten_times_as_long_takes_about_ten_times_as_long(string piece)
    {
        foreach (var section in new[] { "总体情况", "其他需要报告的事项" }) Compare(Write(section, piece, 100_000), Write(section, piece, 1_000_000));
    }

    private static void Compare(Text.SourceText small, Text.SourceText large)
    {
        var least = TimeSpan.FromMilliseconds(20);
        var (one, ten) = (Measure(small), Measure(large));
        // A rule that reads a text again and again would take a hundred times as long; the findings themselves cost memory.
        ten.Should().BeLessThan(40 * (one > least ? one : least), "it is a matter of length alone");
    }

    private static Text.SourceText Write(string section, string piece, int length) =>
        ProseReport.Write(section, string.Concat(Enumerable.Repeat(piece, length / piece.Length)));

    private static TimeSpan Measure(Text.SourceText source)
    {
        var report = Reports.Report.Read(source, BuiltIn.Catalog.Forms);
        var options = new Analysis.AnalysisOptions { Selected = new HashSet<string> { "GK4009", "GK4010", "GK4013", "GK4014", "GK4015", "GK4016" } };
        // The best of three: other work on the machine only ever adds.
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            BuiltIn.Catalog.Driver.Analyze(report, options);
            return watch.Elapsed;
        });
    }
}
