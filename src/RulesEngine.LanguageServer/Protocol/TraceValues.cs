namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How much the server tells by $/logTrace.</summary>
/// <remarks>LSP 3.17, Trace Value.</remarks>
public static class TraceValues
{
    public const string Off = "off";
    public const string Messages = "messages";
    public const string Verbose = "verbose";
}
