namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What is shown behind a completion's label, less prominent than it.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public sealed record CompletionItemLabelDetails
{
    public string? Detail { get; init; }

    public string? Description { get; init; }
}
