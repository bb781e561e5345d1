using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RulesEngine.Analyzers.Purity;

/// <summary>RE1009: a rule uses chance; the same report must get the same diagnostics.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RandomValue() : PurityAnalyzer(Descriptor, Members)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "RE1009",
        "规则里不用随机数 / a rule does not use random values",
        "规则里不用随机数（{0}）：同一份报告的结果要总是一样 / a rule must not use random values ({0}): the same report always gets the same result",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly ForbiddenMembers Members = new(
    [
        ("System.Random", "*"),
        ("System.Guid", "NewGuid CreateVersion7"),
        ("System.Security.Cryptography.RandomNumberGenerator", "*"),
        ("System.IO.Path", "GetRandomFileName"),
    ]);
}
