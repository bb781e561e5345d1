using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesEngine.Analyzers.Pack;

namespace RulesEngine.Analyzers.Classes;

/// <summary>RE1015: the generated pack cannot create a rule or fix provider and leaves it out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NeverCreated() : RuleAuthorAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1015",
        "规则包创建不了这个类 / the rule pack cannot create the class",
        "规则包创建不了“{0}”：{1} / the rule pack cannot create '{0}': {2}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private protected override void Register(CompilationStartAnalysisContext context, Contracts contracts) =>
        context.RegisterSymbolAction(symbol =>
        {
            if (symbol.Symbol is not INamedTypeSymbol { IsAbstract: false } type || !contracts.IsShared(type)) return;
            if (FindReason(type, symbol.Compilation) is not var (zh, en)) return;
            symbol.ReportDiagnostic(Diagnostic.Create(Descriptor, type.Locations[0], type.Name, zh, en));
        }, SymbolKind.NamedType);

    private static (string Zh, string En)? FindReason(INamedTypeSymbol type, Compilation compilation)
    {
        if (type.IsGenericType) return ("它是泛型的", "it is generic");
        if (type.IsFileLocal) return ("它只在本文件可见", "it is visible in its file only");
        var constructors = type.InstanceConstructors.Where(constructor => constructor.Parameters.IsEmpty).ToList();
        if (constructors.Count == 0) return ("没有无参数的构造函数", "it has no constructor without parameters");
        return constructors.Exists(constructor => compilation.IsSymbolAccessibleWithin(constructor, compilation.Assembly))
            ? null
            : ("它或它的构造函数在类外不可见", "it or its constructor is not visible from outside");
    }
}
