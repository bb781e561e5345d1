namespace RulesEngine.LanguageServer.Documents;

/// <summary>What the characters of a position count (LSP 3.17, PositionEncodingKind).</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units, which every client knows.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,
}
