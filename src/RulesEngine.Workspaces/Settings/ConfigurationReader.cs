using System.Collections.Immutable;
using System.Globalization;
using RulesEngine.Diagnostics;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Settings;

/// <summary>Reads a configuration file. Never throws on any text; mistakes become diagnostics with places.</summary>
public sealed class ConfigurationReader
{
    /// <summary>The keys of a configuration file.</summary>
    public static IReadOnlyList<string> Keys => KeyNames;

    private static readonly string[] KeyNames = ["include", "exclude", "rules", "overrides", "plugins", "baseline", "language"];
    private static readonly string[] OverrideKeys = ["files", "rules"];
    private static readonly string[] PluginKeys = ["path", "sha256"];
    private static readonly string[] OptionalPluginKeys = ["libraries", "time-limit"];

    // A rule that takes longer than a minute for a report has no place in an editor.
    private const int MaxSeconds = 60;

    private readonly ConfigurationProblems _problems;
    private readonly ConfigurationNode _nodes;
    private readonly RuleSettingsReader _rules;

    private ConfigurationReader(SourceText source, ImmutableArray<DiagnosticDescriptor> rules)
    {
        _problems = new ConfigurationProblems(rules);
        _nodes = new ConfigurationNode(source, _problems);
        _rules = new RuleSettingsReader(rules, _nodes, _problems);
    }

    /// <summary>Reads <paramref name="source"/>.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="fullPath">The place of the file.</param>
    /// <param name="rules">All rules that may be named.</param>
    public static Configuration Read(SourceText source, string fullPath, ImmutableArray<DiagnosticDescriptor> rules)
    {
        var reader = new ConfigurationReader(source, rules);
        var configuration = Configuration.BuiltIn with { Source = source, FullPath = fullPath };
        if (source.Fault is { Kind: SourceFaultKind.Encoding } fault)
            reader._problems.Add(fault.Span, "", new("文件不是 UTF-8 编码", "the file is not UTF-8"));
        else
            configuration = reader.ReadRoot(YamlTree.Parse(source), configuration);
        return configuration with { Diagnostics = reader._problems.ToImmutable() };
    }

    private Configuration ReadRoot(YamlTree tree, Configuration configuration)
    {
        foreach (var problem in tree.Problems) _problems.Add(problem.Span, "", problem.Reason);
        if (tree.Root is YamlBroken) return configuration;
        foreach (var entry in _nodes.Entries(tree.Root, ""))
        {
            if (entry.Value is YamlBroken) continue;
            configuration = ReadKey(entry, configuration);
        }
        return configuration;
    }

    private Configuration ReadKey(YamlEntry entry, Configuration configuration)
    {
        var value = entry.Value;
        switch (entry.Key.Value)
        {
            case "include": return configuration with { Include = _nodes.Words(value, "include") };
            case "exclude": return configuration with { Exclude = [.. Configuration.BuiltIn.Exclude, .. _nodes.Words(value, "exclude")] };
            case "rules": return configuration with { Rules = _rules.Read(value, "rules") };
            case "overrides": return configuration with { Overrides = ReadList(value, "overrides", ReadOverride) };
            case "plugins": return configuration with { Plugins = ReadList(value, "plugins", ReadPlugin) };
            case "baseline": return configuration with { Baseline = _nodes.Text(value, "baseline") };
            case "language": return configuration with { Language = ReadLanguage(value) };
            default:
                _problems.AddUnknownKey(entry, entry.Key.Value, KeyNames);
                return configuration;
        }
    }

    private ImmutableArray<T> ReadList<T>(YamlNode node, string path, Func<YamlNode, string, T?> read) where T : class
    {
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var item in _nodes.Items(node, path))
        {
            if (read(item, $"{path}[{items.Count}]") is { } value) items.Add(value);
        }
        return items.ToImmutable();
    }

    private ConfigurationOverride? ReadOverride(YamlNode node, string path)
    {
        var values = ReadRecord(node, path, OverrideKeys);
        if (values is not [{ } files, { } rules]) return null;
        var patterns = _nodes.Words(files, path + ".files");
        return new ConfigurationOverride(
            [.. patterns.Select(static p => p.Value)], _rules.Read(rules, path + ".rules"), _nodes.OriginOf(node));
    }

    private PluginReference? ReadPlugin(YamlNode node, string path)
    {
        var values = ReadRecord(node, path, PluginKeys, OptionalPluginKeys);
        if (values is not [{ } file, { } digits, var libraries, var limit]) return null;
        if (_nodes.Text(file, path + ".path") is not { } assembly || ReadHash(digits, path + ".sha256") is not { } hash) return null;
        return new PluginReference(assembly.Value, hash, _nodes.OriginOf(node), file.Span)
        {
            Libraries = ReadLibraries(libraries, path + ".libraries"),
            TimeLimit = limit is null ? null : ReadSeconds(limit, path + ".time-limit"),
        };
    }

    private ImmutableSortedDictionary<string, string> ReadLibraries(YamlNode? node, string path)
    {
        var libraries = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var entry in _nodes.Entries(node, path))
        {
            if (ReadHash(entry.Value, ConfigurationNode.Join(path, entry.Key.Value)) is { } hash) libraries[entry.Key.Value] = hash;
        }
        return libraries.ToImmutable();
    }

    private string? ReadHash(YamlNode node, string path)
    {
        if (_nodes.Text(node, path) is not { Value: var digits }) return null;
        if (digits.Length == 64 && digits.All(char.IsAsciiHexDigit)) return digits.ToLowerInvariant();
        _problems.AddExpected(node.Span, path, new(" 64 位十六进制数", "64 hexadecimal digits"));
        return null;
    }

    private TimeSpan? ReadSeconds(YamlNode node, string path)
    {
        if (node is YamlScalar { Value: var text }
            && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > 0 and <= MaxSeconds)
            return TimeSpan.FromSeconds(seconds);
        _problems.AddExpected(node.Span, path, new($"秒数，大于 0，不超过 {MaxSeconds}", $"seconds, more than 0 and no more than {MaxSeconds}"));
        return null;
    }

    /// <summary>The values of a mapping in the order of its keys; null for one that is missing.</summary>
    private YamlNode?[] ReadRecord(YamlNode node, string path, string[] required, params string[] optional)
    {
        string[] keys = [.. required, .. optional];
        var values = new YamlNode?[keys.Length];
        foreach (var entry in _nodes.Entries(node, path))
        {
            var index = Array.IndexOf(keys, entry.Key.Value);
            if (index < 0) _problems.AddUnknownKey(entry, ConfigurationNode.Join(path, entry.Key.Value), keys);
            else values[index] = entry.Value;
        }
        for (var i = 0; i < required.Length; i++)
        {
            if (values[i] is null) _problems.Add(HeadOf(node), path, new($"{path} 缺少 {keys[i]}", $"{path} lacks {keys[i]}"));
        }
        return values;
    }

    private static TextSpan HeadOf(YamlNode node) => node is YamlMapping { Entries: [var first, ..] } ? first.Key.Span : node.Span;

    private Setting<Language>? ReadLanguage(YamlNode node)
    {
        if (node is YamlScalar { Value: "zh" or "en" } scalar)
            return new Setting<Language>(scalar.Value == "zh" ? Language.Chinese : Language.English, _nodes.OriginOf(node));
        _problems.AddExpected(node.Span, "language", new(" zh 或 en", "zh or en"));
        return null;
    }
}
