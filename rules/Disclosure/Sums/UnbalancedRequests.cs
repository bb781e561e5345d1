using RulesEngine.Analysis;
using RulesEngine.Forms;

namespace RulesEngine.Disclosure.Sums;

/// <summary>GK2003: in a column, 新收 and 结转 do not equal 总计 and 结转下年度 (relation R3, printed in the form).</summary>
public sealed partial class UnbalancedRequests : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRelationAction(RelationKind.Balance, Check);

    private static void Check(RelationContext context)
    {
        if (context.IsBroken) BrokenSum.Report(context, Descriptor);
    }
}
