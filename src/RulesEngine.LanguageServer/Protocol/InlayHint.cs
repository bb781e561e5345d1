using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A word shown between the characters of the text.</summary>
/// <remarks>LSP 3.17, Inlay Hint Request.</remarks>
public sealed record InlayHint
{
    public required Position Position { get; init; }

    public required string Label { get; init; }

    public InlayHintKind? Kind { get; init; }

    public TextEdit[]? TextEdits { get; init; }

    public MarkupContent? Tooltip { get; init; }

    public bool? PaddingLeft { get; init; }

    public bool? PaddingRight { get; init; }

    /// <summary>Kept by the client between the inlay hint and inlayHint/resolve.</summary>
    public JsonElement? Data { get; init; }
}
