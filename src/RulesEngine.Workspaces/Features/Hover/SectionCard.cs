using RulesEngine.Forms;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Hover;

/// <summary>Describes a section: its place in the form, and what prose should say or which columns a table has.</summary>
internal static class SectionCard
{
    // More names than these are counted, not listed.
    private const int MostNames = 8;

    public static string Of(Form form, SectionDefinition section, Language language)
    {
        var place = new LocalizedText(
            $"{form.Title.Zh}第 {section.Index + 1} 部分，共 {form.Sections.Length} 部分",
            $"{form.Title.En}, part {section.Index + 1} of {form.Sections.Length}");
        var head = $"**{section.Names.Label}** `{section.Id}`\n\n{place.In(language)}";
        return section.Table is { } table ? $"{head}\n\n{ColumnsOf(table, language)}" : $"{head}\n\n{Guide(section, language)}";
    }

    /// <summary>The names in order, or how many there are.</summary>
    public static string List(IReadOnlyCollection<string> names, Language language) => names.Count <= MostNames
        ? string.Join(language == Language.English ? ", " : "、", names)
        : language == Language.English ? $"{names.Count} rows" : $"{names.Count} 行";

    private static string Guide(SectionDefinition section, Language language)
    {
        var prose = new LocalizedText("文字叙述", "Prose").In(language);
        return section.Guide is null ? prose : language == Language.English ? $"{prose}: {section.Guide}" : $"{prose}：{section.Guide}";
    }

    /// <summary>One line for each set of rows with the same columns.</summary>
    private static string ColumnsOf(TableDefinition table, Language language)
    {
        var lines = table.Rows.GroupBy(static r => r.ColumnKeys).Select(rows =>
        {
            var columns = string.Join(language == Language.English ? ", " : "、", rows.First().Columns.Select(static c => c.Names.Label));
            var names = List([.. rows.Select(static r => r.Name)], language);
            return language == Language.English ? $"- {names}: {columns}" : $"- {names}：{columns}";
        });
        return string.Join('\n', lines);
    }
}
