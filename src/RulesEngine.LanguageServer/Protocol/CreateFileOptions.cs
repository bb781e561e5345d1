namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What happens where the file to create exists already.</summary>
/// <remarks>LSP 3.17, Resource Changes.</remarks>
public sealed record CreateFileOptions
{
    public bool? Overwrite { get; init; }

    public bool? IgnoreIfExists { get; init; }
}
