using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesEngine.Analyzers.Pack;

namespace RulesEngine.Analyzers;

/// <summary>A rule for those who write rules. It does nothing in projects that do not know the engine.</summary>
public abstract class RuleAuthorAnalyzer : DiagnosticAnalyzer
{
    private protected const string Category = "RulePack";

    private protected RuleAuthorAnalyzer(DiagnosticDescriptor descriptor) => SupportedDiagnostics = [descriptor];

    /// <summary>The one descriptor of the rule.</summary>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Looks the engine's types up once for a compilation; generated code is not the author's to change.</summary>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (Contracts.Find(start.Compilation) is { } contracts) Register(start, contracts);
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, Contracts contracts);
}
