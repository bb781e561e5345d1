namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Which changes of watched files count.</summary>
/// <remarks>LSP 3.17, DidChangeWatchedFiles Notification.</remarks>
[Flags]
public enum WatchKind
{
    Create = 1,
    Change = 2,
    Delete = 4,
}
