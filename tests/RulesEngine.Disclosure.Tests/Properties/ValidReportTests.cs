using CsCheck;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure.Tests.Generation;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Tests.Properties;

/// <summary>A report in which nothing is wrong is never found fault with, in whatever layout.</summary>
public class ValidReportTests
{
    [Fact]
    public void A_valid_report_has_no_error_and_no_warning() => ValidReport.Gen.Sample(static report =>
    {
        var faults = BuiltIn.Verifier.Analyze(report.Source).Diagnostics.Where(static d => d.Severity >= DiagnosticSeverity.Warning);
        faults.Select(static d => $"{d.Span} {d.Id} {d.GetMessage(Language.Chinese)}").Should().BeEmpty();
    }, iter: 4000);

    [Fact]
    public void Every_cell_is_read_as_it_was_written() => ValidReport.Gen.Sample(static report =>
    {
        var tables = BuiltIn.Verifier.Analyze(report.Source).Report.Tables;
        for (var t = 0; t < tables.Length; t++)
        {
            for (var c = 0; c < tables[t].Count; c++) tables[t][c].Value.Should().Be(report.Figures.Tables[t][c], tables[t][c].Path);
        }
    }, iter: 500);
}
