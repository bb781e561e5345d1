using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>Walks literal and folded block scalars as YAML 1.2 reads them (8.1): indentation, folding, lines indented further.</summary>
internal sealed class BlockScalarWalk(string content, bool folds, int indent, ScalarPlaces places)
{
    public static void Run(SourceText source, YamlScalar scalar, ScalarPlaces places)
    {
        var firstLine = source.GetPosition(scalar.Span.Start).Line + 1;
        var walk = new BlockScalarWalk(
            source.Content, scalar.Style == YamlScalarStyle.Folded, IndentOf(source, firstLine, scalar.Value), places);
        walk.Walk(source.GetNextLineStart(firstLine - 1));
    }

    private void Walk(int at)
    {
        at = AddEmptyLines(at);
        var foldsBefore = false;
        var lineBreak = -1;
        while (IsContent(at) && !places.IsFull)
        {
            // Lines that begin with white space keep the breaks around them.
            var foldsHere = folds && !YamlTree.IsBlank(content[at + indent]);
            var emptyLines = lineBreak < 0 ? at : lineBreak + ScalarPlaces.BreakLength(content, lineBreak);
            if (lineBreak >= 0 && (!foldsBefore || !foldsHere || emptyLines == at)) places.AddBreak(lineBreak);
            AddEmptyLines(emptyLines);
            lineBreak = AddLine(at + indent);
            foldsBefore = foldsHere;
            at = SkipEmptyLines(lineBreak + ScalarPlaces.BreakLength(content, lineBreak));
        }
        if (lineBreak < 0) return;
        places.AddBreak(lineBreak);
        AddEmptyLines(lineBreak + ScalarPlaces.BreakLength(content, lineBreak));
    }

    /// <summary>Adds the characters of a line and gives the offset of its line break.</summary>
    private int AddLine(int at)
    {
        for (; at < content.Length && content[at] is not ('\r' or '\n'); at++) places.Add(at, 1);
        return at;
    }

    private int AddEmptyLines(int at)
    {
        for (var text = SkipIndent(at); IsBreak(text); text = SkipIndent(at))
        {
            places.AddBreak(text);
            at = text + ScalarPlaces.BreakLength(content, text);
        }
        return at;
    }

    private int SkipEmptyLines(int at)
    {
        for (var text = SkipIndent(at); IsBreak(text); text = SkipIndent(at)) at = text + ScalarPlaces.BreakLength(content, text);
        return at;
    }

    private bool IsContent(int at) => SkipIndent(at) == at + indent && at + indent < content.Length;

    private bool IsBreak(int at) => at < content.Length && content[at] is '\r' or '\n';

    private int SkipIndent(int at)
    {
        var end = Math.Min(at + indent, content.Length);
        while (at < end && IsSpace(content[at])) at++;
        return at;
    }

    /// <summary>The white space that is no part of the value: what the first line that is not empty has more in the text.</summary>
    private static int IndentOf(SourceText source, int line, string value)
    {
        var text = value.AsSpan().TrimStart('\n');
        if (text.IsEmpty) return source.Length + 1;
        line = Math.Min(line + value.Length - text.Length, source.LineCount - 1);
        return Math.Max(0, CountSpaces(source.Slice(source.GetLineSpan(line))) - CountSpaces(text));
    }

    private static int CountSpaces(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && IsSpace(text[count])) count++;
        return count;
    }

    private static bool IsSpace(char c) => c != '\t' && YamlTree.IsBlank(c);
}
