using System.Collections.Immutable;
using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Years;

/// <summary>GK3002: 现行有效 does not follow from last year's and what was issued and repealed since (relation Y2).</summary>
public sealed partial class StockFlowMismatch : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportSetAction(Check);

    private static void Check(ReportSetContext context)
    {
        var last = Counterparts.Find(context, context.Year - 1);
        if (last.IsEmpty) return;
        foreach (var table in context.Report.Tables)
        {
            foreach (var relation in table.Definition.Relations)
            {
                if (relation.Kind == RelationKind.Stock) Compare(context, last, table, relation);
            }
        }
    }

    private static void Compare(ReportSetContext context, ImmutableArray<Report> last, Table table, Relation relation)
    {
        if (relation.Cells.Any(c => !table[c].IsNumber)) return;
        var stock = table[relation.Total];
        if (Counterparts.FindFigure(last, stock.Path) is not { } before) return;
        // The relation of one year is stock - inflow + outflow >= 0; across years it is that less last year's stock = 0.
        var flow = stock.Value - RelationCheck.Of(table, relation).Known;
        if (stock.Value == before.Value + flow) return;
        var year = (context.Year - 1).ToString(CultureInfo.InvariantCulture);
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, stock.Span, stock.Path,
            stock.Name, CellReader.Format(stock.Value), year, Counterparts.NameOf(last[0], context.Report),
            CellReader.Format(before.Value + flow), Reckon(table, relation, before)) with
        {
            Related =
            [
                .. relation.Cells.Where(c => c != relation.Total).Select(c => new RelatedPlace(table[c].Span, Counterparts.Describe(table[c]))),
                new RelatedPlace(before.Span, Counterparts.Describe(before)) { Source = last[0].Source },
            ],
        });
    }

    /// <summary>上年 9 + 本年制发件数 2 - 本年废止件数 1.</summary>
    private static LocalizedText Reckon(Table table, Relation relation, Cell before)
    {
        var flows = relation.Cells.Zip(relation.Signs)
            .Where(part => part.First != relation.Total)
            .OrderBy(static part => part.First)
            .Select(part => $" {(part.Second < 0 ? '+' : '-')} {table[part.First].Column.Name} {CellReader.Format(table[part.First].Value)}");
        var sum = CellReader.Format(before.Value) + string.Concat(flows);
        return new($"上年 {sum}", $"last year {sum}");
    }
}
