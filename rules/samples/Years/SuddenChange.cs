using System.Collections.Immutable;
using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace Provincial.Years;

/// <summary>PRV3001: a figure is many times last year's, or a small part of it.</summary>
public sealed partial class SuddenChange : ReportAnalyzer
{
    // Logical paths, as --format json shows them.
    private static readonly ImmutableArray<string> Compared =
        ["requests.received.total", "proactive.licences.decisions", "proactive.penalties.decisions"];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportSetAction(Check);

    private static void Check(ReportSetContext context)
    {
        var others = context.FindOthers(context.Year - 1);
        foreach (var path in Compared)
        {
            // Not simply the first: the body may have filed reports of other kinds, which lack the cell.
            if (others.FirstOrDefault(r => r.FindCell(path) is { IsNumber: true }) is { } last) Compare(context, last, path);
        }
    }

    private static void Compare(ReportSetContext context, Report last, string path)
    {
        if (context.Report.FindCell(path) is not { IsNumber: true } cell || last.FindCell(path) is not { } before) return;
        var factor = context.Options.GetInt(Descriptor, "factor");
        var (less, more) = (Math.Min(cell.Value, before.Value), Math.Max(cell.Value, before.Value));
        if (more < context.Options.GetInt(Descriptor, "minimum") || more <= less * factor) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor, cell.Span, cell.Path, cell.Name, CellReader.Format(cell.Value), CellReader.Format(before.Value), $"{factor}") with
        {
            // The place is in another file, so its text goes with it.
            Related = [new RelatedPlace(before.Span, NameLastYear(context.Year - 1, before)) { Source = last.Source }],
        });
    }

    private static string NameLastYear(int year, Cell cell) =>
        $"{year.ToString(CultureInfo.InvariantCulture)} {cell.Name.Zh} = {cell.Text}";
}
