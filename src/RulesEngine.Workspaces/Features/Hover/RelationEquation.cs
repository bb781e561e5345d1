using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Hover;

/// <summary>A relation with its numbers, as a clerk would check it: <c>✓ R1 总计 18 = 自然人 12 + 商业企业 6（其余 4 项为 0）</c>.</summary>
internal static class RelationEquation
{
    /// <summary>The relation in Markdown, with the cell <paramref name="focus"/> in bold.</summary>
    public static string Write(Table table, Relation relation, Language language, int focus = -1)
    {
        var check = RelationCheck.Of(table, relation);
        var (left, right) = Sides(table, relation, focus);
        return $"{MarkOf(check.Status)} {Formula(relation, check.Status, left, right, language)}{Verdict(check, relation, left, right).In(language)}";
    }

    /// <summary>The equation alone, as plain text; what is not known is <c>？</c>.</summary>
    public static string Formula(Table table, Relation relation, Language language)
    {
        var (left, right) = Sides(table, relation, -1);
        return Formula(relation, RelationCheck.Of(table, relation).Status, left, right, language);
    }

    private static string Formula(Relation relation, RelationStatus status, EquationSide left, EquationSide right, Language language)
    {
        var sign = (status, relation.IsEquation) switch
        {
            (RelationStatus.Broken, true) => "≠",
            (RelationStatus.Broken, false) => "<",
            (_, true) => "=",
            _ => "≥",
        };
        return $"{relation.Id} {left.Write(language)} {sign} {right.Write(language)}";
    }

    /// <summary>Whether all cells stand in one row, so that their columns name them.</summary>
    public static bool IsWithinRow(TableDefinition table, Relation relation)
    {
        var row = table.RowOf(relation.Total);
        foreach (var cell in relation.Cells)
        {
            if (!ReferenceEquals(table.RowOf(cell), row)) return false;
        }
        return true;
    }

    private static (EquationSide Left, EquationSide Right) Sides(Table table, Relation relation, int focus)
    {
        var (left, right) = (new EquationSide(), new EquationSide());
        var isWithinRow = IsWithinRow(table.Definition, relation);
        var own = relation.Signs[relation.Cells.IndexOf(relation.Total)];
        for (var i = 0; i < relation.Cells.Length; i++)
        {
            var (cell, sign) = (table[relation.Cells[i]], relation.Signs[i]);
            var name = isWithinRow ? cell.Column.Name : CellNames.NameOf(cell.Row.Definition);
            // A balance reads as the form prints it, 一 + 二 = （七）+ 四; everything else as total = parts.
            var isLeft = relation.Kind == RelationKind.Balance ? sign > 0 : cell.Index == relation.Total;
            if (isLeft) left.Add(name, cell, 1, focus);
            else right.Add(name, cell, relation.Kind == RelationKind.Balance ? 1 : -sign * own, focus);
        }
        return (left, right);
    }

    private static char MarkOf(RelationStatus status) => status switch
    {
        RelationStatus.Holds => '✓',
        RelationStatus.Broken => '✗',
        _ => '？',
    };

    private static LocalizedText Verdict(RelationCheck check, Relation relation, EquationSide left, EquationSide right)
    {
        if (check.Status == RelationStatus.Unknown) return new("；有的格不是数，无法核对", "; some cells are no numbers");
        if (check.Status == RelationStatus.Holds) return new("", "");
        var (sum, gap) = (CellReader.Format(right.Sum), CellReader.Format(Math.Abs(left.Sum - right.Sum)));
        var isShort = left.Sum < right.Sum;
        if (relation.Kind == RelationKind.Balance)
        {
            var own = CellReader.Format(left.Sum);
            return new($"；左边 {own}，右边 {sum}，相差 {gap}", $"; {own} on the left, {sum} on the right, {gap} apart");
        }
        return new($"；右边为 {sum}，{(isShort ? "少" : "多")} {gap}", $"; the right side is {sum}, so it is {gap} too {(isShort ? "small" : "large")}");
    }
}
