using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RulesEngine.Analyzers.Pack;
using RulesEngine.Generators.Documents;

namespace RulesEngine.Analyzers.Descriptors;

/// <summary>RE1003: a code has the prefix of the rules that come with the tool, which refuses to load such a pack.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReservedCode() : RuleAuthorAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1003",
        "GK 开头的代码留给内置的规则 / codes with GK are reserved for the built-in rules",
        "代码 {0} 以 GK 开头，这是内置规则的前缀；请换用自己的前缀 / the code {0} begins with GK, which is reserved for the built-in rules; choose a prefix of your own",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private protected override void Register(CompilationStartAnalysisContext context, Contracts contracts)
    {
        if (PackOptions.IsBuiltIn(context.Options)) return;
        context.RegisterOperationAction(operation =>
        {
            if (DescriptorCreation.Find((IObjectCreationOperation)operation.Operation, contracts)?.Code is { } code && IsReserved(code.Value))
                operation.ReportDiagnostic(Diagnostic.Create(Descriptor, code.Location, code.Value));
        }, OperationKind.ObjectCreation);
        context.RegisterAdditionalFileAction(CheckDocument);
    }

    private static void CheckDocument(AdditionalFileAnalysisContext context)
    {
        if (!PackDocument.IsDocument(context.Options, context.AdditionalFile)) return;
        var document = PackDocument.Read(context.AdditionalFile, context.CancellationToken);
        if (IsReserved(document.Code))
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, document.LocationOf("code"), document.Code));
    }

    // What is no code at all is reported as that.
    private static bool IsReserved(string code) =>
        Patterns.IsCode(code) && code.StartsWith(PackOptions.BuiltInPrefix, StringComparison.Ordinal);
}
