using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Formatting;

/// <summary>Adds rows and groups of rows with zeros, laid out like their neighbours.</summary>
internal static class MissingRows
{
    public static Insertion? Find(SourceText source, Table table, RowDefinition row)
    {
        var parent = row.Parent is { } group ? table.FindEntry(group) : table.Entry;
        if (parent?.Value is not YamlMapping mapping || (mapping.Entries.IsEmpty && !mapping.IsFlow)) return null;
        var siblings = row.Parent?.Children ?? table.Definition.Top;
        if (MissingRun.Around([.. siblings.Select(table.FindEntry)], siblings.IndexOf(row)) is not { } run) return null;
        ImmutableArray<RowDefinition> added = [.. run.Of(siblings)];
        return Write(source, table, mapping, run, added) is { } edit ? new Insertion(edit, [.. added.Select(static r => r.Name)]) : null;
    }

    private static TextEdit? Write(SourceText source, Table table, YamlMapping parent, MissingRun run, ImmutableArray<RowDefinition> added)
    {
        if (parent.IsFlow)
        {
            // A group between braces has no lines of its own to be laid out.
            if (added.Any(static r => r.IsGroup)) return null;
            return EntryPlace.InsertFlow(parent, run, added.Select(static r => $"{YamlWord.Write(r.Name)}: [{string.Join(", ", SkeletonWriter.Zeros(r))}]"));
        }
        var writer = new SkeletonWriter(source.NewLine);
        var indent = EntryPlace.IndentOf(source, parent);
        var siblings = added[0].Parent?.Children ?? table.Definition.Top;
        for (var i = run.First; i < run.First + run.Count; i++)
        {
            if (LacksHeading(source, table, siblings, i)) writer.Line(indent, SkeletonWriter.HeadingOf(siblings[i]));
            writer.Row(siblings[i], indent, r => LayoutLike(source, table, r), SkeletonWriter.Zeros);
        }
        return EntryPlace.InsertLines(source, parent, run, writer.ToString(), SkeletonWriter.HeadingOf(added[0]));
    }

    /// <summary>Whether other columns begin at a row of a table that names its columns, but not these.</summary>
    private static bool LacksHeading(SourceText source, Table table, ImmutableArray<RowDefinition> siblings, int index)
    {
        if (index > 0 && SkeletonWriter.HaveSameColumns(siblings[index - 1], siblings[index])) return false;
        // A heading may be all that is left of the last rows; then it stands behind the span of the table.
        var text = source.Content[table.Entry!.Span.Start..];
        return !text.Contains(SkeletonWriter.HeadingOf(siblings[index]), StringComparison.Ordinal)
            && table.Definition.Top.Any(r => text.Contains(SkeletonWriter.HeadingOf(r), StringComparison.Ordinal));
    }

    /// <summary>The layout of the nearest row that is written on one line, if possible of one with the same columns.</summary>
    public static TableLayout LayoutLike(SourceText source, Table table, RowDefinition row)
    {
        var neighbours = Enumerable.Range(0, table.Definition.Rows.Length)
            .Select(i => RowShape.Read(source, table.GetRow(i))).OfType<RowShape>().Where(s => s.IsOnOneLine(source))
            .OrderBy(s => ReferenceEquals(s.Row.ColumnKeys, row.ColumnKeys) ? 0 : 1)
            .ThenBy(s => Math.Abs(s.Row.Index - row.Index));
        if (neighbours.FirstOrDefault() is not { } nearest)
            return SkeletonWriter.LayoutOf(table.Definition, IndentOf(source, table), SkeletonWriter.Zeros);
        var layout = new TableLayout();
        nearest.Lend(source, layout);
        return layout;
    }

    private static int IndentOf(SourceText source, Table table) =>
        table.Entry?.Value is YamlMapping { IsFlow: false } mapping ? EntryPlace.IndentOf(source, mapping) : 0;
}
