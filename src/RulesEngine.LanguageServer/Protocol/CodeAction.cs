using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A change the user may choose: an edit, a command, or first the one and then the other.</summary>
/// <remarks>LSP 3.17, Code Action Request.</remarks>
public sealed record CodeAction
{
    public required string Title { get; init; }

    /// <summary>One of the constants of CodeActionKind, or a kind below one of them.</summary>
    public string? Kind { get; init; }

    public Diagnostic[]? Diagnostics { get; init; }

    /// <summary>Whether it is the one the client makes where it makes one by itself.</summary>
    public bool? IsPreferred { get; init; }

    public CodeActionDisabled? Disabled { get; init; }

    public WorkspaceEdit? Edit { get; init; }

    public Command? Command { get; init; }

    /// <summary>Kept by the client between the code action and codeAction/resolve.</summary>
    public JsonElement? Data { get; init; }
}
