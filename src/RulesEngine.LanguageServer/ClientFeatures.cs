using System.Text.Json;
using RulesEngine.LanguageServer.Documents;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Text;

namespace RulesEngine.LanguageServer;

/// <summary>What the client said of itself in <c>initialize</c>, as far as the server acts on it. Immutable.</summary>
internal sealed record ClientFeatures
{
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

    /// <summary>Whether the client asks for diagnostics, once it has begun to do so.</summary>
    public bool CanPullDiagnostics { get; init; }

    /// <summary>What else the client can do.</summary>
    public ClientCapabilities Capabilities { get; init; } = new();

    /// <summary>Reads what the client says.</summary>
    public static ClientFeatures Of(InitializeParams parameters)
    {
        var capabilities = parameters.Capabilities;
        var features = new ClientFeatures
        {
            Encoding = Choose(capabilities.General?.PositionEncodings ?? []),
            Locale = ParseLanguage(parameters.Locale) ?? default,
            CanPullDiagnostics = capabilities.TextDocument?.Diagnostic is not null,
            Capabilities = capabilities,
        };
        return parameters.InitializationOptions is { } options ? features.With(options) : features;
    }

    /// <summary>The same client with other settings, which may stand in a section <c>rulesengine</c>; what they leave out stays.</summary>
    public ClientFeatures With(JsonElement settings)
    {
        if (Member(settings, "rulesengine") is { ValueKind: JsonValueKind.Object } section) settings = section;
        var language = Member(settings, "language");
        var trusted = Member(settings, "trusted");
        return this with
        {
            Language = language is { ValueKind: JsonValueKind.String } given ? ParseLanguage(given.GetString()) : Language,
            IsTrusted = trusted?.ValueKind is JsonValueKind.True or JsonValueKind.False ? trusted.Value.ValueKind == JsonValueKind.True : IsTrusted,
        };
    }

    /// <summary>The language of a tag such as <c>zh-cn</c> or <c>en</c>; null for none we speak.</summary>
    public static Language? ParseLanguage(string? tag) => tag switch
    {
        null or "" => null,
        _ when tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) => Text.Language.Chinese,
        _ when tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) => Text.Language.English,
        _ => null,
    };

    /// <summary>The first encoding of the client's that we know (LSP 3.17, PositionEncodingKind).</summary>
    private static PositionEncoding Choose(string[] encodings) =>
        encodings.FirstOrDefault(static e => e is PositionEncodingKind.UTF8 or PositionEncodingKind.UTF16) == PositionEncodingKind.UTF8
            ? PositionEncoding.Utf8
            : PositionEncoding.Utf16;

    private static JsonElement? Member(JsonElement settings, string name) =>
        settings.ValueKind == JsonValueKind.Object && settings.TryGetProperty(name, out var value) ? value : null;
}
