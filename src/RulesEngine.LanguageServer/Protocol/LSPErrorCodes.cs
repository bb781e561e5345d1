namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The codes of errors the protocol adds.</summary>
/// <remarks>LSP 3.17, Response Message.</remarks>
public enum LSPErrorCodes
{
    RequestFailed = -32803,
    ServerCancelled = -32802,
    ContentModified = -32801,
    RequestCancelled = -32800,
}
