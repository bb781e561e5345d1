using System.Diagnostics;
using RulesEngine.Analysis;
using RulesEngine.Reports;
using Xunit.Abstractions;

namespace RulesEngine.Disclosure.Tests.Prose.Figures;

/// <summary>A section ten times as long takes about ten times as long, whatever stands in it.</summary>
public class SpeedTests(ITestOutputHelper output)
{
    private static readonly HashSet<string> Codes = ["GK4007", "GK4008", "GK4011", "GK4012"];

    [Theory]
    [InlineData("全年收到政府信息公开申请180件，其中自然人140件，占77.8%，均已答复；未收到行政复议申请。\n")]
    [InlineData("共公开信息15条、")]
    [InlineData("其中（网站15条，微信（含")]
    [InlineData("均未收到无没有")]
    [InlineData("政府信息公开申请")]
    [InlineData("12345678901234567890")]
    [InlineData("一二三四五六七八九十百千万")]
    [InlineData("《2022年第")]
    [InlineData("占1%同比增长2%")]
    [InlineData("，、；：")]
    public void A_megabyte_takes_about_ten_times_a_tenth_of_it(string unit)
    {
        Measure(unit, 20_000);
        // A busy machine disturbs one measurement or another, hardly all of them.
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var (small, large) = (Measure(unit, 100_000), Measure(unit, 1_000_000));
            output.WriteLine($"{unit.Trim()}: 100 KB {small:F2} ms, 1 MB {large:F2} ms");
            if (large < (small * 15) + 50) return;
        }
        Assert.Fail("A megabyte took far more than ten times as long.");
    }

    /// <summary>The best of three, in milliseconds.</summary>
    private static double Measure(string unit, int length)
    {
        var source = FigureReport.Write(string.Concat(Enumerable.Repeat(unit, length / unit.Length)).Trim());
        var options = new AnalysisOptions { Selected = Codes };
        var best = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var report = Report.Read(source, BuiltIn.Catalog.Forms);
            var start = Stopwatch.GetTimestamp();
            BuiltIn.Catalog.Driver.Analyze(report, options);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return best;
    }
}
