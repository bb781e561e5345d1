using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesEngine.Analyzers.Pack;

namespace RulesEngine.Analyzers.Classes;

/// <summary>RE1006: a rule or fix provider has state; one instance checks many reports at the same time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MutableState() : RuleAuthorAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1006",
        "规则不存状态 / a rule has no state",
        "“{0}”{1}；一个实例同时查许多报告，规则不存状态 / '{0}' {2}; one instance checks many reports at once, so a rule has no state",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly (string Zh, string En) Assignable = ("可以重新赋值", "can be assigned again");
    private static readonly (string Zh, string En) Growing =
        ("装着可以修改的集合，请用 ImmutableArray、FrozenSet 等", "holds a collection that can change; use ImmutableArray, FrozenSet and the like");

    private protected override void Register(CompilationStartAnalysisContext context, Contracts contracts) =>
        context.RegisterSymbolStartAction(start =>
        {
            if (contracts.IsShared((INamedTypeSymbol)start.Symbol)) Watch(start);
        }, SymbolKind.NamedType);

    private static void Watch(SymbolStartAnalysisContext context)
    {
        var written = new ConcurrentDictionary<ISymbol, bool>(SymbolEqualityComparer.Default);
        context.RegisterOperationAction(operation =>
        {
            if (operation.Operation is IArrayElementReferenceOperation { ArrayReference: IMemberReferenceOperation array } element && IsWritten(element))
                written[array.Member] = true;
        }, OperationKind.ArrayElementReference);
        context.RegisterSymbolEndAction(end =>
        {
            foreach (var member in ((INamedTypeSymbol)end.Symbol).GetMembers())
                if (FindReason(member, written.ContainsKey(member)) is var (zh, en))
                    end.ReportDiagnostic(Diagnostic.Create(Descriptor, member.Locations[0], member.Name, zh, en));
        });
    }

    private static (string Zh, string En)? FindReason(ISymbol member, bool isWritten) => member switch
    {
        { IsImplicitlyDeclared: true } or IFieldSymbol { IsConst: true } => null,
        IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod.IsInitOnly: false } or IEventSymbol => Assignable,
        IFieldSymbol field when IsMutable(field.Type, isWritten, field.DeclaredAccessibility) => Growing,
        IPropertySymbol property when IsStored(property) && IsMutable(property.Type, isWritten, property.DeclaredAccessibility) => Growing,
        _ => null,
    };

    // A private array that nobody writes to is a table of constants, the way it is usually written.
    private static bool IsMutable(ITypeSymbol type, bool isWritten, Accessibility accessibility) =>
        type is IArrayTypeSymbol ? isWritten || accessibility != Accessibility.Private : MutableTypes.Contains(type);

    private static bool IsStored(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static bool IsWritten(IOperation element) => element.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == element,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        _ => false,
    };
}
