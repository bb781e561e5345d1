using RulesEngine.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RulesEngine.Yaml;

/// <summary>The first entries of a text, read no further than the caller goes.</summary>
internal static class YamlHead
{
    /// <summary>The top-level pairs of scalars in the order of the text, up to the first place that does not parse.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Read(SourceText source)
    {
        var parser = new Parser(new Scanner(new StringReader(source.Content), skipComments: true));
        while (parser.Current is not MappingStart)
        {
            if (!Move(parser) || parser.Current is Scalar or SequenceStart) yield break;
        }
        while (Move(parser) && parser.Current is Scalar key && Move(parser))
        {
            if (parser.Current is Scalar value) yield return new(key.Value, value.Value);
            else if (!Skip(parser)) yield break;
        }
    }

    /// <summary>Moves to the end of the collection that begins here.</summary>
    private static bool Skip(Parser parser)
    {
        for (var open = parser.Current!.NestingIncrease; open > 0; open += parser.Current!.NestingIncrease)
        {
            if (!Move(parser)) return false;
        }
        return true;
    }

    private static bool Move(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }
}
