using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Links;

/// <summary>
/// Finds addresses that begin with http:// or https://. They consist of the characters RFC 3986 allows, so that one ends
/// where Chinese text goes on without a space, and lose the punctuation that belongs to the sentence around them.
/// </summary>
internal static class WebAddress
{
    private const string Symbols = "-._~:/?#[]@!$&'()*+,;=%";
    private const string SentencePunctuation = ".,;:!?'*";

    public static IEnumerable<TextSpan> FindAll(string content)
    {
        var at = 0;
        while ((at = content.IndexOf("http", at, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            var host = BehindScheme(content, at);
            var end = host < 0 ? host : Trim(content, host, EndOf(content, host));
            if (end > host && char.IsAsciiLetterOrDigit(content[host])) yield return TextSpan.FromBounds(at, end);
            at = Math.Max(at + "http".Length, end);
        }
    }

    /// <summary>Where the host begins, or -1 where no scheme stands at <paramref name="at"/>.</summary>
    private static int BehindScheme(string content, int at)
    {
        if (at > 0 && char.IsAsciiLetterOrDigit(content[at - 1])) return -1;
        var colon = at + "http".Length;
        if (colon < content.Length && content[colon] is 's' or 'S') colon++;
        return string.CompareOrdinal(content, colon, "://", 0, 3) == 0 ? colon + 3 : -1;
    }

    private static int EndOf(string content, int at)
    {
        while (at < content.Length && (char.IsAsciiLetterOrDigit(content[at]) || Symbols.Contains(content[at]))) at++;
        return at;
    }

    /// <summary>Leaves out what belongs to the sentence: its punctuation, and brackets that were opened before the address.</summary>
    private static int Trim(string content, int start, int end)
    {
        var (round, square) = (0, 0);
        for (var at = start; at < end; at++)
        {
            if (content[at] is '(' or ')') round += content[at] == '(' ? 1 : -1;
            if (content[at] is '[' or ']') square += content[at] == '[' ? 1 : -1;
        }
        for (; end > start; end--)
        {
            var last = content[end - 1];
            if (last == ')' && round < 0) round++;
            else if (last == ']' && square < 0) square++;
            else if (!SentencePunctuation.Contains(last)) break;
        }
        return end;
    }
}
