using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Testing;

/// <summary>
/// Lays a fragment of YAML over a report, line by line, so that the rest of the report stays as it is. A key whose value is
/// a block mapping in both is descended into, and its line replaced; any other key replaces its entry; a key the report
/// lacks is appended to its parent; the value <c>&lt;delete&gt;</c> removes the entry. Comments above a key go with it.
/// </summary>
public sealed class ReportOverlay
{
    private const string Delete = "<delete>";

    private readonly SourceText _report;
    private readonly SourceText _overlay;
    private readonly List<TextEdit> _edits = [];

    private ReportOverlay(string report, string overlay)
    {
        _report = SourceText.From(report);
        _overlay = SourceText.From(overlay);
    }

    /// <summary>The text of <paramref name="report"/> with <paramref name="overlay"/> laid over it; both with LF.</summary>
    /// <exception cref="FormatException">One is no mapping of keys, or the overlay deletes a key the report lacks.</exception>
    public static string Apply(string report, string overlay) => new ReportOverlay(report, overlay).Apply();

    private string Apply()
    {
        if (YamlTree.Parse(_report).Root is not YamlMapping below) throw new FormatException("The report has no keys.");
        if (YamlTree.Parse(_overlay).Root is not YamlMapping above) throw new FormatException("The overlay has no keys.");
        Lay(below, OverlayEntry.Split(_overlay, above, 0, _overlay.LineCount));
        return _report.WithEdits(_edits).Content;
    }

    private void Lay(YamlMapping below, List<OverlayEntry> above)
    {
        var added = new List<OverlayEntry>();
        // A key that stands twice in the overlay stands twice in the result, to show what duplicates do.
        foreach (var same in above.GroupBy(static e => e.Entry.Key.Value))
        {
            var target = below.Entries.FirstOrDefault(e => e.Key.Value == same.Key);
            if (target is null) added.AddRange(same);
            else Lay(target, [.. same]);
        }
        if (added.Find(IsDelete) is { } missing)
            throw new FormatException($"The report has no key \"{missing.Entry.Key.Value}\" to delete.");
        // Behind the edits of the entries themselves, since what is appended to the last of them ends in the same place.
        Append(below, added);
    }

    private void Lay(YamlEntry target, List<OverlayEntry> entries)
    {
        var key = LineOf(_report, target.Key.Span.Start);
        if (entries is [{ Entry.Value: YamlMapping { IsFlow: false } above } entry] && target.Value is YamlMapping { IsFlow: false } below)
        {
            ReplaceLines(key, key + 1, entry.Shift(entry.FirstLine, entry.KeyLine + 1, ColumnOf(target)));
            Lay(below, OverlayEntry.Split(_overlay, above, entry.KeyLine + 1, entry.EndLine));
            return;
        }
        var end = EndLineOf(target);
        if (entries.Exists(IsDelete)) ReplaceLines(key, IsEmpty(key - 1) && IsEmpty(end) ? end + 1 : end, string.Empty);
        else ReplaceLines(key, end, string.Concat(entries.Select(e => e.Shift(ColumnOf(target)))));
    }

    private void Append(YamlMapping below, List<OverlayEntry> added)
    {
        var line = EndLineOf(below.Entries[^1]);
        ReplaceLines(line, line, string.Concat(added.Select(e => e.Shift(ColumnOf(below.Entries[0])))));
    }

    private void ReplaceLines(int first, int end, string text) =>
        _edits.Add(new TextEdit(TextSpan.FromBounds(StartOf(first), StartOf(end)), text));

    /// <summary>Whether a line is there and empty; of two such lines around what is deleted, one goes with it.</summary>
    private bool IsEmpty(int line) => line >= 0 && line < _report.LineCount && _report.Slice(_report.GetLineSpan(line)).IsWhiteSpace();

    private int StartOf(int line) => line < _report.LineCount ? _report.GetLineSpan(line).Start : _report.Length;

    private int ColumnOf(YamlEntry entry) => _report.GetPosition(entry.Key.Span.Start).Character;

    private int EndLineOf(YamlEntry entry) => LineOf(_report, entry.Span.End - 1) + 1;

    private static int LineOf(SourceText text, int offset) => text.GetPosition(offset).Line;

    private static bool IsDelete(OverlayEntry entry) => entry.Entry.Value is YamlScalar { Value: Delete };
}
