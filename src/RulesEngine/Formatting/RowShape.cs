using System.Buffers;
using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Formatting;

/// <summary>A row that can be written as one flow sequence without losing anything.</summary>
/// <param name="Row">What the form says of the row.</param>
/// <param name="Entry">Key and value in the text.</param>
/// <param name="Key">The key to be written: the canonical one, or a misspelt one as it stands.</param>
/// <param name="KeyEnd">The display column behind that key.</param>
/// <param name="Cells">The places of the cells in the order of the columns.</param>
internal sealed record RowShape(RowDefinition Row, YamlEntry Entry, string Key, int KeyEnd, ImmutableArray<TextSpan> Cells)
{
    private static readonly SearchValues<char> Structure = SearchValues.Create(" \t\r\n\x85\u2028\u2029:,-[]{}");

    /// <summary>Whether it is a flow sequence already, of which only the spacing may be wrong.</summary>
    public bool IsFlow => Entry.Value is YamlSequence { IsFlow: true };

    /// <summary>Whether key, brackets and cells stand on one line.</summary>
    public bool IsOnOneLine(SourceText source) => IsFlow && !source.Slice(Entry.Span).ContainsAny('\r', '\n');

    /// <summary>Gives a row on one line's own layout, as it is written, to <paramref name="layout"/>.</summary>
    public void Lend(SourceText source, TableLayout layout)
    {
        layout.FitKey(ColumnOf(source, Entry.Value.Span.Start) - 2);
        var edge = ColumnOf(source, Entry.Value.Span.Start) - 1;
        for (var i = 0; i < Cells.Length; i++)
        {
            var end = ColumnOf(source, Cells[i].End);
            layout.FitCell(Row, i, end - edge - 2);
            edge = end;
        }
    }

    /// <summary>Reads a row; null where it is missing, misshapen, not alone on its line, or has comments between its cells.</summary>
    public static RowShape? Read(SourceText source, Row row)
    {
        if (row.Entry is not { } entry || !StartsLine(source, entry.Key.Span.Start) || !YamlWord.IsSound(source, entry.Key)) return null;
        if (!HasEachColumn(row, entry.Value) || !HasOnlyCells(source, entry, [])) return null;
        var cells = ImmutableArray.CreateBuilder<TextSpan>(row.Count);
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].Node is not YamlScalar cell || !FitsFlow(source, cell)) return null;
            cells.Add(cell.Span);
        }
        var key = KeyOf(source, row, entry);
        var keyEnd = ColumnOf(source, entry.Key.Span.Start) + DisplayWidth.Of(key);
        return new RowShape(row.Definition, entry, key, keyEnd, cells.MoveToImmutable());
    }

    /// <summary>Whether only white space stands before <paramref name="offset"/> on its line.</summary>
    public static bool StartsLine(SourceText source, int offset) =>
        source.Slice(TextSpan.FromBounds(LineStart(source, offset), offset)).IsWhiteSpace();

    private static int ColumnOf(SourceText source, int offset) =>
        DisplayWidth.Of(source.Slice(TextSpan.FromBounds(LineStart(source, offset), offset)));

    private static int LineStart(SourceText source, int offset) => offset - source.GetPosition(offset).Character;

    private static string KeyOf(SourceText source, Row row, YamlEntry entry)
    {
        var keys = row.Definition.Parent?.Keys ?? row.Table.Definition.Keys;
        return ReferenceEquals(keys.Find(entry.Key.Value), row.Definition)
            ? YamlWord.Write(row.Definition.Name)
            : source.ToString(entry.Key.Span);
    }

    /// <summary>Whether each column of the form has exactly one value.</summary>
    public static bool HasEachColumn(Row row, YamlNode value) => value switch
    {
        YamlSequence sequence => sequence.Items.Length == row.Count,
        YamlMapping mapping => mapping.Entries.Length == row.Count
            && mapping.Entries.All(e => row.Definition.ColumnKeys.Find(e.Key.Value) is not null),
        YamlScalar => row.Count == 1,
        _ => false,
    };

    /// <summary>Whether the text of the entry, scalars and comments aside, is structure alone: no anchors or tags.</summary>
    public static bool HasOnlyCells(SourceText source, YamlEntry entry, IEnumerable<TextSpan> comments)
    {
        var at = entry.Key.Span.End;
        foreach (var part in Scalars(entry.Value).Concat(comments).OrderBy(static s => s.Start))
        {
            if (part.Start < at || !IsStructure(source, at, part.Start)) return false;
            at = part.End;
        }
        return IsStructure(source, at, entry.Value.Span.End);
    }

    private static IEnumerable<TextSpan> Scalars(YamlNode value) => value switch
    {
        YamlSequence sequence => sequence.Items.Select(static i => i.Span),
        YamlMapping mapping => mapping.Entries.SelectMany(static e => new[] { e.Key.Span, e.Value.Span }),
        _ => [value.Span],
    };

    private static bool IsStructure(SourceText source, int start, int end) =>
        end >= start && source.Content.AsSpan(start, end - start).IndexOfAnyExcept(Structure) < 0;

    /// <summary>Whether a cell may stand between brackets as it is written.</summary>
    private static bool FitsFlow(SourceText source, YamlScalar cell)
    {
        var text = source.Slice(cell.Span);
        if (text.IsEmpty || text.ContainsAny('\r', '\n')) return false;
        return cell.Style switch
        {
            YamlScalarStyle.Plain => text.IndexOfAny(",[]{}") < 0,
            YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted => true,
            _ => false,
        };
    }
}
