namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What an edit of the workspace can do with files.</summary>
/// <remarks>LSP 3.17, WorkspaceEditClientCapabilities.</remarks>
public static class ResourceOperationKind
{
    public const string Create = "create";
    public const string Rename = "rename";
    public const string Delete = "delete";
}
