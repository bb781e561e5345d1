using Microsoft.CodeAnalysis;

namespace RulesEngine.Analyzers.Pack;

/// <summary>The engine's types that rule packs are made of.</summary>
internal sealed record Contracts(
    INamedTypeSymbol Analyzer, INamedTypeSymbol FixProvider, INamedTypeSymbol Descriptor, INamedTypeSymbol Diagnostic)
{
    /// <summary>Null in a project that does not know the engine.</summary>
    public static Contracts? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName("RulesEngine.Analysis.ReportAnalyzer") is { } analyzer
        && compilation.GetTypeByMetadataName("RulesEngine.Fixes.ReportFixProvider") is { } provider
        && compilation.GetTypeByMetadataName("RulesEngine.Diagnostics.DiagnosticDescriptor") is { } descriptor
        && compilation.GetTypeByMetadataName("RulesEngine.Diagnostics.Diagnostic") is { } diagnostic
            ? new Contracts(analyzer, provider, descriptor, diagnostic)
            : null;

    public bool IsAnalyzer(ITypeSymbol type) => Derives(type, Analyzer);

    public bool IsFixProvider(ITypeSymbol type) => Derives(type, FixProvider);

    /// <summary>Whether the engine makes one instance of it and uses that for all reports.</summary>
    public bool IsShared(ITypeSymbol type) => IsAnalyzer(type) || IsFixProvider(type);

    public bool IsDescriptor(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Descriptor);

    /// <summary>Whether the class of a document is a rule. What a host reports itself has a document, too, but no rule.</summary>
    public bool HasAnalyzer(Compilation compilation, string className, CancellationToken cancellation) =>
        compilation.GetSymbolsWithName(className, SymbolFilter.Type, cancellation).OfType<INamedTypeSymbol>().Any(IsAnalyzer);

    private static bool Derives(ITypeSymbol type, INamedTypeSymbol from)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            if (SymbolEqualityComparer.Default.Equals(ancestor, from))
                return true;
        return false;
    }
}
