using RulesEngine.Text;

namespace RulesEngine.Cli.Output;

/// <summary>A span as lines and columns from 1, the end exclusive; columns count UTF-16 code units, as in SARIF and LSP.</summary>
internal readonly record struct Place(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>Whether it lies within one line.</summary>
    public bool IsOneLine => StartLine == EndLine;

    /// <summary>The place of <paramref name="span"/>, which is cut to the text.</summary>
    public static Place Of(SourceText source, TextSpan span)
    {
        var start = source.GetPosition(span.Start);
        var end = source.GetPosition(Math.Max(span.Start, span.End));
        return new Place(start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1);
    }

    /// <summary>Line and column of the start, as editors and terminals link to them.</summary>
    public override string ToString() => $"{StartLine}:{StartColumn}";
}
