using System.Collections.Immutable;
using RulesEngine.Diagnostics;

namespace RulesEngine.Analysis;

/// <summary>
/// A rule. Analyzers hold no state: one instance serves all reports, on several threads at once. The counterpart of
/// Roslyn's DiagnosticAnalyzer.
/// </summary>
public abstract class ReportAnalyzer
{
    /// <summary>The descriptors of all diagnostics the rule can report; written by the source generator.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Registers the actions to call; called once.</summary>
    public abstract void Initialize(AnalysisContext context);
}
