using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RulesEngine.Generators.Incremental;

/// <summary>A place that may stay in the pipeline; a <see cref="Location"/> would keep its syntax tree alive.</summary>
internal sealed record LocationInfo(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static LocationInfo Of(SyntaxToken token)
    {
        var location = token.GetLocation();
        return new LocationInfo(location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);
    }

    public static LocationInfo Of(string path, TextLine line)
    {
        var end = line.End - line.Start;
        return new LocationInfo(path, line.Span,
            new LinePositionSpan(new LinePosition(line.LineNumber, 0), new LinePosition(line.LineNumber, end)));
    }

    public static LocationInfo StartOf(string path) => new(path, default, default);

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
