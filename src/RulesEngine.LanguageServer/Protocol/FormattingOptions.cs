namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How the user has the editor indent.</summary>
/// <remarks>LSP 3.17, Document Formatting Request.</remarks>
public sealed record FormattingOptions
{
    public required int TabSize { get; init; }

    public required bool InsertSpaces { get; init; }

    public bool? TrimTrailingWhitespace { get; init; }

    public bool? InsertFinalNewline { get; init; }

    public bool? TrimFinalNewlines { get; init; }
}
