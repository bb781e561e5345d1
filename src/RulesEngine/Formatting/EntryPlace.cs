using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Formatting;

/// <summary>Inserts entries into a mapping of the text between those that are there.</summary>
internal static class EntryPlace
{
    private const string NextLineDirective = "# rulesengine-disable-next-line";

    /// <summary>Inserts into <c>{…}</c>; null where the neighbour has no value to stand behind.</summary>
    public static TextEdit? InsertFlow(YamlMapping parent, MissingRun run, IEnumerable<string> entries)
    {
        var text = string.Join(", ", entries);
        if (run.Before is { Value.Span: var before }) return before.Length == 0 ? null : TextEdit.Insert(before.End, $", {text}");
        if (parent.Entries.IsEmpty) return TextEdit.Insert(parent.Span.Start + 1, text);
        return TextEdit.Insert((run.After ?? parent.Entries[0]).Key.Span.Start, $"{text}, ");
    }

    /// <summary>Inserts lines into a mapping with one key a line.</summary>
    public static TextEdit InsertLines(SourceText source, YamlMapping parent, MissingRun run, string lines, string? heading = null) =>
        run.Before is { } before
            ? LinesBehind(source, before, lines, heading)
            : LinesBefore(source, run.After ?? parent.Entries[0], lines);

    /// <summary>Inserts lines behind the last line of <paramref name="entry"/>, and behind a <paramref name="heading"/> that follows it.</summary>
    public static TextEdit LinesBehind(SourceText source, YamlEntry entry, string lines, string? heading = null)
    {
        var line = source.GetPosition(entry.Span.End).Line;
        if (heading is not null && line + 1 < source.LineCount && source.Slice(source.GetLineSpan(line + 1)).Trim().SequenceEqual(heading)) line++;
        return line + 1 < source.LineCount
            ? TextEdit.Insert(source.GetNextLineStart(line), lines + source.NewLine)
            : TextEdit.Insert(source.Length, source.NewLine + lines);
    }

    /// <summary>Inserts lines above the key of <paramref name="entry"/> and the suppressions that speak of its line.</summary>
    public static TextEdit LinesBefore(SourceText source, YamlEntry entry, string lines)
    {
        var line = source.GetPosition(entry.Key.Span.Start).Line;
        while (line > 0 && source.Slice(source.GetLineSpan(line - 1)).TrimStart().StartsWith(NextLineDirective)) line--;
        return TextEdit.Insert(source.GetLineSpan(line).Start, lines + source.NewLine);
    }

    /// <summary>The columns before the keys of <paramref name="parent"/>; 0 where it has none.</summary>
    public static int IndentOf(SourceText source, YamlMapping parent) =>
        parent.Entries.IsEmpty ? 0 : source.GetPosition(parent.Entries[0].Key.Span.Start).Character;
}
