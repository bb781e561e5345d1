using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesEngine.Analyzers.Pack;

namespace RulesEngine.Analyzers.Descriptors;

/// <summary>RE1002: the code or name of a descriptor written by hand is taken; the generator compares documents.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateDescriptor() : RuleAuthorAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1002",
        "规则的代码或名称重复 / a rule's code or name is taken",
        "“{0}”已被 {1} 占用 / '{0}' is already taken by {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Register(CompilationStartAnalysisContext context, Contracts contracts)
    {
        var written = new ConcurrentBag<ConstantText>();
        context.RegisterOperationAction(operation =>
        {
            if (DescriptorCreation.Find((IObjectCreationOperation)operation.Operation, contracts) is not { } creation) return;
            if (creation.Code is { } code) written.Add(code);
            if (creation.Name is { } name) written.Add(name);
        }, OperationKind.ObjectCreation);
        context.RegisterCompilationEndAction(end =>
            Compare(end, PackDocument.ReadAll(end.Options, end.CancellationToken), written));
    }

    private static void Compare(
        CompilationAnalysisContext context, ImmutableArray<PackDocument> documents, IEnumerable<ConstantText> written)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in documents)
            taken[document.Code] = taken[document.Name] = Path.GetFileName(document.Path);
        // The order of files and lines: the same descriptor is blamed in every build.
        var sorted = written
            .Where(text => text.Value.Length > 0)
            .OrderBy(text => text.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(text => text.Location.SourceSpan.Start);
        foreach (var text in sorted)
            if (taken.TryGetValue(text.Value, out var owner))
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, text.Location, text.Value, owner));
            else
                taken.Add(text.Value, Place(text.Location.GetLineSpan()));
    }

    private static string Place(FileLinePositionSpan span) => $"{Path.GetFileName(span.Path)}:{span.StartLinePosition.Line + 1}";
}
