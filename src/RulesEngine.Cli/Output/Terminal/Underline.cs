namespace RulesEngine.Cli.Output.Terminal;

/// <summary>The line below a source line: <c>^^^</c> below the finding, <c>---</c> below related places.</summary>
internal static class Underline
{
    /// <summary>The signs for <paramref name="marks"/> in the shown columns of <paramref name="line"/>; without trailing blanks.</summary>
    public static string Of(GlyphLine line, IReadOnlyList<Mark> marks, (int From, int To) columns)
    {
        // One more for a place behind the last character.
        Span<char> signs = new char[columns.To - columns.From + 1];
        signs.Fill(' ');
        foreach (var mark in marks)
        {
            if (!mark.IsPrimary) Draw(line, mark, columns, signs, '-');
        }
        foreach (var mark in marks)
        {
            if (mark.IsPrimary) Draw(line, mark, columns, signs, '^');
        }
        return signs.TrimEnd(' ').ToString();
    }

    private static void Draw(GlyphLine line, Mark mark, (int From, int To) columns, Span<char> signs, char sign)
    {
        var start = line.ColumnOf(mark.Start) - columns.From;
        var end = Math.Max(start + 1, line.ColumnOf(mark.End) - columns.From);
        start = Math.Max(0, start);
        end = Math.Min(signs.Length, end);
        if (start < end) signs[start..end].Fill(sign);
    }
}
