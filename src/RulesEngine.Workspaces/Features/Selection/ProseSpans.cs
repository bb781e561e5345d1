using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Features.Selection;

/// <summary>Text, paragraph, sentence and word in a scalar, where it is text of that kind.</summary>
internal static class ProseSpans
{
    private const string SentenceEnds = "。；！？";

    /// <summary>What may stand behind the end of a sentence and still belongs to it.</summary>
    private const string Closers = "”’」』）》";

    public static void AddTo(SpanChain chain, YamlScalar scalar)
    {
        var text = Trim(chain.Source, TextOf(chain.Source, scalar));
        if (!text.Touches(chain.Offset)) return;
        chain.Add(text);
        var paragraph = ParagraphAt(chain.Source, text, chain.Offset, isLine: scalar.Style == YamlScalarStyle.Literal);
        if (!paragraph.Touches(chain.Offset)) return;
        chain.Add(paragraph);
        chain.Add(SentenceAt(chain.Source, paragraph, chain.Offset));
        chain.AddWord();
    }

    /// <summary>The scalar without quotes or block header.</summary>
    private static TextSpan TextOf(SourceText source, YamlScalar scalar)
    {
        var span = scalar.Span;
        switch (scalar.Style)
        {
            case YamlScalarStyle.Literal or YamlScalarStyle.Folded:
                var start = source.GetNextLineStart(source.GetPosition(span.Start).Line);
                return TextSpan.FromBounds(start, Math.Max(start, span.End));
            case YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted when span.Length >= 2:
                return new TextSpan(span.Start + 1, span.Length - 2);
            default:
                return span;
        }
    }

    /// <summary>In a literal block scalar each line is a paragraph; elsewhere blank lines part them.</summary>
    private static TextSpan ParagraphAt(SourceText source, TextSpan text, int offset, bool isLine)
    {
        var line = source.GetPosition(offset).Line;
        var (first, last) = (line, line);
        if (!isLine && !IsBlank(source, text, line))
        {
            while (!IsBlank(source, text, first - 1)) first--;
            while (!IsBlank(source, text, last + 1)) last++;
        }
        var start = Math.Max(text.Start, source.GetLineSpan(first).Start);
        return Trim(source, TextSpan.FromBounds(start, Math.Clamp(source.GetLineSpan(last).End, start, text.End)));
    }

    private static bool IsBlank(SourceText source, TextSpan text, int line)
    {
        if (line < 0 || line >= source.LineCount) return true;
        var span = source.GetLineSpan(line);
        return span.End <= text.Start || span.Start >= text.End || source.Slice(span).IsWhiteSpace();
    }

    private static TextSpan SentenceAt(SourceText source, TextSpan paragraph, int offset)
    {
        var content = source.Content;
        var start = paragraph.Start;
        while (true)
        {
            var end = EndOfSentence(content, start, paragraph.End);
            if (offset < end || end == paragraph.End) return Trim(source, TextSpan.FromBounds(start, end));
            start = end;
        }
    }

    private static int EndOfSentence(string content, int start, int end)
    {
        var at = start;
        while (at < end && !SentenceEnds.Contains(content[at])) at++;
        while (at < end && (SentenceEnds.Contains(content[at]) || Closers.Contains(content[at]))) at++;
        return at;
    }

    private static TextSpan Trim(SourceText source, TextSpan span)
    {
        var text = source.Slice(span);
        var start = span.End - text.TrimStart().Length;
        return new TextSpan(start, text.Trim().Length);
    }
}
