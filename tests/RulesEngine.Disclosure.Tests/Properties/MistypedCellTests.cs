using System.Collections.Immutable;
using CsCheck;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure.Tests.Generation;
using RulesEngine.Text;
using Xunit.Abstractions;

namespace RulesEngine.Disclosure.Tests.Properties;

/// <summary>A slip of the hand in table 3 is found, and put right to the byte.</summary>
public class MistypedCellTests(ITestOutputHelper output)
{
    private static readonly SlipKind[] Kinds =
        [SlipKind.Drop, SlipKind.Double, SlipKind.Replace, SlipKind.Insert, SlipKind.Swap, SlipKind.Sign];

    private static readonly SlipKind[] Odd = [SlipKind.Blank, SlipKind.Letter, SlipKind.LeadingZero];

    [Fact]
    public void One_mistyped_cell_is_always_found_and_put_right() => MistypedReport.Of(1, Kinds).Sample(static report =>
    {
        IsFound(report).Should().BeTrue();
        Fix(report.Source).Should().Be(report.Original.Source.Content);
    }, iter: 2000);

    [Fact]
    public void A_cell_that_is_no_plain_number_is_always_found_and_put_right() => MistypedReport.Of(1, Odd).Sample(static report =>
    {
        IsFound(report).Should().BeTrue();
        Fix(report.Source).Should().Be(report.Original.Source.Content);
    }, iter: 1000);

    [Fact]
    public void Every_preferred_fix_of_a_sum_puts_the_mistyped_cell_right() => MistypedReport.Of(1, Kinds).Sample(static report =>
    {
        var found = BuiltIn.Verifier.Analyze(report.Source);
        foreach (var diagnostic in found.Diagnostics.Where(static d => d.Id is "GK2001" or "GK2002" or "GK2003"))
        {
            var fix = BuiltIn.Catalog.Fixes.Choose(found.Report, diagnostic, allowUnsafe: true);
            fix.Should().NotBeNull("{0} is healed by the one cell that is wrong", diagnostic.Path);
            report.Source.WithEdits(fix!.Edits).Content.Should().Be(report.Original.Source.Content);
        }
    }, iter: 1000);

    [Fact]
    public void Two_mistyped_cells_are_always_found_and_nearly_always_put_right()
    {
        var cases = Draw(MistypedReport.Of(2, [.. Kinds, .. Odd]), 1200);
        cases.AsParallel().All(IsFound).Should().BeTrue();
        var restored = cases.AsParallel().Count(static r => Fix(r.Source) == r.Original.Source.Content);
        var share = restored / (double)cases.Length;
        output.WriteLine($"{restored} of {cases.Length} reports with two mistyped cells were restored: {share:P1}");
        share.Should().BeGreaterThanOrEqualTo(0.95);
    }

    private static bool IsFound(MistypedReport report) =>
        BuiltIn.Verifier.Analyze(report.Source).Diagnostics.Any(static d => d.Severity >= DiagnosticSeverity.Warning);

    private static string Fix(SourceText source) => BuiltIn.Verifier.Fix(source.Content, allowUnsafe: true);

    /// <summary>The same cases on every run.</summary>
    private static ImmutableArray<T> Draw<T>(Gen<T> gen, int count)
    {
        var random = new PCG(20_240_101);
        return [.. Enumerable.Range(0, count).Select(_ => gen.Generate(random, null, out Size _))];
    }
}
