using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Formatting;

/// <summary>Adds sections: prose with a guiding sentence, tables of zeros.</summary>
internal static class MissingSections
{
    public static Insertion? Find(Report report, Section section)
    {
        if (MissingRun.Around([.. report.Sections.Select(static s => s.Entry)], section.Definition.Index) is not { } run) return null;
        var added = run.Of(report.Sections).Select(static s => s.Definition).ToList();
        var indent = report.Tree.Root is YamlMapping root ? EntryPlace.IndentOf(report.Source, root) : 0;
        var newLine = report.Source.NewLine;
        var text = string.Join(newLine + newLine, added.Select(d => ReportSkeleton.WriteSection(d, indent, newLine)));
        return new Insertion(Place(report, run, text), [.. added.Select(static d => d.Name)]);
    }

    /// <summary>Behind the section before; else behind the metadata; else before the section behind; else at the end.</summary>
    private static TextEdit Place(Report report, MissingRun run, string text)
    {
        var newLine = report.Source.NewLine;
        var blocks = TextBlock.Split(report.Tree);
        var after = blocks.FirstOrDefault(b => ReferenceEquals(b.Entry, run.After));
        var before = blocks.FirstOrDefault(b => ReferenceEquals(b.Entry, run.Before) && run.Before is not null)
            ?? blocks.LastOrDefault(b => IsMetadata(report, b) && (after is null || b.Start < after.Start));
        if (before is not null) return TextEdit.Insert(before.BodyEnd, newLine + newLine + text);
        return after is not null
            ? TextEdit.Insert(after.Start, text + newLine + newLine)
            : TextEdit.Insert(blocks is [.., var last] ? last.End : report.Source.Length, newLine + text + newLine);
    }

    private static bool IsMetadata(Report report, TextBlock block) =>
        MetadataKey.All.Find(block.Entry.Key.Value) is { } key && ReferenceEquals(report.Metadata.Find(key), block.Entry);
}
