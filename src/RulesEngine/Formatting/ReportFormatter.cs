using System.Collections.Immutable;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Formatting;

/// <summary>
/// Brings a report into its canonical layout: canonical keys, one flow sequence a row, cells and brackets in line, one space
/// behind the colon of metadata. Nothing else is touched: not the text of a number, no comment, prose, blank line or line
/// end. Rows that are misshapen or have comments between their cells stay as they are, as do tables with broken YAML.
/// </summary>
public static class ReportFormatter
{
    /// <summary>The changes to the text, in its order; none for a text that is no readable report.</summary>
    public static ImmutableArray<TextEdit> GetEdits(Report report)
    {
        if (report.Source.Fault is not null || report.Tree.Root is not YamlMapping { IsFlow: false } root) return [];
        var edits = new EditList(report.Tree);
        foreach (var key in MetadataKey.All.Items) FormatMetadata(report, key, edits);
        foreach (var section in report.Sections) FormatSection(report, root, section, edits);
        return edits.ToImmutable();
    }

    /// <summary>Those changes that touch <paramref name="range"/>.</summary>
    public static ImmutableArray<TextEdit> GetEdits(Report report, TextSpan range) =>
        [.. GetEdits(report).Where(e => e.Span.Start <= range.End && e.Span.End >= range.Start)];

    private static void FormatMetadata(Report report, MetadataKey key, EditList edits)
    {
        if (report.Metadata.Find(key) is not { } entry) return;
        // A misspelt key is put right by its fix, not in passing.
        if (MetadataKey.All.Find(entry.Key.Value) == key) edits.Rename(entry.Key, key.Name);
        if (entry.Value is not YamlScalar { IsAbsent: false } value) return;
        var gap = TextSpan.FromBounds(entry.Key.Span.End, value.Span.Start);
        var text = report.Source.Slice(gap);
        if (text.Trim() is ":" && !text.ContainsAny('\r', '\n')) edits.Replace(gap, ": ");
    }

    private static void FormatSection(Report report, YamlMapping root, Section section, EditList edits)
    {
        if (section.Entry is not { } entry) return;
        if (section.Definition.Table is not null && !IsHealthy(report, root, entry)) return;
        if (ReferenceEquals(report.Form.Keys.Find(entry.Key.Value), section.Definition))
            edits.Rename(entry.Key, section.Definition.Name);
        if (report.FindTable(section.Definition.Id) is { } table) new TableFormatter(report.Source, table, edits).Format();
    }

    /// <summary>Whether all of the text up to the next key could be read.</summary>
    private static bool IsHealthy(Report report, YamlMapping root, YamlEntry section)
    {
        var (start, end) = (section.Key.Span.Start, report.Source.Length);
        foreach (var entry in root.Entries)
        {
            if (entry.Key.Span.Start > start) end = Math.Min(end, entry.Key.Span.Start);
        }
        var extent = TextSpan.FromBounds(start, end);
        return !report.Tree.Problems.Any(p => p.Kind == YamlProblemKind.Syntax && p.Span.Overlaps(extent));
    }
}
