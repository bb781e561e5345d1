using System.Text.Json;

namespace RulesEngine.LanguageServer.Tests.Protocol;

/// <summary>The official machine-readable LSP 3.17, which lies beside the repository and is not part of it.</summary>
internal sealed class MetaModel(JsonElement root)
{
    private readonly Dictionary<string, JsonElement> _structures = ByName(root, "structures");
    private readonly Dictionary<string, JsonElement> _enumerations = ByName(root, "enumerations");
    private readonly Dictionary<string, JsonElement> _aliases = ByName(root, "typeAliases");

    /// <summary>Requests and notifications by method.</summary>
    public IReadOnlyDictionary<string, JsonElement> Messages { get; } =
        root.GetProperty("requests").EnumerateArray().Concat(root.GetProperty("notifications").EnumerateArray())
            .ToDictionary(static m => m.GetProperty("method").GetString()!);

    /// <summary>The model in <c>../shared</c>; skips the test where there is none.</summary>
    public static MetaModel Load()
    {
        var path = Find(Path.Combine("shared", "lsp", "metaModel-3.17.json"));
        Skip.If(path is null, "The model ../shared/lsp/metaModel-3.17.json is not here; it is no part of the repository.");
        return new MetaModel(JsonDocument.Parse(File.ReadAllText(path)).RootElement);
    }

    public bool Knows(string name) => _structures.ContainsKey(name) || _enumerations.ContainsKey(name) || _aliases.ContainsKey(name);

    public JsonElement? Enumeration(string name) => _enumerations.TryGetValue(name, out var found) ? found : null;

    public JsonElement? Alias(string name) => _aliases.TryGetValue(name, out var found) ? found.GetProperty("type") : null;

    /// <summary>The members of a structure or of a union of literals, with all it extends and mixes in; null for other types.</summary>
    public IReadOnlyList<MetaProperty>? MembersOf(string name)
    {
        if (_structures.TryGetValue(name, out var structure)) return [.. Flatten(structure).GroupBy(static m => m.Name).Select(static g => g.Last())];
        if (Alias(name) is not { } alias || alias.GetProperty("kind").GetString() != "or") return null;
        var branches = alias.GetProperty("items").EnumerateArray().ToList();
        return branches.TrueForAll(static b => b.GetProperty("kind").GetString() == "literal") ? Merge(branches.ConvertAll(LiteralMembers)) : null;
    }

    /// <summary>Whether a structure has a member at the end of this path.</summary>
    public bool HasPath(string structure, string path)
    {
        var members = MembersOf(structure);
        foreach (var name in path.Split('.'))
        {
            if (members?.FirstOrDefault(m => m.Name == name) is not { } member) return false;
            members = MembersIn(member.Type);
        }
        return true;
    }

    private IReadOnlyList<MetaProperty>? MembersIn(JsonElement type) => type.GetProperty("kind").GetString() switch
    {
        "reference" => MembersOf(type.GetProperty("name").GetString()!),
        "literal" => LiteralMembers(type),
        "or" => [.. type.GetProperty("items").EnumerateArray().SelectMany(t => MembersIn(t) ?? [])],
        _ => null,
    };

    public static List<MetaProperty> LiteralMembers(JsonElement literal) => [.. Properties(literal.GetProperty("value"))];

    private IEnumerable<MetaProperty> Flatten(JsonElement structure) =>
        Bases(structure, "extends").Concat(Bases(structure, "mixins")).SelectMany(Flatten).Concat(Properties(structure));

    private IEnumerable<JsonElement> Bases(JsonElement structure, string kind) =>
        structure.TryGetProperty(kind, out var bases) ? bases.EnumerateArray().Select(b => _structures[b.GetProperty("name").GetString()!]) : [];

    /// <summary>What is missing in one branch is optional in all.</summary>
    private static List<MetaProperty> Merge(List<List<MetaProperty>> branches) =>
        [.. branches.SelectMany(static b => b).GroupBy(static m => m.Name)
            .Select(g => g.First() with { IsOptional = g.Count() < branches.Count || g.Any(static m => m.IsOptional) })];

    private static IEnumerable<MetaProperty> Properties(JsonElement owner) =>
        owner.GetProperty("properties").EnumerateArray().Select(static p => new MetaProperty(
            p.GetProperty("name").GetString()!, p.GetProperty("type"), p.TryGetProperty("optional", out var optional) && optional.GetBoolean()));

    private static Dictionary<string, JsonElement> ByName(JsonElement root, string list) =>
        root.GetProperty(list).EnumerateArray().ToDictionary(static e => e.GetProperty("name").GetString()!);

    private static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, name);
            if (File.Exists(path)) return path;
        }
        return null;
    }
}
