namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client can do with one completion item.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public sealed record ClientCompletionItemOptions
{
    public bool? SnippetSupport { get; init; }

    public bool? CommitCharactersSupport { get; init; }

    public string[]? DocumentationFormat { get; init; }

    public bool? PreselectSupport { get; init; }

    public bool? InsertReplaceSupport { get; init; }

    public ClientCompletionItemResolveOptions? ResolveSupport { get; init; }

    public bool? LabelDetailsSupport { get; init; }
}
