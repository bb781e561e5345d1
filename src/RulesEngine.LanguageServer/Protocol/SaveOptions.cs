namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Whether the text comes along when a document is saved.</summary>
/// <remarks>LSP 3.17, DidSaveTextDocument Notification.</remarks>
public sealed record SaveOptions
{
    public bool? IncludeText { get; init; }
}
