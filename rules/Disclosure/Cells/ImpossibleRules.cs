using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure.Metadata;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Cells;

/// <summary>GK1007: a body of township, county or district level reports 规章, which it has no power to make.</summary>
public sealed partial class ImpossibleRules : ReportAnalyzer
{
    private const string Rules = "proactive.rules";

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRowAction(Check);

    private static void Check(RowContext context)
    {
        var row = context.Row;
        if (row.Path != Rules || FindFirst(row) is not { } cell || !DisclosureForm.Is(context.Report.Form)) return;
        var metadata = context.Report.Metadata;
        if (!AdministrativeLevel.IsCountyOrBelow(metadata)) return;
        var place = metadata.SpanOf(MetadataKey.Organization);
        context.ReportDiagnostic(
            Diagnostic.Create(Descriptor, cell.Span, cell.Path, cell.Name, CellReader.Format(cell.Value), metadata.Organization!) with
            {
                Related = [new RelatedPlace(place, new($"单位为“{metadata.Organization}”", $"the body is {metadata.Organization}"))],
            });
    }

    /// <summary>One finding a row, at its first figure that is not 0.</summary>
    private static Cell? FindFirst(Row row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            // What is below zero is GK1001's.
            if (row[i] is { IsNumber: true, Value: > 0 } cell) return cell;
        }
        return null;
    }
}
