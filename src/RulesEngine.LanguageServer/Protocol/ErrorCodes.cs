namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The codes of errors, those of JSON-RPC and those of the protocol's beginnings.</summary>
/// <remarks>LSP 3.17, Response Message.</remarks>
public enum ErrorCodes
{
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    InternalError = -32603,
    ServerNotInitialized = -32002,
    UnknownErrorCode = -32001,
}
