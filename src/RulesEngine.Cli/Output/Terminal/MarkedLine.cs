using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Cli.Output.Terminal;

/// <summary>A line of the source with the places to underline in it.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Marks">The places, the finding itself first.</param>
internal sealed record MarkedLine(int Line, List<Mark> Marks)
{
    /// <summary>Most lines shown for one finding; a column total may be the sum of twenty.</summary>
    private const int MaxLines = 8;

    /// <summary>The lines of a finding in the order of the text, and how many related places were left out.</summary>
    public static (IReadOnlyList<MarkedLine> Lines, int Omitted) Of(SourceText source, Diagnostic diagnostic, Language language)
    {
        var first = source.GetPosition(diagnostic.Span.Start).Line;
        var lines = new List<MarkedLine> { new(first, [Primary(source, diagnostic.Span, first, language)]) };
        var omitted = 0;
        foreach (var related in diagnostic.Related)
        {
            if (related.Source is not null || related.IsMinor) continue;
            var line = source.GetPosition(related.Span.Start).Line;
            var marked = lines.Find(l => l.Line == line);
            if (marked is null && lines.Count == MaxLines)
            {
                omitted++;
                continue;
            }
            if (marked is null) lines.Add(marked = new MarkedLine(line, []));
            marked.Marks.Add(Related(source, related, line, language));
        }
        lines.Sort(static (a, b) => a.Line.CompareTo(b.Line));
        return (lines, omitted);
    }

    private static Mark Primary(SourceText source, TextSpan span, int line, Language language)
    {
        var place = Place.Of(source, span);
        var label = place.IsOneLine ? "" : language == Language.English ? $"to line {place.EndLine}" : $"至第 {place.EndLine} 行";
        return In(source.GetLineSpan(line), span, true, label);
    }

    private static Mark Related(SourceText source, RelatedPlace related, int line, Language language) =>
        In(source.GetLineSpan(line), related.Span, false, VisibleText.OfLine(related.Message.In(language)));

    private static Mark In(TextSpan line, TextSpan span, bool isPrimary, string label)
    {
        var start = Math.Clamp(span.Start - line.Start, 0, line.Length);
        return new Mark(start, Math.Clamp(span.End - line.Start, start, line.Length), isPrimary, label);
    }
}
