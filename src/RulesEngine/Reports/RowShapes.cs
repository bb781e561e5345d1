using RulesEngine.Forms;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>Words what is wrong with the shape of a row.</summary>
internal sealed class RowShapes(BindingProblems problems)
{
    /// <summary>Whether part of the node could not be read, which has been reported.</summary>
    public static bool HoldsBroken(YamlNode node) =>
        node is YamlBroken || (node is YamlSequence sequence && sequence.Items.Any(HoldsBroken));

    /// <summary>A single value where several columns belong.</summary>
    public void AddScalar(RowDefinition row, YamlEntry entry, YamlScalar scalar)
    {
        var count = row.Columns.Length;
        Add(row, entry, scalar.IsAbsent
            ? new($"没有填写，应有 {count} 栏", $" is empty; it must have {count} columns")
            : new($"应有 {count} 栏，写在方括号 [ ] 里，用英文逗号分隔", $" must have {count} columns in brackets [ ] with commas between them"));
    }

    /// <summary>Too many columns or too few, with the likely cause.</summary>
    public void AddColumns(RowDefinition row, YamlEntry entry, YamlSequence sequence)
    {
        var (wanted, count) = (row.Columns.Length, sequence.Items.Length);
        var cause = SplitNumber.Find(sequence, wanted) is { Count: > 0 }
            ? new("，千位分隔符把一个数拆成了几栏", "; a thousands separator split a number")
            : count < wanted && sequence.Items.Any(HoldsForeignComma)
                ? new("，各栏之间应是英文逗号", "; the columns must be parted by ASCII commas")
                : new LocalizedText("", "");
        Add(row, entry, new(
            $"应有 {wanted} 栏，实有 {count} 栏{cause.Zh}", $" must have {wanted} columns but has {count}{cause.En}"));
    }

    /// <summary>The name of the row with a clause behind it, at its value or, where it has none, at its key.</summary>
    public void Add(RowDefinition row, YamlEntry entry, LocalizedText clause)
    {
        var name = CellNames.NameOf(row);
        var span = entry.Value.Span.Length > 0 ? entry.Value.Span : entry.Key.Span;
        problems.Add(ReportProblemKind.WrongShape, span, row.Path, new LocalizedText($"“{name}”{clause.Zh}", $"\"{name}\"{clause.En}"));
    }

    private static bool HoldsForeignComma(YamlNode item) =>
        item is YamlScalar scalar && scalar.Value.IndexOfAny(['，', '、', '；', ';', '．', '。']) >= 0;
}
