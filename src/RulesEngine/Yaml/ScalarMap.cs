using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>
/// Says where in the text each character of a scalar's value stands, for every style: a finding inside prose points at the
/// prose, whatever its indentation, folding or escapes. A line break that became a space stands at the break.
/// </summary>
public sealed class ScalarMap
{
    private readonly TextSpan[] _places;
    private readonly TextSpan _whole;

    private ScalarMap(TextSpan[] places, TextSpan whole)
    {
        _places = places;
        _whole = whole;
    }

    /// <summary>Makes the map of <paramref name="scalar"/>, which was read from <paramref name="source"/>.</summary>
    public static ScalarMap Create(SourceText source, YamlScalar scalar)
    {
        var places = new ScalarPlaces(source.Content, scalar.Value.Length, scalar.Span.End);
        if (scalar.Style is YamlScalarStyle.Literal or YamlScalarStyle.Folded) BlockScalarWalk.Run(source, scalar, places);
        else FlowScalarWalk.Run(source.Content, scalar, places);
        return new ScalarMap(places.ToArray(), scalar.Span);
    }

    /// <summary>The place in the text of <paramref name="length"/> characters of the value from <paramref name="start"/>.</summary>
    public TextSpan GetSpan(int start, int length)
    {
        if (_places.Length == 0) return _whole;
        if (length == 0) return new TextSpan(start < _places.Length ? _places[start].Start : _places[^1].End, 0);
        return TextSpan.FromBounds(_places[start].Start, _places[start + length - 1].End);
    }
}

/// <summary>The places of a value's characters while they are found, in order.</summary>
internal sealed class ScalarPlaces(string content, int count, int end)
{
    private readonly TextSpan[] _places = new TextSpan[count];
    private int _found;

    public bool IsFull => _found == count;

    public void Add(int start, int length)
    {
        if (!IsFull) _places[_found++] = new TextSpan(start, length);
    }

    /// <summary>Adds the line break at <paramref name="at"/>, if there is one.</summary>
    public void AddBreak(int at)
    {
        var length = BreakLength(content, at);
        if (length > 0) Add(at, length);
    }

    public TextSpan[] ToArray()
    {
        // Only a value that does not belong to the text leaves places open.
        _places.AsSpan(_found).Fill(new TextSpan(end, 0));
        return _places;
    }

    /// <summary>Length of the line break at <paramref name="at"/>; 0 where there is none.</summary>
    public static int BreakLength(string content, int at)
    {
        if (at >= content.Length || content[at] is not ('\r' or '\n')) return 0;
        return content[at] == '\r' && at + 1 < content.Length && content[at + 1] == '\n' ? 2 : 1;
    }
}
