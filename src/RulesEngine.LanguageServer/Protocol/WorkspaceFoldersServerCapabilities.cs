namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How the server takes workspace folders.</summary>
/// <remarks>LSP 3.17, Workspace Folders Request.</remarks>
public sealed record WorkspaceFoldersServerCapabilities
{
    public bool? Supported { get; init; }

    public bool? ChangeNotifications { get; init; }
}
