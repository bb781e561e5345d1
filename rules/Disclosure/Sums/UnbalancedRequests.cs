using System.Text;
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
        if (context.IsBroken) BrokenSum.Report(context, Descriptor, WriteFormula(context));
    }

    /// <summary>How the other rows make the one at fault: 本年新收＋上年结转－本年度办理结果·总计.</summary>
    private static string WriteFormula(RelationContext context)
    {
        var (relation, formula) = (context.Relation, new StringBuilder());
        var own = relation.Signs[relation.Cells.IndexOf(relation.Total)];
        for (var i = 0; i < relation.Cells.Length; i++)
        {
            if (relation.Cells[i] == relation.Total) continue;
            if (relation.Signs[i] == own) formula.Append('－');
            else if (formula.Length > 0) formula.Append('＋');
            formula.Append(NameOf(context.Table.Definition.RowOf(relation.Cells[i])));
        }
        return formula.ToString();
    }

    // 总计 alone would not say of what.
    private static string NameOf(RowDefinition row) => row.Parent is { } group ? $"{group.Name}·{row.Name}" : row.Name;
}
