using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>
/// Deals with <c>---</c> and <c>...</c> inside a file. One that cuts a report in two, as a ruler pasted into it does, is read
/// over, so that the second half is not called missing; a second report in the file is left out.
/// </summary>
internal static class DocumentMarkers
{
    /// <summary>The mapping of all documents where none of their keys stands twice, else <paramref name="first"/>.</summary>
    public static YamlNode? Join(SourceText source, YamlNode? first, List<YamlProblem> problems)
    {
        var marker = problems.Find(static p => p.Reason == UnsupportedParts.SeveralDocuments)!;
        var found = new List<YamlProblem> { marker };
        if (first is not YamlMapping) return first;
        var unmarked = WithoutMarkers(source, first.Span.End);
        if (YamlTree.ReadFirst(ref unmarked, found) is not YamlMapping joined) return first;
        if (found.FindAll(static p => p.Reason == UnsupportedParts.SeveralDocuments).Count > 1) return first;
        var keys = new HashSet<string>();
        foreach (var entry in joined.Entries)
        {
            if (!keys.Add(entry.Key.Value)) return first;
        }
        problems.RemoveAll(static p => p.Reason != SyntaxReason.ControlCharacter);
        problems.AddRange(found);
        return joined;
    }

    /// <summary>Puts spaces, which keep all offsets, for the markers from <paramref name="start"/> on.</summary>
    private static SourceText WithoutMarkers(SourceText source, int start) =>
        source.WithContent(string.Create(source.Length, (source, start), static (target, state) =>
        {
            var (source, start) = state;
            source.Content.CopyTo(target);
            for (var line = source.GetPosition(start).Line; line < source.LineCount; line++)
            {
                var span = source.GetLineSpan(line);
                var text = source.Slice(span);
                if (text.StartsWith("---") || text.StartsWith("...")) target.Slice(span.Start, 3).Fill(' ');
            }
        }));
}
