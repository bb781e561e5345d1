using System.Text;

namespace RulesEngine.LanguageServer.Tests.Sessions;

/// <summary>The text of a document as an editor keeps it, with positions of its own counting (LSP 3.17, Text Documents).</summary>
internal sealed class ClientText(string content, bool isUtf8)
{
    public string Content { get; private set; } = content;

    /// <summary>Replaces a part of the text; the change as it is sent.</summary>
    public object Replace(int start, int end, string text)
    {
        var range = new { start = PositionOf(start), end = PositionOf(end) };
        Content = string.Concat(Content.AsSpan(0, start), text, Content.AsSpan(end));
        return new { range, text };
    }

    /// <summary>Replaces the whole text.</summary>
    public object Reset(string text)
    {
        Content = text;
        return new { text };
    }

    /// <summary>The next place that is within no character and no line end, where no cursor can stand.</summary>
    public int Snap(int offset)
    {
        while (offset > 0 && offset < Content.Length && IsWithin(Content[offset - 1], Content[offset])) offset++;
        return offset;
    }

    private static bool IsWithin(char before, char behind) => char.IsSurrogatePair(before, behind) || (before, behind) is ('\r', '\n');

    private object PositionOf(int offset)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < offset; i++)
        {
            var isEnd = Content[i] == '\n' || (Content[i] == '\r' && (i + 1 == Content.Length || Content[i + 1] != '\n'));
            if (isEnd) (line, start) = (line + 1, i + 1);
        }
        var before = Content[start..offset];
        return new { line, character = isUtf8 ? Encoding.UTF8.GetByteCount(before) : before.Length };
    }
}
