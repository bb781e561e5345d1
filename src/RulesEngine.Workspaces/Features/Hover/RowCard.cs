using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Hover;

/// <summary>Describes a row, or a group of rows.</summary>
internal static class RowCard
{
    /// <summary>Label, the cells under their columns, and the relations within the row.</summary>
    public static string Of(Row row, Language language)
    {
        var relations = row.Table.Definition.Relations.Where(r => RelationEquation.IsWithinRow(row.Table.Definition, r) && IsIn(r, row));
        var lines = relations.Select(r => $"- {RelationEquation.Write(row.Table, r, language)}").ToList();
        var text = $"**{LabelOf(row.Definition)}** `{row.Path}`\n\n{Cells(row)}";
        return lines.Count == 0 ? text : $"{text}\n\n{string.Join('\n', lines)}";
    }

    /// <summary>Label and the rows of the group.</summary>
    public static string OfGroup(RowDefinition group, Language language)
    {
        var rows = SectionCard.List([.. group.Children.Select(static r => r.Name)], language);
        var text = new LocalizedText($"标题行，下列各行：{rows}", $"A heading of these rows: {rows}");
        return $"**{LabelOf(group)}** `{group.Path}`\n\n{text.In(language)}";
    }

    /// <summary>The label of the printed form behind those of the groups the row stands in.</summary>
    public static string LabelOf(RowDefinition row) =>
        row.Parent is { } group ? $"{LabelOf(group)} › {row.Names.Label}" : row.Names.Label;

    private static string Cells(Row row)
    {
        var columns = row.Definition.Columns;
        var values = Enumerable.Range(0, row.Count).Select(i => row[i].IsNumber ? CellReader.Format(row[i].Value) : "？");
        return $"| {string.Join(" | ", columns.Select(static c => c.Names.Label))} |\n"
            + $"|{string.Concat(Enumerable.Repeat(" ---: |", columns.Length))}\n"
            + $"| {string.Join(" | ", values)} |";
    }

    private static bool IsIn(Relation relation, Row row) => row.Table.Definition.RowOf(relation.Total) == row.Definition;
}
