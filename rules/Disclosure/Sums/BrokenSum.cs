using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Sums;

/// <summary>What the rules on sums share: how a broken equation is reported.</summary>
internal static class BrokenSum
{
    /// <summary>
    /// Reports <paramref name="descriptor"/> at the cell the relation computes, with all its cells as related places and the
    /// suspected cell as note. The arguments of the message are the cell, its value, the value of the other side, and what a rule
    /// has to add.
    /// </summary>
    public static void Report(RelationContext context, DiagnosticDescriptor descriptor, params ReadOnlySpan<LocalizedText> more)
    {
        var total = context.Total;
        var sign = context.Relation.Signs[context.Relation.Cells.IndexOf(total.Index)];
        var own = total.IsNumber ? total.Value : 0;
        var other = own - (context.Check.Known * sign);
        context.ReportDiagnostic(
            Diagnostic.Create(descriptor, total.Span, total.Path, [total.Name, CellReader.Format(own), CellReader.Format(other), .. more]) with
            {
                Related = RelatedCells(context),
                Note = Explain(context),
            });
    }

    private static ImmutableArray<RelatedPlace> RelatedCells(RelationContext context)
    {
        var places = ImmutableArray.CreateBuilder<RelatedPlace>();
        foreach (var index in context.Relation.Cells)
        {
            var cell = context.Table[index];
            // The total is the diagnostic's own place.
            if (index == context.Relation.Total || cell.Node is null) continue;
            places.Add(RelatedPlace.Of(cell) with { IsMinor = cell.IsNumber && cell.Value == 0 });
        }
        return places.ToImmutable();
    }

    private static LocalizedText? Explain(RelationContext context)
    {
        var correction = context.Table.Correction;
        if (correction.For(context.Relation) is not { } part)
        {
            return correction.Unsolved.IsEmpty ? null : new(
                $"表中有 {correction.Unsolved.Length} 处勾稽关系不成立，改动少数几格不能全部满足，请逐格核对",
                $"{correction.Unsolved.Length} relations of the table are broken and no small change heals them all; compare cell by cell");
        }
        var changes = part.Describe();
        return part.IsCertain
            ? new($"可疑的单元格：{changes.Zh}", $"suspected: {changes.En}")
            : new($"可能的改法之一：{changes.Zh}", $"one of several possible corrections: {changes.En}");
    }
}
