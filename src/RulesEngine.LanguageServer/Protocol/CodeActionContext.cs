namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The diagnostics code actions are asked for, and the kinds that are wanted.</summary>
/// <remarks>LSP 3.17, Code Action Request.</remarks>
public sealed record CodeActionContext
{
    public required Diagnostic[] Diagnostics { get; init; }

    public string[]? Only { get; init; }

    public CodeActionTriggerKind? TriggerKind { get; init; }
}
