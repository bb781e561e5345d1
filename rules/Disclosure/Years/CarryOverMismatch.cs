using System.Collections.Immutable;
using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Years;

/// <summary>GK3001: 上年结转 is not what last year's report carried out (relation Y1).</summary>
public sealed partial class CarryOverMismatch : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportSetAction(Check);

    private static void Check(ReportSetContext context)
    {
        var last = Counterparts.Find(context, context.Year - 1);
        if (last.IsEmpty) return;
        foreach (var table in context.Report.Tables)
        {
            foreach (var row in table.Definition.Rows)
            {
                if (row.CarriedFrom is { } source) Compare(context, last, table.GetRow(row.Index), source);
            }
        }
    }

    /// <summary>One finding for a row: a wrong figure mostly makes the total wrong too.</summary>
    private static void Compare(ReportSetContext context, ImmutableArray<Report> last, Row row, RowDefinition source)
    {
        var differences = FindDifferences(last, row, source);
        if (differences is not [var first, .. var more]) return;
        var year = (context.Year - 1).ToString(CultureInfo.InvariantCulture);
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, first.Now.Span, first.Now.Path,
            CellNames.NameOf(row.Definition), year, Counterparts.NameOf(last[0], context.Report), CellNames.NameOf(source), Describe(differences)) with
        {
            Related =
            [
                .. more.Select(static d => new RelatedPlace(d.Now.Span, Counterparts.Describe(d.Now))),
                .. differences.Select(d => new RelatedPlace(d.Before.Span, Counterparts.Describe(d.Before)) { Source = last[0].Source }),
            ],
            // For the fix: last year's figures by the id of their column.
            Properties = differences.ToDictionary(static d => d.Now.Column.Id, static d => CellReader.Format(d.Before.Value)),
        });
    }

    private static List<(Cell Now, Cell Before)> FindDifferences(ImmutableArray<Report> last, Row row, RowDefinition source)
    {
        var differences = new List<(Cell, Cell)>();
        for (var i = 0; i < row.Count; i++)
        {
            var cell = row[i];
            if (!cell.IsNumber || Counterparts.FindFigure(last, $"{source.Path}.{cell.Column.Id}") is not { } before) continue;
            if (cell.Value != before.Value) differences.Add((cell, before));
        }
        return differences;
    }

    private static LocalizedText Describe(List<(Cell Now, Cell Before)> differences) => new(
        string.Join("、", differences.Select(static d => $"{d.Now.Column.Name} {Format(d.Now)}（上年 {Format(d.Before)}）")),
        string.Join(", ", differences.Select(static d => $"{d.Now.Column.Name} {Format(d.Now)} ({Format(d.Before)} last year)")));

    private static string Format(Cell cell) => CellReader.Format(cell.Value);
}
