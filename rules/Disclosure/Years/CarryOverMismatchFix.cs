using System.Collections.Immutable;
using System.Globalization;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Years;

/// <summary>
/// Fix for GK3001: last year's figures. Preferred only where all sums with these cells then hold; else it would trade a
/// warning for an error, and the sums would take it back.
/// </summary>
public sealed class CarryOverMismatchFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CarryOverMismatch.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (context.Report.FindCell(context.Diagnostic.Path) is not { } first) return;
        var figures = new Dictionary<int, decimal>();
        foreach (var (column, text) in context.Diagnostic.Properties)
        {
            if (first.Row.Find(column) is { Node: not null } cell && decimal.TryParse(text, CultureInfo.InvariantCulture, out var figure))
                figures.Add(cell.Index, figure);
        }
        var row = CellNames.NameOf(first.Row.Definition);
        var values = string.Join("、", figures.Select(f => $"{first.Table.Definition.ColumnOf(f.Key).Name} {CellReader.Format(f.Value)}"));
        context.RegisterFix(new Fix(
            new($"将{row}改为上年结转过来的数：{values}", $"take over last year's figures in {row}: {values}"),
            FixSafety.Unsafe,
            [.. figures.Select(f => CellEdits.Replace(context.Report, first.Table[f.Key], f.Value))])
        {
            IsPreferred = HealsAll(first.Table, figures),
        });
    }

    private static bool HealsAll(Table table, Dictionary<int, decimal> figures)
    {
        foreach (var relation in table.Definition.Relations)
        {
            if (relation.IsEquation && Breaks(table, relation, figures)) return false;
        }
        return true;
    }

    private static bool Breaks(Table table, Relation relation, Dictionary<int, decimal> figures)
    {
        decimal change = 0;
        var isTouched = false;
        for (var i = 0; i < relation.Cells.Length; i++)
        {
            var cell = relation.Cells[i];
            if (!table[cell].IsNumber) return false;
            if (!figures.TryGetValue(cell, out var value)) continue;
            isTouched = true;
            change += relation.Signs[i] * (value - table[cell].Value);
        }
        return isTouched && RelationCheck.Of(table, relation).Known + change != 0;
    }
}
