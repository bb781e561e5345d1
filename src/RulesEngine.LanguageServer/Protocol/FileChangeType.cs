namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What happened to a file.</summary>
/// <remarks>LSP 3.17, DidChangeWatchedFiles Notification.</remarks>
public enum FileChangeType
{
    Created = 1,
    Changed = 2,
    Deleted = 3,
}
