namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Whether the definition itself counts as a reference.</summary>
/// <remarks>LSP 3.17, Find References Request.</remarks>
public sealed record ReferenceContext
{
    public required bool IncludeDeclaration { get; init; }
}
