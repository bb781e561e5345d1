using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Cells;

/// <summary>
/// Fix for GK1003: the value that the relations leave to the cell, else 0. It is safe only where 0 is written and all
/// relations of the cell then hold: the blank meant nothing else.
/// </summary>
public sealed class BlankCellFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [BlankCell.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (context.Report.FindCell(context.Diagnostic.Path) is not { IsNumber: false, Node: not null } cell) return;
        var value = UnknownCell.Determine(cell);
        var (isSafe, isLikely) = (value ?? 0) == 0 ? JudgeZero(cell, value is not null) : (false, true);
        var text = CellReader.Format(value ?? 0);
        var title = value is null
            ? new LocalizedText("填入 0", "fill in 0")
            : new LocalizedText($"填入勾稽关系确定的值 {text}", $"fill in {text}, as the relations of the table require");
        var edit = CellEdits.Replace(context.Report, cell, text);
        context.RegisterFix(new Fix(title, isSafe ? FixSafety.Safe : FixSafety.Unsafe, [edit]) { IsPreferred = isLikely });
    }

    private static (bool IsSafe, bool IsLikely) JudgeZero(Cell cell, bool isDetermined)
    {
        var (isSafe, isLikely) = (true, true);
        foreach (var relation in cell.Table.Definition.Relations)
        {
            if (!relation.Cells.Contains(cell.Index)) continue;
            var sum = Sum(cell, relation, out var areOthersKnown);
            isSafe &= (areOthersKnown || isDetermined) && (relation.IsEquation ? sum == 0 || !areOthersKnown : sum >= 0);
            isLikely &= !IsShort(cell, relation, sum);
        }
        return (isSafe, isLikely);
    }

    /// <summary>Whether it is on the side of this cell that something is missing, so that 0 would be a strange guess.</summary>
    private static bool IsShort(Cell cell, Relation relation, decimal sum)
    {
        var sign = relation.Signs[relation.Cells.IndexOf(cell.Index)];
        return relation.IsEquation ? sum * sign < 0 : sum < 0 && sign > 0;
    }

    /// <summary>The relation with 0 for all unknown cells.</summary>
    private static decimal Sum(Cell cell, Relation relation, out bool areOthersKnown)
    {
        areOthersKnown = true;
        decimal sum = 0;
        for (var i = 0; i < relation.Cells.Length; i++)
        {
            var other = cell.Table[relation.Cells[i]];
            areOthersKnown &= other.IsNumber || other.Index == cell.Index;
            sum += relation.Signs[i] * other.Value;
        }
        return sum;
    }
}
