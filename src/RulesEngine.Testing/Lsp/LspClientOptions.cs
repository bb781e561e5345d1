using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace RulesEngine.Testing.Lsp;

/// <summary>How a language server is started and what it is answered.</summary>
public sealed record LspClientOptions
{
    /// <summary>The folder the server runs in; that of this process where it is null.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Variables the server gets beyond those of this process.</summary>
    public ImmutableDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How long to wait where a call says nothing else.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Answers to requests of the server by method, from their parameters; they win over the default ones.</summary>
    public ImmutableDictionary<string, Func<JsonNode?, JsonNode?>> Handlers { get; init; } = ImmutableDictionary<string, Func<JsonNode?, JsonNode?>>.Empty;
}
