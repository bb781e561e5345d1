using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Hover;

/// <summary>Describes a cell: what it counts, its value, the relations it stands in, and what it should be where it is suspected.</summary>
internal static class CellCard
{
    public static string Of(Cell cell, Language language)
    {
        var parts = new List<string> { $"**{LabelOf(cell)}**", $"`{cell.Path}` = {ValueOf(cell, language)}" };
        var relations = cell.Table.Definition.Relations.Where(r => r.Cells.Contains(cell.Index)).ToList();
        if (relations.Count > 0)
            parts.Add(string.Join('\n', relations.Select(r => $"- {RelationEquation.Write(cell.Table, r, language, cell.Index)}")));
        if (Advice(cell, relations) is { } advice) parts.Add(advice.In(language));
        return string.Join("\n\n", parts);
    }

    private static string LabelOf(Cell cell)
    {
        var column = cell.Column.Group is { } group ? $"{group} › {cell.Column.Names.Label}" : cell.Column.Names.Label;
        return $"{RowCard.LabelOf(cell.Row.Definition)} · {column}";
    }

    private static string ValueOf(Cell cell, Language language) => cell.State switch
    {
        CellState.Number => $"**{CellReader.Format(cell.Value)}**",
        CellState.Text => $"{MarkdownCode.Of(cell.Text)}{new LocalizedText("，读不成一个数", ", which is no number").In(language)}",
        _ => new LocalizedText("未填写", "not filled in").In(language),
    };

    private static LocalizedText? Advice(Cell cell, List<Relation> relations)
    {
        if (!cell.IsNumber)
        {
            return UnknownCell.Determine(cell) is { } value
                ? new($"按勾稽关系应为 **{CellReader.Format(value)}**", $"The relations make it **{CellReader.Format(value)}**")
                : null;
        }
        // The search is only asked for where something is broken.
        if (relations.TrueForAll(r => RelationCheck.Of(cell.Table, r).Status != RelationStatus.Broken)) return null;
        if (cell.Table.Correction.For(cell) is not { } part) return null;
        var change = part.Changes.First(c => c.Cell.Index == cell.Index);
        return Describe(change, part);
    }

    private static LocalizedText Describe(CellChange change, CorrectionPart part)
    {
        var value = CellReader.Format(change.NewValue);
        var others = part.Changes.Length - 1;
        var (zh, en) = others == 0 ? ("", "") : ($"（与另外 {others} 格一起改）", $" (together with {others} other cells)");
        return part.IsCertain
            ? new($"可疑：应为 **{value}**{zh}", $"Suspected: it should be **{value}**{en}")
            : new($"可能的改法之一：改为 **{value}**{zh}", $"One of several possible corrections: **{value}**{en}");
    }
}
