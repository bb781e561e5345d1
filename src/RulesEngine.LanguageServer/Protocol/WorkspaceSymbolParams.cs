namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of workspace/symbol.</summary>
/// <remarks>LSP 3.17, Workspace Symbols Request.</remarks>
public sealed record WorkspaceSymbolParams
{
    public required string Query { get; init; }

    public IntegerOrString? PartialResultToken { get; init; }
}
