using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RulesEngine.Forms;

namespace RulesEngine.Disclosure.Tests.Generation;

/// <summary>Writes a report in its layout.</summary>
internal sealed class ReportWriter(ValidReport report)
{
    private readonly StringBuilder _text = new();
    private readonly Cycle<Spelling> _keys = new(report.Layout.Keys);
    private readonly Cycle<ProseStyle> _prose = new(report.Layout.Prose);
    private readonly Cycle<bool> _comments = new(report.Layout.Comments);

    public string Write()
    {
        WriteMetadata();
        var (prose, table) = (0, 0);
        foreach (var section in report.Figures.Form.Sections)
        {
            _text.Append('\n');
            WriteComment(string.Empty);
            var key = KeyOf(section.Names);
            if (section.Table is null) WriteProse(key, report.Prose[prose++]);
            else WriteTable(key, section.Table, report.Figures.Tables[table++]);
        }
        var text = _text.ToString().ReplaceLineEndings(report.Layout.NewLine);
        return report.Layout.HasByteOrderMark ? "\uFEFF" + text : text;
    }

    private void WriteMetadata()
    {
        WriteComment(string.Empty);
        WriteLine($"{MetadataKey("格式", "form")}: {report.Figures.Form.Id}");
        WriteLine($"{MetadataKey("单位", "organization")}: {report.Organization}");
        WriteLine($"{MetadataKey("年度", "year")}: {report.Year}");
        WriteLine($"{MetadataKey("发布日期", "published")}: {report.Year + 1}-01-15");
    }

    private string MetadataKey(string name, string id) => _keys.Next() == Spelling.Id ? id : name;

    private void WriteProse(string key, ImmutableArray<string> sentences)
    {
        var indent = new string(' ', report.Layout.Indent);
        var lines = string.Join($"\n{indent}", sentences);
        _text.Append(_prose.Next() switch
        {
            ProseStyle.Literal => $"{key}: |\n{indent}{lines}\n",
            ProseStyle.Folded => $"{key}: >\n{indent}{lines}\n",
            ProseStyle.DoubleQuoted => $"{key}: \"{lines}\"\n",
            _ => $"{key}: '{string.Concat(sentences).Replace("'", "''", StringComparison.Ordinal)}'\n",
        });
    }

    private void WriteTable(string key, TableDefinition table, decimal[] values)
    {
        var cells = Array.ConvertAll(values, static v => v.ToString(CultureInfo.InvariantCulture));
        var rows = new List<RowLine>();
        Collect(table.Top, 1, rows, new Cycle<RowStyle>(report.Layout.Rows));
        _text.Append(key).Append(":\n");
        new TableWriter(_text, report.Layout, _keys, cells, rows).Write(WriteComment);
    }

    private void Collect(ImmutableArray<RowDefinition> level, int depth, List<RowLine> rows, Cycle<RowStyle> styles)
    {
        foreach (var row in level)
        {
            var indent = new string(' ', depth * report.Layout.Indent);
            rows.Add(new RowLine(row, indent, KeyOf(row.Names), row.IsGroup ? null : styles.Next()));
            Collect(row.Children, depth + 1, rows, styles);
        }
    }

    private string KeyOf(NameSet names) => Spell(names, _keys.Next());

    internal static string Spell(NameSet names, Spelling spelling) => spelling switch
    {
        Spelling.Label => names.Label,
        Spelling.Id => names.Id,
        _ => names.Name,
    };

    private void WriteComment(string indent)
    {
        if (_comments.Next()) WriteLine($"{indent}# a remark: [1, 2] of '{report.Year}'");
    }

    private void WriteLine(string line) => _text.Append(line).Append('\n');
}

/// <summary>A line of a table: a row with its style, or the heading of a group.</summary>
internal sealed record RowLine(RowDefinition Row, string Indent, string Key, RowStyle? Style);

/// <summary>Goes round a list.</summary>
internal sealed class Cycle<T>(ImmutableArray<T> items)
{
    private int _at;

    public T Next() => items[_at++ % items.Length];
}
