using RulesEngine.Disclosure;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Tests;

/// <summary>Everything a report says, by logical path: what damage in one place must leave alone elsewhere.</summary>
internal static class ReportParts
{
    public static FormCatalog Forms { get; } = new(DisclosurePack.Create().Forms);

    public static Report Read(string text) => Report.Read(SourceText.From(text), Forms);

    public static Dictionary<string, string> Of(Report report)
    {
        var parts = new Dictionary<string, string>();
        foreach (var key in MetadataKey.All.Items) parts[key.Id] = Word(report.Metadata.Find(key)?.Value);
        foreach (var section in report.Sections.Where(static s => s.Definition.Table is null))
            parts[section.Path] = section.IsProse ? section.Text : "(none)";
        foreach (var row in report.Tables.SelectMany(RowsOf))
            parts[row.Path] = string.Join(" ", Enumerable.Range(0, row.Count).Select(i => Cell(row[i])));
        return parts;
    }

    public static IEnumerable<Row> RowsOf(Table table) => Enumerable.Range(0, table.Definition.Rows.Length).Select(table.GetRow);

    private static string Word(YamlNode? node) => node is YamlScalar scalar ? scalar.Value : "(none)";

    private static string Cell(Cell cell) => cell.State == CellState.Number ? $"{cell.Value}" : $"{cell.State}:{cell.Text}";
}
