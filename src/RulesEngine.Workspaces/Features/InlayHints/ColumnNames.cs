using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Features.InlayHints;

/// <summary>
/// The names of the columns before the cells of a flow row. They go by place, not by binding, so that a row with a cell too
/// many shows where it went wrong.
/// </summary>
internal static class ColumnNames
{
    public static IEnumerable<InlayHintInfo> Of(ReportSnapshot snapshot, Table table, TextSpan range, ColumnHints which)
    {
        if (which == ColumnHints.None) yield break;
        RowDefinition? previous = null;
        for (var i = 0; i < table.Definition.Rows.Length; i++)
        {
            var row = table.GetRow(i);
            if (row.Entry is not { } entry) continue;
            var isFirst = previous is null || !ReferenceEquals(previous.ColumnKeys, row.Definition.ColumnKeys);
            previous = row.Definition;
            if (!InlayHintsFeature.Touch(entry.Span, range) || entry.Value is not YamlSequence { IsFlow: true } cells) continue;
            if (which != ColumnHints.All && !HasFinding(snapshot, entry) && (!isFirst || IsUnderHeading(snapshot.Source, entry, row.Definition))) continue;
            foreach (var hint in Of(row.Definition, cells)) yield return hint;
        }
    }

    private static IEnumerable<InlayHintInfo> Of(RowDefinition row, YamlSequence cells)
    {
        // The only column of a row needs no name: the row has one.
        var count = row.Columns.Length == 1 ? 0 : Math.Min(cells.Items.Length, row.Columns.Length);
        for (var i = 0; i < count; i++)
        {
            var column = row.Columns[i];
            var tooltip = column.Group is { } group ? $"{group} › {column.Names.Label}" : column.Names.Label;
            yield return new InlayHintInfo(cells.Items[i].Span.Start, $"{column.Name}:", InlayHintPurpose.Column, tooltip, null);
        }
    }

    private static bool HasFinding(ReportSnapshot snapshot, YamlEntry entry)
    {
        foreach (var finding in snapshot.Analysis.Diagnostics)
        {
            if (finding.Suppression is null && entry.Span.Contains(finding.Span)) return true;
        }
        return false;
    }

    /// <summary>Whether the comment directly above names the columns.</summary>
    private static bool IsUnderHeading(SourceText source, YamlEntry entry, RowDefinition row)
    {
        for (var line = source.GetPosition(entry.Key.Span.Start).Line - 1; line >= 0; line--)
        {
            var text = source.Slice(source.GetLineSpan(line)).Trim();
            if (text.IsEmpty || text[0] != '#') return false;
            if (text.Contains(row.Columns[0].Name, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
