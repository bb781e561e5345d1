using RulesEngine.Analysis;
using RulesEngine.Forms;

namespace RulesEngine.Disclosure.Sums;

/// <summary>GK2004: 总计 of a row of the table on reconsideration and litigation is not the sum of its cells (relation R4).</summary>
public sealed partial class WrongDisputeTotal : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRelationAction(RelationKind.RowTotal, Check);

    private static void Check(RelationContext context)
    {
        if (context.IsBroken && context.Table.Definition.Id == WrongRowTotal.DisputesTable) BrokenSum.Report(context, Descriptor);
    }
}
