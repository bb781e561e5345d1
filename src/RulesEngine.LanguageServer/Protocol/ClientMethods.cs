namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The requests and notifications this server sends and the client takes.</summary>
/// <remarks>LSP 3.17, Language Server Protocol; those the client sends are in <see cref="Methods"/>.</remarks>
public static class ClientMethods
{
    public const string LogTrace = "$/logTrace";
    public const string Progress = "$/progress";

    public const string RegisterCapability = "client/registerCapability";
    public const string PublishDiagnostics = "textDocument/publishDiagnostics";

    public const string CreateWorkDoneProgress = "window/workDoneProgress/create";
    public const string LogMessage = "window/logMessage";
    public const string ShowMessage = "window/showMessage";
    public const string ShowDocument = "window/showDocument";

    public const string ApplyEdit = "workspace/applyEdit";
    public const string Configuration = "workspace/configuration";
    public const string WorkspaceFolders = "workspace/workspaceFolders";
    public const string RefreshCodeLenses = "workspace/codeLens/refresh";
    public const string RefreshDiagnostics = "workspace/diagnostic/refresh";
    public const string RefreshInlayHints = "workspace/inlayHint/refresh";
}
