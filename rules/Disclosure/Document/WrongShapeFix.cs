using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Disclosure.Document;

/// <summary>Fix for GK0004: joins the cells into which a thousands separator split a number.</summary>
public sealed class WrongShapeFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [WrongShape.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (FindRow(context) is not { Entry.Value: YamlSequence sequence } row) return;
        if (SplitNumber.Find(sequence, row.Count) is not { Count: > 0 } joins) return;
        var edits = joins.Select(i => TextEdit.Delete(
            TextSpan.FromBounds(sequence.Items[i].Span.End, sequence.Items[i + 1].Span.Start)));
        var numbers = string.Join(", ", JoinedNumbers(sequence, joins));
        context.RegisterPreferred(
            new($"合并为 {numbers}", $"join to {numbers}"), FixSafety.Unsafe, [.. edits]);
    }

    private static Row? FindRow(FixContext context)
    {
        foreach (var table in context.Report.Tables)
        {
            foreach (var row in table.Definition.Rows)
            {
                if (row.Path == context.Diagnostic.Path) return new Row(table, row);
            }
        }
        return null;
    }

    private static IEnumerable<string> JoinedNumbers(YamlSequence sequence, IReadOnlyList<int> joins)
    {
        var number = string.Empty;
        foreach (var join in joins)
        {
            if (number.Length == 0) number = TextOf(join);
            number += TextOf(join + 1);
            if (joins.Contains(join + 1)) continue;
            yield return number;
            number = string.Empty;
        }

        string TextOf(int item) => ((YamlScalar)sequence.Items[item]).Value;
    }
}
