using RulesEngine.Fixes;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Hover;

namespace RulesEngine.Workspaces.Features.InlayHints;

/// <summary>
/// What cells should be, where relations are broken or a cell is blank. If the search is sure which cell is wrong, the hint
/// stands there, not at a total that is right; otherwise at the total, with what its parts add up to.
/// </summary>
internal static class ExpectedValues
{
    public static IEnumerable<InlayHintInfo> Of(Report report, Table table, Language language)
    {
        foreach (var (index, found) in Find(table))
        {
            if (table[index].Node is not null) yield return Hint(report, table[index], found, language);
        }
    }

    /// <summary>The cells that should be something else, by their index, and what they should be.</summary>
    public static SortedDictionary<int, SortedSet<decimal>> Find(Table table)
    {
        var values = new SortedDictionary<int, SortedSet<decimal>>();
        foreach (var relation in table.Definition.Relations)
        {
            if (relation.IsEquation) AddBroken(table, relation, values);
        }
        AddBlank(table, values);
        return values;
    }

    private static void AddBroken(Table table, Relation relation, SortedDictionary<int, SortedSet<decimal>> values)
    {
        var check = RelationCheck.Of(table, relation);
        if (check.Status != RelationStatus.Broken) return;
        if (table.Correction.For(relation) is { IsCertain: true } part)
        {
            foreach (var change in part.Changes) Add(values, change.Cell, change.NewValue);
            return;
        }
        var total = table[relation.Total];
        var computed = total.Value - (check.Known * relation.Signs[relation.Cells.IndexOf(relation.Total)]);
        if (computed >= 0 && total.IsNumber) Add(values, total, computed);
    }

    private static void AddBlank(Table table, SortedDictionary<int, SortedSet<decimal>> values)
    {
        for (var i = 0; i < table.Count; i++)
        {
            if (table[i] is { Node: not null, IsNumber: false } cell && UnknownCell.Determine(cell) is { } value) Add(values, cell, value);
        }
    }

    private static void Add(SortedDictionary<int, SortedSet<decimal>> values, Cell cell, decimal value)
    {
        if (!values.TryGetValue(cell.Index, out var found)) values[cell.Index] = found = [];
        found.Add(value);
    }

    /// <summary>Where relations want different values, all are shown and none is made by a click.</summary>
    private static InlayHintInfo Hint(Report report, Cell cell, SortedSet<decimal> values, Language language)
    {
        var wanted = string.Join(language == Language.English ? " or " : " 或 ", values.Select(CellReader.Format));
        var label = new LocalizedText($"应为 {wanted}", $"should be {wanted}").In(language);
        var equations = cell.Table.Definition.EquationsOf(cell.Index).Select(r => $"- {RelationEquation.Write(cell.Table, r, language, cell.Index)}");
        TextEdit? edit = values.Count == 1 ? CellEdits.Replace(report, cell, values.Min) : null;
        return new InlayHintInfo(cell.Span.End, label, InlayHintPurpose.Expected, string.Join('\n', equations), edit);
    }
}
