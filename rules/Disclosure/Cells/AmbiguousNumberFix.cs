using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Cells;

/// <summary>
/// Fixes for GK1005: the only reading, which is safe; else every reading, the one that the relations confirm preferred. They
/// may also confirm that it is no number written oddly but one mistyped: 07034 for 70034.
/// </summary>
public sealed class AmbiguousNumberFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [AmbiguousNumber.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (context.Report.FindCell(context.Diagnostic.Path) is not { Node: not null } cell) return;
        if (cell.IsNumber)
        {
            context.RegisterFix(Write(context, cell, cell.Value, FixSafety.Safe) with { IsPreferred = true });
            return;
        }
        var determined = UnknownCell.Determine(cell);
        var readings = CellReader.FindReadings(cell);
        foreach (var reading in readings)
            context.RegisterFix(Write(context, cell, reading, FixSafety.Unsafe) with { IsPreferred = reading == determined });
        if (determined is { } value && !readings.Contains(value) && TypingError.Separates(cell.Text.Trim(), CellReader.Format(value)))
            context.RegisterFix(Write(context, cell, value, FixSafety.Unsafe) with { IsPreferred = true });
    }

    private static Fix Write(FixContext context, Cell cell, decimal value, FixSafety safety)
    {
        var text = CellReader.Format(value);
        return new Fix(new LocalizedText($"写成 {text}", $"write {text}"), safety, [CellEdits.Replace(context.Report, cell, text)]);
    }
}
