using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RulesEngine.Analyzers.Purity;

/// <summary>RE1007: a rule reads the clock; then a report is right today and wrong tomorrow, and no example can show it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SystemClock() : PurityAnalyzer(Descriptor, Members)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1007",
        "规则里不取系统时间 / a rule does not read the clock",
        "规则里不取系统时间（{0}），当天日期是 context.Options.Today / a rule must not read the clock ({0}); the date is context.Options.Today",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly ForbiddenMembers Members = new(
    [
        ("System.DateTime", "Now UtcNow Today"),
        ("System.DateTimeOffset", "Now UtcNow"),
        ("System.TimeProvider", "System"),
    ]);
}
