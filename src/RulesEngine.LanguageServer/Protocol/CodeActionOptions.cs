namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The kinds of code actions the server makes.</summary>
/// <remarks>LSP 3.17, Code Action Request.</remarks>
public sealed record CodeActionOptions
{
    public string[]? CodeActionKinds { get; init; }

    public bool? ResolveProvider { get; init; }
}
