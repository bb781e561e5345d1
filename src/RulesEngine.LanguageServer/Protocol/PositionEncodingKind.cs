namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the characters of a line are counted in.</summary>
/// <remarks>LSP 3.17, Position.</remarks>
public static class PositionEncodingKind
{
    public const string UTF8 = "utf-8";
    public const string UTF16 = "utf-16";
    public const string UTF32 = "utf-32";
}
