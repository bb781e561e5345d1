using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesEngine.Analyzers.Pack;

namespace RulesEngine.Analyzers.Fixes;

/// <summary>The codes that the fix providers of a pack name in <c>FixableDiagnosticIds</c>, and the codes that its rules have.</summary>
internal sealed class FixableCodes
{
    private const string ListName = "FixableDiagnosticIds";

    private readonly Contracts _contracts;
    private readonly ConcurrentBag<ConstantText> _texts = [];
    private readonly ConcurrentBag<IMemberReferenceOperation> _descriptors = [];
    private readonly ConcurrentBag<DescriptorCreation> _created = [];
    private volatile bool _isOpen;

    private FixableCodes(Contracts contracts) => _contracts = contracts;

    /// <summary>Collects them, and calls <paramref name="check"/> when all are there.</summary>
    public static void Collect(
        CompilationStartAnalysisContext context, Contracts contracts, Action<CompilationAnalysisContext, PackCodes> check)
    {
        var codes = new FixableCodes(contracts);
        context.RegisterOperationAction(
            operation =>
            {
                if (codes.IsList(operation.ContainingSymbol)) codes.Add(operation.Operation);
            },
            OperationKind.Literal, OperationKind.Binary, OperationKind.InterpolatedString, OperationKind.FieldReference,
            OperationKind.PropertyReference, OperationKind.LocalReference, OperationKind.Invocation);
        context.RegisterOperationAction(
            operation =>
            {
                if (DescriptorCreation.Find((IObjectCreationOperation)operation.Operation, contracts) is { } creation) codes._created.Add(creation);
            },
            OperationKind.ObjectCreation);
        context.RegisterCompilationEndAction(end => check(end, codes.Join(PackDocument.ReadAll(end.Options, end.CancellationToken))));
    }

    private void Add(IOperation operation)
    {
        if (IsPartOfConstant(operation)) return;
        if (ConstantText.Of(operation) is { } text) _texts.Add(text);
        else if (operation is IPropertyReferenceOperation { Property.Name: "Id", Instance: IMemberReferenceOperation descriptor }
            && _contracts.IsDescriptor(descriptor.Type)) _descriptors.Add(descriptor);
        else if (!_contracts.IsDescriptor(operation.Type) && operation is not IInvocationOperation { TargetMethod.ContainingType.Name: "ImmutableArray" })
            _isOpen = true;
    }

    private static bool IsPartOfConstant(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
            if (parent.ConstantValue.HasValue)
                return true;
        return false;
    }

    private bool IsList(ISymbol within) =>
        OwningProperty.Of(within) is { Name: ListName } list && _contracts.IsFixProvider(list.ContainingType);

    private PackCodes Join(ImmutableArray<PackDocument> documents)
    {
        var named = _descriptors.Select(descriptor => CodeOf(descriptor, documents)).ToImmutableArray();
        var known = documents.Select(document => document.Code).Concat(_created.Select(creation => creation.Code?.Value ?? ""));
        return new PackCodes(
            documents,
            known.Where(code => code.Length > 0).ToImmutableHashSet(StringComparer.Ordinal),
            [.. _texts.Concat(named.OfType<ConstantText>()).OrderBy(text => text.Location.SourceSpan.Start)],
            IsComplete: !_isOpen && !named.Contains(null));
    }

    /// <summary>The code of <c>WrongRowTotal.Descriptor</c> is in the document of that name, or behind <c>new</c>.</summary>
    private ConstantText? CodeOf(IMemberReferenceOperation descriptor, ImmutableArray<PackDocument> documents)
    {
        var member = descriptor.Member;
        var code = _created.FirstOrDefault(creation => SymbolEqualityComparer.Default.Equals(creation.Member, member))?.Code?.Value
            ?? (member.Name == "Descriptor" ? documents.FirstOrDefault(document => document.ClassName == member.ContainingType.Name)?.Code : null);
        return string.IsNullOrEmpty(code) ? null : new ConstantText(code!, descriptor.Syntax.GetLocation());
    }
}

/// <summary>The documents of a pack, the codes of its rules, and the codes that its fix providers name, with their places.</summary>
internal sealed record PackCodes(
    ImmutableArray<PackDocument> Documents, ImmutableHashSet<string> Known, ImmutableArray<ConstantText> Fixable, bool IsComplete);
