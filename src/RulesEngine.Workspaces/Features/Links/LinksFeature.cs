using System.Collections.Immutable;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Features.Links;

/// <summary>Links in a report and in a configuration file.</summary>
public static class LinksFeature
{
    /// <summary>The web addresses of a text, in prose and in comments.</summary>
    public static ImmutableArray<LinkItem> Of(SourceText source) =>
        [.. WebAddress.FindAll(source.Content).Select(span => new LinkItem(span, source.ToString(span)))];

    /// <summary>The files a configuration names: its baseline and its plug-ins.</summary>
    public static ImmutableArray<LinkItem> OfConfiguration(SourceText source)
    {
        var paths = new List<YamlScalar>();
        foreach (var (key, value) in EntriesOf(YamlTree.Parse(source).Root))
        {
            if (key == "baseline") Add(value, paths);
            if (key != "plugins" || value is not YamlSequence plugins) continue;
            foreach (var (name, path) in plugins.Items.SelectMany(EntriesOf))
            {
                if (name == "path") Add(path, paths);
            }
        }
        return [.. paths.Select(p => new LinkItem(WithoutQuotes(p), p.Value))];
    }

    private static IEnumerable<(string Key, YamlNode Value)> EntriesOf(YamlNode? node) =>
        node is YamlMapping mapping ? mapping.Entries.Select(static e => (e.Key.Value, e.Value)) : [];

    private static void Add(YamlNode value, List<YamlScalar> paths)
    {
        if (value is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Value)) paths.Add(scalar);
    }

    private static TextSpan WithoutQuotes(YamlScalar scalar) =>
        scalar.Style is YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted && scalar.Span.Length > 2
            ? new TextSpan(scalar.Span.Start + 1, scalar.Span.Length - 2)
            : scalar.Span;
}
