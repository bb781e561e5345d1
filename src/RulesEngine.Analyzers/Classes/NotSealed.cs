using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesEngine.Analyzers.Pack;

namespace RulesEngine.Analyzers.Classes;

/// <summary>RE1014: a rule or fix provider is neither sealed nor abstract.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotSealed() : RuleAuthorAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1014",
        "规则和修复要写 sealed / rules and fix providers are sealed",
        "“{0}”要写 sealed；给别的规则作基类的写 abstract / '{0}' must be sealed, or abstract if it is the base of others",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private protected override void Register(CompilationStartAnalysisContext context, Contracts contracts) =>
        context.RegisterSymbolAction(symbol =>
        {
            if (symbol.Symbol is not INamedTypeSymbol { IsSealed: false, IsAbstract: false } type || !contracts.IsShared(type)) return;
            symbol.ReportDiagnostic(Diagnostic.Create(Descriptor, type.Locations[0], type.Name));
        }, SymbolKind.NamedType);
}
