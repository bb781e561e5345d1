using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesEngine.Analyzers.Pack;

namespace RulesEngine.Analyzers.Descriptors;

/// <summary>RE1004: a rule reports with a descriptor that is not among its SupportedDiagnostics.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsupportedDescriptor() : RuleAuthorAnalyzer(Descriptor)
{
    private const string ListName = "SupportedDiagnostics";

    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1004",
        "报告的描述不在 SupportedDiagnostics 里 / a descriptor is reported but not supported",
        "“{0}”不在 {1} 的 SupportedDiagnostics 里 / '{0}' is not among the SupportedDiagnostics of {1}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private protected override void Register(CompilationStartAnalysisContext context, Contracts contracts) =>
        context.RegisterSymbolStartAction(start =>
        {
            if (contracts.IsAnalyzer((INamedTypeSymbol)start.Symbol)) Watch(start, contracts);
        }, SymbolKind.NamedType);

    private static void Watch(SymbolStartAnalysisContext context, Contracts contracts)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        // What a base class supports may be any of several things; only the class's own list is read.
        if (type.GetMembers(ListName).FirstOrDefault() is not IPropertySymbol list) return;
        var supported = new SupportedList(list, contracts);
        var reported = new ConcurrentBag<IMemberReferenceOperation>();
        context.RegisterOperationAction(
            operation => supported.Add(operation.Operation, operation.ContainingSymbol),
            OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.Invocation);
        context.RegisterOperationAction(operation =>
        {
            if (FindReported(operation.Operation, contracts) is { } descriptor) reported.Add(descriptor);
        }, OperationKind.Invocation, OperationKind.SimpleAssignment);
        context.RegisterSymbolEndAction(end =>
        {
            foreach (var descriptor in reported)
                if (supported.Lacks(descriptor.Member))
                    end.ReportDiagnostic(Diagnostic.Create(
                        Descriptor, descriptor.Syntax.GetLocation(), descriptor.Syntax.ToString(), type.Name));
        });
    }

    /// <summary>The descriptor in <c>Diagnostic.Create(X.Descriptor, …)</c> or <c>new Diagnostic { Descriptor = X.Descriptor }</c>.</summary>
    private static IMemberReferenceOperation? FindReported(IOperation operation, Contracts contracts)
    {
        var value = operation switch
        {
            IInvocationOperation { TargetMethod.Name: "Create" } call
                when SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, contracts.Diagnostic) =>
                call.Arguments.FirstOrDefault(argument => contracts.IsDescriptor(argument.Parameter?.Type))?.Value,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "Descriptor" } property } } assignment
                when SymbolEqualityComparer.Default.Equals(property.ContainingType, contracts.Diagnostic) => assignment.Value,
            _ => null,
        };
        return value as IMemberReferenceOperation;
    }
}

/// <summary>What a rule lists in <c>SupportedDiagnostics</c>, as far as it can be read off.</summary>
internal sealed class SupportedList(IPropertySymbol list, Contracts contracts)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _members = new(SymbolEqualityComparer.Default);
    private volatile bool _isOpen;

    // The generator lists the descriptor it writes, and no other.
    private readonly bool _isGenerated = list.DeclaringSyntaxReferences.All(
        reference => reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));

    /// <summary>Takes what <paramref name="operation"/> puts into the list; all that is no descriptor by name leaves it open.</summary>
    public void Add(IOperation operation, ISymbol within)
    {
        if (!SymbolEqualityComparer.Default.Equals(OwningProperty.Of(within), list)) return;
        if (operation is IMemberReferenceOperation reference && contracts.IsDescriptor(reference.Type)) _members[reference.Member] = true;
        else if (operation is not IInvocationOperation { TargetMethod.ContainingType.Name: "ImmutableArray" }) _isOpen = true;
    }

    public bool Lacks(ISymbol member) =>
        _isGenerated ? !IsOwnDescriptor(member) : !_isOpen && !_members.ContainsKey(member);

    private bool IsOwnDescriptor(ISymbol member) =>
        member.Name == "Descriptor" && SymbolEqualityComparer.Default.Equals(member.ContainingType, list.ContainingType);
}
