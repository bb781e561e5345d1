namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What an inlay hint tells.</summary>
/// <remarks>LSP 3.17, Inlay Hint Request.</remarks>
public enum InlayHintKind
{
    Type = 1,
    Parameter = 2,
}
