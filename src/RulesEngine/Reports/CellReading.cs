using System.Runtime.InteropServices;

namespace RulesEngine.Reports;

/// <summary>What a cell's text means in its column.</summary>
/// <param name="State">Whether it is a number.</param>
/// <param name="Value">The number; 0 unless <paramref name="State"/> is <see cref="CellState.Number"/>.</param>
/// <param name="Notation">How it is written.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CellReading(CellState State, decimal Value, CellNotation Notation)
{
    internal static CellReading Blank { get; } = new(CellState.Blank, 0, CellNotation.Plain);

    internal static CellReading NotApplicable { get; } = new(CellState.NotApplicable, 0, CellNotation.Plain);

    internal static CellReading Text { get; } = new(CellState.Text, 0, CellNotation.Plain);

    internal static CellReading SeveralReadings { get; } = new(CellState.Text, 0, CellNotation.Ambiguous);
}
