namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client does when it can make only part of an edit.</summary>
/// <remarks>LSP 3.17, WorkspaceEditClientCapabilities.</remarks>
public static class FailureHandlingKind
{
    public const string Abort = "abort";
    public const string Transactional = "transactional";
    public const string TextOnlyTransactional = "textOnlyTransactional";
    public const string Undo = "undo";
}
