using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RulesEngine.Analyzers.Pack;
using RulesEngine.Generators.Documents;

namespace RulesEngine.Analyzers.Fixes;

/// <summary>RE1011: a fix provider names a code that no rule has; it would never be asked.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownFixableCode() : RuleAuthorAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1011",
        "修复的代码没有对应的规则 / a fix is for a code that no rule has",
        "规则包里没有代码为“{0}”的规则，这个修复永远用不上 / no rule of the pack has the code '{0}', so the fix is never asked for",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Register(CompilationStartAnalysisContext context, Contracts contracts) =>
        FixableCodes.Collect(context, contracts, (end, codes) =>
        {
            var isBuiltIn = PackOptions.IsBuiltIn(end.Options);
            foreach (var code in codes.Fixable)
                if (!codes.Known.Contains(code.Value) && (isBuiltIn || !IsBuiltInCode(code.Value)))
                    end.ReportDiagnostic(Diagnostic.Create(Descriptor, code.Location, code.Value));
        });

    // A pack may fix what the built-in rules find; which of those there are is not known here.
    private static bool IsBuiltInCode(string code) =>
        Patterns.IsCode(code) && code.StartsWith(PackOptions.BuiltInPrefix, StringComparison.Ordinal);
}
