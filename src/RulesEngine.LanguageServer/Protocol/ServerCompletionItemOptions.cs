namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the server can do with one completion item.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public sealed record ServerCompletionItemOptions
{
    public bool? LabelDetailsSupport { get; init; }
}
