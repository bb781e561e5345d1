using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Features.Symbols;

/// <summary>The short texts behind the names in an outline.</summary>
internal sealed class SymbolDetails(Language language)
{
    /// <summary>How long prose is.</summary>
    public string OfProse(Section section)
    {
        if (!section.IsProse) return string.Empty;
        var count = 0;
        foreach (var rune in section.Text.EnumerateRunes())
        {
            if (!System.Text.Rune.IsWhiteSpace(rune)) count++;
        }
        if (count == 0) return new LocalizedText("空", "empty").In(language);
        return new LocalizedText($"{count} 字", count == 1 ? "1 character" : $"{count} characters").In(language);
    }

    public static string OfValue(YamlNode value) => value is YamlScalar scalar ? OneLine.Of(scalar.Value) : string.Empty;

    /// <summary>The total of a row that has one, else its numbers; both as written.</summary>
    public static string OfRow(Row row)
    {
        if (TotalOf(row) is { } total) return total.Node is null ? string.Empty : OneLine.Of($"{total.Column.Name} {total.Text}");
        var texts = new List<string>(row.Count);
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].Node is not null) texts.Add(row[i].Text + row[i].Column.Unit);
        }
        return OneLine.Of(string.Join(", ", texts));
    }

    private static Cell? TotalOf(Row row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            foreach (var relation in row.Table.Definition.EquationsOf(row[i].Index))
            {
                if (relation.Kind == RelationKind.RowTotal) return row.Table[relation.Total];
            }
        }
        return null;
    }
}
