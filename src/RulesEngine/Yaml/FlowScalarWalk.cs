using System.Globalization;

namespace RulesEngine.Yaml;

/// <summary>Walks plain and quoted scalars as YAML 1.2 reads them (7.3): folded lines, escapes, doubled quotes.</summary>
internal sealed class FlowScalarWalk(string content, YamlScalarStyle style, int limit, ScalarPlaces places)
{
    public static void Run(string content, YamlScalar scalar, ScalarPlaces places)
    {
        var quote = scalar.Style == YamlScalarStyle.Plain ? 0 : 1;
        var limit = Math.Min(scalar.Span.End, content.Length) - quote;
        new FlowScalarWalk(content, scalar.Style, limit, places).Walk(scalar.Span.Start + quote);
    }

    private void Walk(int at)
    {
        while (at < limit && !places.IsFull) at = Step(at);
    }

    /// <summary>Adds what stands at <paramref name="at"/> and gives the offset behind it.</summary>
    private int Step(int at)
    {
        var behind = SkipBlanks(at);
        if (behind < limit && content[behind] is '\r' or '\n') return Fold(behind);
        if (style == YamlScalarStyle.DoubleQuoted && content[at] == '\\') return Escape(at);
        var length = style == YamlScalarStyle.SingleQuoted && content[at] == '\'' ? 2 : 1;
        places.Add(at, length);
        return at + length;
    }

    /// <summary>A line break is a space; with empty lines behind it, it is nothing and they are the breaks.</summary>
    private int Fold(int at)
    {
        var behind = SkipBlanks(at + ScalarPlaces.BreakLength(content, at));
        if (behind >= limit || content[behind] is not ('\r' or '\n')) places.Add(at, ScalarPlaces.BreakLength(content, at));
        return AddEmptyLines(behind);
    }

    private int AddEmptyLines(int at)
    {
        while (at < limit && content[at] is '\r' or '\n')
        {
            places.AddBreak(at);
            at = SkipBlanks(at + ScalarPlaces.BreakLength(content, at));
        }
        return at;
    }

    private int Escape(int at)
    {
        if (at + 1 >= limit) return limit;
        // A backslash before a line break joins two lines and is no part of the value.
        if (content[at + 1] is '\r' or '\n') return AddEmptyLines(SkipBlanks(at + 1 + ScalarPlaces.BreakLength(content, at + 1)));
        var digits = content[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var length = Math.Min(2 + digits, limit - at);
        places.Add(at, length);
        // Both units of an astral character stand at its escape.
        if (digits == 8 && int.TryParse(content.AsSpan(at + 2, length - 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rune)
            && rune > char.MaxValue)
            places.Add(at, length);
        return at + length;
    }

    private int SkipBlanks(int at)
    {
        while (at < limit && YamlTree.IsBlank(content[at])) at++;
        return at;
    }
}
