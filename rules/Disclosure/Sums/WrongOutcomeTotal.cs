using RulesEngine.Analysis;
using RulesEngine.Forms;

namespace RulesEngine.Disclosure.Sums;

/// <summary>GK2002: （七）总计 of a column is not the sum of all result rows (relation R2).</summary>
public sealed partial class WrongOutcomeTotal : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRelationAction(RelationKind.ColumnTotal, Check);

    private static void Check(RelationContext context)
    {
        if (context.IsBroken) BrokenSum.Report(context, Descriptor);
    }
}
