using System.Text;
using RulesEngine.Forms;
using RulesEngine.Text;

namespace RulesEngine.Formatting;

/// <summary>Writes parts of a report that have no content yet: prose to be filled in, tables of zeros.</summary>
/// <param name="newLine">The line break between lines; none stands behind the last.</param>
internal sealed class SkeletonWriter(string newLine)
{
    /// <summary>What a guiding sentence begins with; GK4003 finds it as long as it stands there.</summary>
    public const string Placeholder = "待补充：";

    private const int Indent = 2;

    private readonly StringBuilder _text = new();

    /// <summary>The cells of a row that holds no figures yet.</summary>
    public static string[] Zeros(RowDefinition row) => [.. row.Columns.Select(static _ => "0")];

    /// <summary>Writes a section with its key.</summary>
    public SkeletonWriter Section(SectionDefinition section, int indent, Func<RowDefinition, string[]> cells)
    {
        if (section.Table is { } table) return Line(indent, $"{YamlWord.Write(section.Name)}:").Table(table, indent + Indent, cells);
        return Line(indent, $"{YamlWord.Write(section.Name)}: |").Line(indent + Indent, $"{Placeholder}{section.Guide ?? section.Names.Label}");
    }

    /// <summary>Writes a row, or a group with its rows, each in the layout that <paramref name="layoutOf"/> gives for it.</summary>
    public SkeletonWriter Row(RowDefinition row, int indent, Func<RowDefinition, TableLayout> layoutOf, Func<RowDefinition, string[]> cells)
    {
        var key = YamlWord.Write(row.Name);
        if (!row.IsGroup) return Line(indent, key + layoutOf(row).Write(row, indent + DisplayWidth.Of(key), cells(row)));
        Line(indent, $"{key}:");
        foreach (var child in row.Children) Row(child, indent + Indent, layoutOf, cells);
        return this;
    }

    /// <summary>Writes a line, an empty one without indentation.</summary>
    public SkeletonWriter Line(int indent, string text)
    {
        if (_text.Length > 0) _text.Append(newLine);
        _text.Append(' ', text.Length == 0 ? 0 : indent).Append(text);
        return this;
    }

    /// <summary>The lines written so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>White space before the key of a row whose table indents its outermost rows by <paramref name="indent"/>.</summary>
    public static int IndentOf(RowDefinition row, int indent) => row.Parent is { } group ? IndentOf(group, indent) + Indent : indent;

    /// <summary>The comment above rows of one column set that names the columns.</summary>
    public static string HeadingOf(RowDefinition row) => $"# {string.Join(", ", FirstOf(row).Columns.Select(NameOf))}";

    /// <summary>Whether two rows stand under the same heading.</summary>
    public static bool HaveSameColumns(RowDefinition a, RowDefinition b) => ReferenceEquals(FirstOf(a).ColumnKeys, FirstOf(b).ColumnKeys);

    /// <summary>The layout of a table that holds nothing but what <paramref name="cells"/> gives.</summary>
    public static TableLayout LayoutOf(TableDefinition table, int indent, Func<RowDefinition, string[]> cells)
    {
        var layout = new TableLayout();
        foreach (var row in table.Rows)
        {
            layout.FitKey(IndentOf(row, indent) + DisplayWidth.Of(YamlWord.Write(row.Name)));
            var texts = cells(row);
            for (var i = 0; i < texts.Length; i++) layout.FitCell(row, i, DisplayWidth.Of(texts[i]));
        }
        return layout;
    }

    private SkeletonWriter Table(TableDefinition table, int indent, Func<RowDefinition, string[]> cells)
    {
        var layout = LayoutOf(table, indent, cells);
        for (var i = 0; i < table.Top.Length; i++)
        {
            if (i == 0 || !HaveSameColumns(table.Top[i - 1], table.Top[i])) Line(indent, HeadingOf(table.Top[i]));
            Row(table.Top[i], indent, _ => layout, cells);
        }
        return this;
    }

    private static RowDefinition FirstOf(RowDefinition row) => row.IsGroup ? FirstOf(row.Children[0]) : row;

    private static string NameOf(ColumnDefinition column) => column.Unit is null ? column.Name : $"{column.Name}（{column.Unit}）";
}
