namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client takes as an answer to go to definition.</summary>
/// <remarks>LSP 3.17, Goto Definition Request.</remarks>
public sealed record DefinitionClientCapabilities
{
    public bool? LinkSupport { get; init; }
}
