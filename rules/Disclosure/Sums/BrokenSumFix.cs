using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Sums;

/// <summary>Fixes for GK2001–GK2004: the smallest correction of the table, and the total set to its computed value.</summary>
public sealed class BrokenSumFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [WrongRowTotal.Descriptor.Id, WrongOutcomeTotal.Descriptor.Id, UnbalancedRequests.Descriptor.Id, WrongDisputeTotal.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (context.Report.FindCell(context.Diagnostic.Path) is not { } total) return;
        if (FindRelation(total, context.Diagnostic.Id) is not { } relation) return;
        OfferCorrection(context, total.Table, relation);
        OfferTotal(context, total, relation);
    }

    private static Relation? FindRelation(Cell total, string code)
    {
        var kind = code switch
        {
            "GK2002" => RelationKind.ColumnTotal,
            "GK2003" => RelationKind.Balance,
            _ => RelationKind.RowTotal,
        };
        return total.Table.Definition.Relations.FirstOrDefault(r => r.Kind == kind && r.Total == total.Index);
    }

    private static void OfferCorrection(FixContext context, Table table, Relation relation)
    {
        if (table.Correction.For(relation) is not { } part) return;
        var title = new LocalizedText(
            string.Join("，", part.Changes.Select(static c => $"将{c.Cell.Name.Zh}由 {c.Cell.Text} 改为 {CellReader.Format(c.NewValue)}")),
            string.Join(", ", part.Changes.Select(static c => $"change {c.Cell.Name.En} from {c.Cell.Text} to {CellReader.Format(c.NewValue)}")));
        var edits = part.Changes.Select(c => CellEdits.Replace(context.Report, c.Cell, c.NewValue));
        context.RegisterFix(new Fix(title, FixSafety.Unsafe, [.. edits]) { IsPreferred = part.IsCertain });
    }

    private static void OfferTotal(FixContext context, Cell total, Relation relation)
    {
        if (total.Node is null || RelationCheck.Of(total.Table, relation) is not { Status: RelationStatus.Broken } check) return;
        var sign = relation.Signs[relation.Cells.IndexOf(total.Index)];
        var computed = total.Value - (check.Known * sign);
        if (computed < 0) return;
        var text = CellReader.Format(computed);
        context.RegisterFix(new Fix(
            new($"将{total.Name.Zh}设为计算值 {text}", $"set {total.Name.En} to the computed value {text}"),
            FixSafety.Unsafe, [CellEdits.Replace(context.Report, total, computed)]));
    }
}
