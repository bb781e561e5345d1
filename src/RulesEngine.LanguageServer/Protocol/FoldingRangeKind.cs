namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What folds; clients have commands for each kind.</summary>
/// <remarks>LSP 3.17, Folding Range Request.</remarks>
public static class FoldingRangeKind
{
    public const string Comment = "comment";
    public const string Imports = "imports";
    public const string Region = "region";
}
