using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RulesEngine.Analyzers.CodeFixes;

/// <summary>A fix for one of the rules for those who write rules; all places of it can be fixed at once.</summary>
public abstract class RuleAuthorFix : CodeFixProvider
{
    private protected RuleAuthorFix(string code) => FixableDiagnosticIds = [code];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;
}
