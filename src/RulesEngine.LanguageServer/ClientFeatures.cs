using System.Text.Json;
using RulesEngine.LanguageServer.Documents;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.InlayHints;

namespace RulesEngine.LanguageServer;

/// <summary>What the client said of itself in <c>initialize</c>, as far as the server acts on it. Immutable.</summary>
internal sealed record ClientFeatures
{
    private JsonElement _capabilities;

    /// <summary>A client that can do nothing in particular.</summary>
    public static ClientFeatures None { get; } = new();

    /// <summary>What positions count.</summary>
    public PositionEncoding Encoding { get; init; }

    /// <summary>The language asked for; null where a configuration, or else the locale, decides.</summary>
    public Language? Language { get; init; }

    /// <summary>The language of the client itself.</summary>
    public Language Locale { get; init; }

    /// <summary>Whether the user trusts the workspace, so that code in it may run.</summary>
    public bool IsTrusted { get; init; }

    /// <summary>Which rows name their columns.</summary>
    public ColumnHints ColumnHints { get; init; } = ColumnHints.Needed;

    /// <summary>Where the client shows the document of a rule: a URI in which <c>{code}</c> stands for the code; null for our own files.</summary>
    public string? RuleLink { get; init; }

    /// <summary>Reads the parameters of <c>initialize</c>; what they lack is left open.</summary>
    public static ClientFeatures Of(JsonElement parameters)
    {
        var features = new ClientFeatures
        {
            _capabilities = Member(parameters, "capabilities") ?? default,
            Locale = Member(parameters, "locale") is { ValueKind: JsonValueKind.String } locale ? ParseLanguage(locale.GetString()) ?? default : default,
        };
        features = features with { Encoding = Choose(features.List(ClientCapability.PositionEncodings)) };
        return Member(parameters, "initializationOptions") is { } options ? features.With(options) : features;
    }

    /// <summary>The same client with other settings, which may stand in a section <c>rulesengine</c>; what they leave out stays.</summary>
    public ClientFeatures With(JsonElement settings)
    {
        if (Member(settings, "rulesengine") is { ValueKind: JsonValueKind.Object } section) settings = section;
        var language = Member(settings, "language");
        var trusted = Member(settings, "trusted");
        var ruleLink = Member(settings, "ruleLink");
        var columnHints = Member(settings, "columnHints");
        return this with
        {
            Language = language is { ValueKind: JsonValueKind.String } given ? ParseLanguage(given.GetString()) : Language,
            IsTrusted = trusted?.ValueKind is JsonValueKind.True or JsonValueKind.False ? trusted.Value.ValueKind == JsonValueKind.True : IsTrusted,
            RuleLink = ruleLink is { ValueKind: JsonValueKind.String } link ? link.GetString() : RuleLink,
            ColumnHints = columnHints is { ValueKind: JsonValueKind.String } hints ? ParseColumnHints(hints.GetString()) ?? ColumnHints : ColumnHints,
        };
    }

    /// <summary>Whether the client declares this capability, one of <see cref="ClientCapability"/>: true, or more than a yes.</summary>
    public bool Can(string capability) => Find(capability) is { ValueKind: not (JsonValueKind.False or JsonValueKind.Null) };

    /// <summary>The number a capability has; null where it has none.</summary>
    public int? Number(string capability) => Find(capability) is { ValueKind: JsonValueKind.Number } found && found.TryGetInt32(out var value) ? value : null;

    /// <summary>The words a capability lists; none where it is not declared.</summary>
    public IReadOnlyList<string> List(string capability)
    {
        if (Find(capability) is not { ValueKind: JsonValueKind.Array } found) return [];
        var words = new List<string>();
        foreach (var word in found.EnumerateArray())
        {
            if (word.ValueKind == JsonValueKind.String) words.Add(word.GetString()!);
        }
        return words;
    }

    /// <summary>The language of a tag such as <c>zh-cn</c> or <c>en</c>; null for none we speak.</summary>
    public static Language? ParseLanguage(string? tag) => tag switch
    {
        null or "" => null,
        _ when tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) => Text.Language.Chinese,
        _ when tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) => Text.Language.English,
        _ => null,
    };

    private static ColumnHints? ParseColumnHints(string? word) => word switch
    {
        "none" => ColumnHints.None,
        "needed" => ColumnHints.Needed,
        "all" => ColumnHints.All,
        _ => null,
    };

    /// <summary>A member of an object; null where there is none, or it is null.</summary>
    public static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private JsonElement? Find(string path)
    {
        JsonElement? found = _capabilities;
        foreach (var name in path.Split('.'))
        {
            if (found is not { } element) return null;
            found = Member(element, name);
        }
        return found;
    }

    /// <summary>The first encoding of the client's that we know (LSP 3.17, PositionEncodingKind).</summary>
    private static PositionEncoding Choose(IReadOnlyList<string> encodings)
    {
        foreach (var encoding in encodings)
        {
            if (encoding == PositionEncodingKind.UTF8) return PositionEncoding.Utf8;
            if (encoding == PositionEncodingKind.UTF16) break;
        }
        return PositionEncoding.Utf16;
    }
}
