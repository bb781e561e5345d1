using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>
/// Lines at the left margin that can be no key: the rest of a row that was broken in two, a ruler, the mark of a merge
/// conflict. Reading over them keeps what stands around them together.
/// </summary>
internal static class StrayLines
{
    /// <summary>
    /// Puts spaces, which keep all offsets, for such lines. Of several that follow each other the first is reported; none
    /// behind an open bracket, which is reported itself.
    /// </summary>
    public static SourceText Blank(SourceText source, List<YamlProblem> problems)
    {
        var stray = Find(source);
        for (var i = 0; i < stray.Count; i++)
        {
            if ((i > 0 && stray[i] == stray[i - 1] + 1) || IsOpen(source, stray[i] - 1)) continue;
            var span = KeyLines.ContentOf(source, stray[i]);
            problems.Add(new YamlProblem(YamlProblemKind.Syntax, span, SyntaxReason.OfLine(source.Slice(span)) ?? SyntaxReason.MissingColon));
        }
        List<TextSpan> blanks = [.. stray.Select(source.GetLineSpan), .. FindTabs(source)];
        return blanks.Count == 0 ? source : source.WithContent(string.Create(source.Length, (source, blanks), static (target, state) =>
        {
            state.source.Content.CopyTo(target);
            foreach (var span in state.blanks) target.Slice(span.Start, span.Length).Fill(' ');
        }));
    }

    /// <summary>Tabs on empty lines and before comments: YAML allows them (1.2, 6.6), YamlDotNet 18.1 does not.</summary>
    private static IEnumerable<TextSpan> FindTabs(SourceText source)
    {
        for (var line = 0; line < source.LineCount; line++)
        {
            var span = source.GetLineSpan(line);
            var content = KeyLines.ContentOf(source, line);
            if (content.Length > 0 && source.Content[content.Start] != '#') continue;
            var indent = content.Length == 0 ? span : TextSpan.FromBounds(span.Start, content.Start);
            if (source.Slice(indent).Contains('\t')) yield return indent;
        }
    }

    private static List<int> Find(SourceText source)
    {
        var stray = new List<int>();
        var hasKey = false;
        for (var line = 0; line < source.LineCount; line++)
        {
            var text = source.Slice(source.GetLineSpan(line));
            if (text.IsWhiteSpace()) continue;
            if (IsStray(source, line, text)) stray.Add(line);
            else hasKey |= !char.IsWhiteSpace(text[0]);
        }
        // Where nothing else begins at the margin, the text is no report, and its lines are not worth a word each.
        return hasKey ? stray : [];
    }

    private static bool IsOpen(SourceText source, int line)
    {
        if (line < 0) return false;
        var text = source.Slice(source.GetLineSpan(line));
        return text.Count('[') > text.Count(']');
    }

    private static bool IsStray(SourceText source, int line, ReadOnlySpan<char> text) =>
        !char.IsWhiteSpace(text[0]) && text[0] is not ('#' or '-' or '%' or '.' or ']' or '}')
        && (!KeyHeader.CanStart(text[0]) || (text.ContainsAny(',', ']') && !text.ContainsAny(':', '：'))) && !HasKey(source, KeyLines.ContentOf(source, line));

    private static bool HasKey(SourceText source, TextSpan content) =>
        (KeyHeader.Read(source, content) ?? KeyHeader.ReadBehindBracket(source, content)) is not null;
}
