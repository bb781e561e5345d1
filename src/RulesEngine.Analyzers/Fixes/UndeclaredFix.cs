using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesEngine.Analyzers.Pack;

namespace RulesEngine.Analyzers.Fixes;

/// <summary>RE1013: there is a fix for a rule whose document does not say so; lists, editors and <c>explain</c> tell of none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredFix() : RuleAuthorAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1013",
        "有修复，文档却没写 / a fix is not in the rule's document",
        "{0} 有修复，请在 {1} 的头部写“fix: safe”或“fix: unsafe” / there is a fix for {0}; add 'fix: safe' or 'fix: unsafe' to the front matter of {1}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Register(CompilationStartAnalysisContext context, Contracts contracts) =>
        FixableCodes.Collect(context, contracts, (end, codes) =>
        {
            foreach (var code in codes.Fixable)
                if (codes.Documents.FirstOrDefault(document => document.Code == code.Value) is { PromisesFix: false } document)
                    end.ReportDiagnostic(Diagnostic.Create(Descriptor, code.Location, code.Value, Path.GetFileName(document.Path)));
        });
}
