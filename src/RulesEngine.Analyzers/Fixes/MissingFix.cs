using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesEngine.Analyzers.Pack;

namespace RulesEngine.Analyzers.Fixes;

/// <summary>RE1012: a rule's document says that there is a fix, but no provider of the pack has one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingFix() : RuleAuthorAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1012",
        "文档说有修复，却没有 / a document promises a fix that is not there",
        "{0} 的文档写了 fix，却没有 ReportFixProvider 在 FixableDiagnosticIds 里写它 / the document of {0} promises a fix, but no ReportFixProvider names it in FixableDiagnosticIds",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Register(CompilationStartAnalysisContext context, Contracts contracts) =>
        FixableCodes.Collect(context, contracts, (end, codes) =>
        {
            // A list that is computed may hold any code.
            if (!codes.IsComplete) return;
            foreach (var document in codes.Documents)
                if (document.PromisesFix && document.Code.Length > 0 && !codes.Fixable.Any(code => code.Value == document.Code))
                    end.ReportDiagnostic(Diagnostic.Create(Descriptor, document.LocationOf("fix"), document.Code));
        });
}
