using System.Collections.Immutable;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Settings;

/// <summary>Reads the shapes a configuration is made of; what has another shape becomes a problem.</summary>
internal sealed class ConfigurationNode(SourceText source, ConfigurationProblems problems)
{
    private static readonly LocalizedText MappingExpected = new("一组“键: 值”", "keys and values");
    private static readonly LocalizedText ListExpected = new("列表", "a list");
    private static readonly LocalizedText TextExpected = new("一个非空的值", "a value");

    /// <summary>The entries of a mapping with different keys.</summary>
    public ImmutableArray<YamlEntry> Entries(YamlNode? node, string path)
    {
        if (node is null or YamlScalar { IsAbsent: true }) return [];
        if (node is not YamlMapping mapping)
        {
            problems.AddExpected(node.Span, Shown(path), MappingExpected);
            return [];
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (!seen.Add(entry.Key.Value)) AddRepeated(entry.Key, path);
        }
        return mapping.Entries;
    }

    public void AddRepeated(YamlScalar key, string path) =>
        problems.Add(key.Span, Join(path, key.Value), new($"键“{key.Value}”写了两次", $"the key \"{key.Value}\" stands twice"));

    public ImmutableArray<YamlNode> Items(YamlNode node, string path)
    {
        if (node is YamlSequence sequence) return sequence.Items;
        problems.AddExpected(node.Span, path, ListExpected);
        return [];
    }

    /// <summary>A list of words; a single word is a list of one.</summary>
    public ImmutableArray<Setting<string>> Words(YamlNode node, string path)
    {
        var words = ImmutableArray.CreateBuilder<Setting<string>>();
        foreach (var item in node is YamlScalar ? [node] : Items(node, path))
        {
            if (Text(item, path) is { } word) words.Add(word);
        }
        return words.ToImmutable();
    }

    public Setting<string>? Text(YamlNode node, string path)
    {
        if (node is YamlScalar { Value.Length: > 0 } scalar) return new Setting<string>(scalar.Value, OriginOf(node));
        problems.AddExpected(node.Span, path, TextExpected);
        return null;
    }

    public SettingOrigin OriginOf(YamlNode node) => SettingOrigin.At(source, node.Span);

    public static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    private static string Shown(string path) => path.Length == 0 ? Configuration.FileName : path;
}
