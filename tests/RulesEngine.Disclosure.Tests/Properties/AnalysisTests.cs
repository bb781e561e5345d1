using System.Diagnostics;
using CsCheck;
using RulesEngine.Disclosure.Tests.Generation;
using RulesEngine.Reports;
using RulesEngine.Text;
using Xunit.Abstractions;

namespace RulesEngine.Disclosure.Tests.Properties;

/// <summary>The same report has the same diagnostics, on any thread and however broken it is, in little time.</summary>
public class AnalysisTests(ITestOutputHelper output)
{
    private static readonly SlipKind[] Kinds = [SlipKind.Drop, SlipKind.Double, SlipKind.Replace, SlipKind.Insert, SlipKind.Swap];

    [Fact]
    public void Analysis_gives_the_same_on_eight_threads() => MistypedReport.Of(3, Kinds).Sample(static report =>
    {
        var expected = Describe(Report.Read(report.Source, BuiltIn.Catalog.Forms));
        var shared = Report.Read(report.Source, BuiltIn.Catalog.Forms);
        var found = new string[8];
        var threads = Enumerable.Range(0, found.Length).Select(i => new Thread(() => found[i] = Describe(shared))).ToList();
        threads.ForEach(static t => t.Start());
        threads.ForEach(static t => t.Join());
        found.Should().AllBe(expected);
    }, iter: 200, threads: 1);

    [Fact]
    public void A_clean_report_is_clean_on_eight_threads() => ValidReport.Gen.Sample(static report =>
    {
        var shared = Report.Read(report.Source, BuiltIn.Catalog.Forms);
        var found = new string[8];
        Parallel.For(0, found.Length, i => found[i] = Describe(shared));
        found.Should().AllBe(Describe(shared));
    }, iter: 200, threads: 1);

    [Fact]
    public void A_table_with_forty_wrong_cells_is_given_up_after_a_bounded_search()
    {
        var random = new PCG(40);
        var gen = MistypedReport.Of(40, SlipKind.Insert, SlipKind.Replace);
        var times = new List<double>();
        for (var i = 0; i < 40; i++)
        {
            var table = Report.Read(gen.Generate(random, null, out Size _).Source, BuiltIn.Catalog.Forms).FindTable("requests")!;
            var start = Stopwatch.GetTimestamp();
            table.Correction.Unsolved.Should().NotBeEmpty("no four cells heal what forty broke");
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        output.WriteLine($"search given up after {times.Order().ElementAt(times.Count / 2):F1} ms (median), {times.Max():F1} ms (longest)");
        // The budget is 50 ms; a machine busy with other tests may take several times as long, an unbounded search takes minutes.
        times.Order().ElementAt(times.Count / 2).Should().BeLessThan(500);
    }

    private static string Describe(Report report) => string.Join('\n', BuiltIn.Catalog.Driver.Analyze(report, BuiltIn.Verifier.Options)
        .Diagnostics.Select(static d => $"{d.Span} {d.Id} {d.Path} {d.GetMessage(Language.Chinese)} {d.Note?.Zh}"));
}
