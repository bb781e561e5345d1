using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Sums;

/// <summary>GK2005: 现行有效 is less than 制发 less 废止 (relation R5).</summary>
public sealed partial class ImpossibleStock : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRelationAction(RelationKind.Stock, Check);

    private static void Check(RelationContext context)
    {
        if (!context.IsBroken) return;
        var stock = context.Total;
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, stock.Span, stock.Path,
            CellNames.NameOf(stock.Row.Definition), CellReader.Format(stock.Value), CellReader.Format(stock.Value - context.Check.Known)));
    }
}
