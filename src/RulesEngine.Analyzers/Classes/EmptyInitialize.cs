using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesEngine.Analyzers.Pack;

namespace RulesEngine.Analyzers.Classes;

/// <summary>RE1016: a rule registers no action, so it can find nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyInitialize() : RuleAuthorAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1016",
        "规则没有登记要看什么 / a rule registers no action",
        "“{0}”的 Initialize 没有登记任何动作，这条规则什么也查不到 / Initialize of '{0}' registers no action, so the rule finds nothing",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private protected override void Register(CompilationStartAnalysisContext context, Contracts contracts) =>
        context.RegisterOperationAction(body =>
        {
            if (body.ContainingSymbol is not IMethodSymbol { Name: "Initialize", IsOverride: true, Parameters.Length: 1 } method) return;
            if (method.ContainingType.IsAbstract || !contracts.IsAnalyzer(method.ContainingType)) return;
            if (Uses(body.Operation, method.Parameters[0])) return;
            body.ReportDiagnostic(Diagnostic.Create(Descriptor, method.Locations[0], method.ContainingType.Name));
        }, OperationKind.MethodBody);

    // Whoever gets the context may register; what others do with it is not followed.
    private static bool Uses(IOperation body, IParameterSymbol parameter) =>
        body.Descendants().OfType<IParameterReferenceOperation>()
            .Any(reference => SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter));
}
