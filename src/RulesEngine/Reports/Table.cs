using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>A table of a report: the cells of its form with what stands in them.</summary>
public sealed class Table
{
    private Correction? _correction;

    internal Table(TableDefinition definition, YamlEntry? entry, TextSpan span)
    {
        Definition = definition;
        Entry = entry;
        Span = span;
        Data = new CellData[definition.CellCount];
        RowEntries = new YamlEntry?[definition.Rows.Length];
    }

    /// <summary>What the form says of the table.</summary>
    public TableDefinition Definition { get; }

    /// <summary>Key and value in the text; null where the table is missing.</summary>
    public YamlEntry? Entry { get; }

    /// <summary>The place of the table's key, or where it should stand.</summary>
    public TextSpan Span { get; }

    /// <summary>Number of cells.</summary>
    public int Count => Data.Length;

    /// <summary>The smallest change that makes all relations hold; searched when first asked for.</summary>
    public Correction Correction => _correction ??= CorrectionSearch.Run(this);

    internal CellData[] Data { get; }

    internal YamlEntry?[] RowEntries { get; }

    /// <summary>The cell with this index.</summary>
    public Cell this[int index] => new(this, index);

    /// <summary>The row with this index among the rows with cells.</summary>
    public Row GetRow(int index) => new(this, Definition.Rows[index]);

    /// <summary>Key and value of a row or group in the text; null where it is missing.</summary>
    public YamlEntry? FindEntry(RowDefinition row)
    {
        if (!row.IsGroup) return RowEntries[row.Index];
        var (parent, keys) = row.Parent is { } group ? (FindEntry(group), group.Keys) : (Entry, Definition.Keys);
        if (parent?.Value is not YamlMapping mapping) return null;
        foreach (var entry in mapping.Entries)
        {
            if (ReferenceEquals(keys.Find(entry.Key.Value), row)) return entry;
        }
        // A misspelt row is still that row, as in binding.
        foreach (var entry in mapping.Entries)
        {
            if (keys.Find(entry.Key.Value) is null && ReferenceEquals(keys.FindNearest(entry.Key.Value), row)) return entry;
        }
        return null;
    }

    /// <summary>The cell with this path below the table (<c>outcomes.total.business</c>), or null.</summary>
    public Cell? Find(string path)
    {
        var dot = path.LastIndexOf('.');
        if (dot < 0 || Definition.FindRow(path[..dot]) is not { } row) return null;
        return new Row(this, row).Find(path[(dot + 1)..]);
    }

    /// <summary>
    /// The rows a path below the table stands for: a row (<c>outcomes.total</c>) for itself, a group (<c>outcomes.refused</c>)
    /// for all rows below it; empty where the form has neither.
    /// </summary>
    public ImmutableArray<Row> FindRows(string path) => [.. Definition.FindRows(path).Select(r => new Row(this, r))];

    /// <summary>What is stored of a cell.</summary>
    internal readonly record struct CellData(YamlNode? Node, CellReading Reading);
}
