using System.Collections.Immutable;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Lenses;

/// <summary>What there is to say of a table.</summary>
/// <param name="Relations">How many relations it has.</param>
/// <param name="Broken">The computed cells of those that are broken, in their order.</param>
/// <param name="Empty">The cells that are blank or missing.</param>
/// <param name="Unreadable">The cells that hold no number.</param>
internal sealed record TableFindings(int Relations, ImmutableArray<Cell> Broken, ImmutableArray<Cell> Empty, ImmutableArray<Cell> Unreadable)
{
    /// <summary>More names than these make no title.</summary>
    private const int MaxNames = 3;

    public static TableFindings Of(Table table)
    {
        var relations = table.Definition.Relations;
        var cells = Enumerable.Range(0, table.Count).Select(i => table[i]).ToList();
        return new TableFindings(
            relations.Length,
            [.. relations.Where(r => RelationCheck.Of(table, r).Status == RelationStatus.Broken).Select(r => table[r.Total])],
            [.. cells.Where(static c => !c.IsNumber && !IsUnreadable(c))],
            [.. cells.Where(IsUnreadable)]);
    }

    private static bool IsUnreadable(Cell cell) => cell.State == CellState.Text || (cell.State == CellState.Missing && cell.Node is not null);

    public TableLens ToLens(TextSpan span, Language language)
    {
        var clauses = Clauses().Select(c => c.In(language)).ToList();
        var title = string.Join(language == Language.English ? "; " : "；", clauses);
        return new TableLens(span, title, State, Place);
    }

    private TableState State =>
        !Broken.IsEmpty ? TableState.Broken : Empty.IsEmpty && Unreadable.IsEmpty ? TableState.Holds : TableState.Incomplete;

    private TextSpan? Place => Broken.Concat(Empty).Concat(Unreadable).Select(static c => (TextSpan?)c.Span).FirstOrDefault();

    private IEnumerable<LocalizedText> Clauses()
    {
        if (!Broken.IsEmpty) yield return BrokenClause;
        if (!Empty.IsEmpty)
            yield return new($"有 {Empty.Length} 个单元格未填", Empty.Length == 1 ? "1 cell is empty" : $"{Empty.Length} cells are empty");
        if (!Unreadable.IsEmpty)
            yield return new($"有 {Unreadable.Length} 个单元格不是数", Unreadable.Length == 1 ? "1 cell is no number" : $"{Unreadable.Length} cells are no numbers");
        if (State == TableState.Holds && Relations > 0)
            yield return new($"✓ 勾稽关系全部成立（{Relations} 项）", Relations == 1 ? "✓ the only relation holds" : $"✓ all {Relations} relations hold");
        else if (State == TableState.Holds)
            yield return new("✓ 全部填写", "✓ complete");
    }

    private LocalizedText BrokenClause
    {
        get
        {
            var names = Broken.Take(MaxNames).Select(static c => c.Name).ToList();
            var more = Broken.Length > MaxNames;
            return new(
                $"✗ {Broken.Length} 处勾稽关系不平：{string.Join("、", names.Select(static n => n.Zh))}{(more ? "等" : "")}",
                $"✗ {Broken.Length} {(Broken.Length == 1 ? "relation is" : "relations are")} broken: {string.Join(", ", names.Select(static n => n.En))}{(more ? ", …" : "")}");
        }
    }
}
