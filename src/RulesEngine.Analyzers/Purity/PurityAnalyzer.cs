using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesEngine.Analyzers.Pack;

namespace RulesEngine.Analyzers.Purity;

/// <summary>
/// A rule about members of the framework that a rule pack does not use. It looks at the whole assembly of the pack: what a
/// rule calls is part of it, and a pack does nothing else.
/// </summary>
public abstract class PurityAnalyzer : RuleAuthorAnalyzer
{
    private readonly DiagnosticDescriptor _descriptor;
    private readonly ForbiddenMembers _members;

    private protected PurityAnalyzer(DiagnosticDescriptor descriptor, ForbiddenMembers members) : base(descriptor)
    {
        _descriptor = descriptor;
        _members = members;
    }

    private protected sealed override void Register(CompilationStartAnalysisContext context, Contracts contracts)
    {
        if (!PackDocument.HasRules(context.Compilation, context.Options, contracts, context.CancellationToken)) return;
        var types = _members.Find(context.Compilation);
        context.RegisterOperationAction(
            operation =>
            {
                if (MemberOf(operation.Operation) is not { } member || !ForbiddenMembers.Contains(types, member)) return;
                operation.ReportDiagnostic(Diagnostic.Create(_descriptor, operation.Operation.Syntax.GetLocation(), Name(member)));
            },
            OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.PropertyReference, OperationKind.FieldReference,
            OperationKind.MethodReference, OperationKind.EventReference);
    }

    // A name alone does nothing.
    private static ISymbol? MemberOf(IOperation operation) => operation.Parent is INameOfOperation ? null : operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IMemberReferenceOperation reference => reference.Member,
        _ => null,
    };

    private static string Name(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? $"new {member.ContainingType.Name}" : $"{member.ContainingType.Name}.{member.Name}";
}
