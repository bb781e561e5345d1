using RulesEngine.Analysis;
using RulesEngine.Forms;

namespace RulesEngine.Disclosure.Sums;

/// <summary>GK2001: 总计 of a row is not the sum of its cells (relation R1).</summary>
public sealed partial class WrongRowTotal : ReportAnalyzer
{
    /// <summary>Table 4, whose rows have a rule of their own.</summary>
    internal const string DisputesTable = "disputes";

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRelationAction(RelationKind.RowTotal, Check);

    private static void Check(RelationContext context)
    {
        if (context.IsBroken && context.Table.Definition.Id != DisputesTable) BrokenSum.Report(context, Descriptor);
    }
}
