using Microsoft.CodeAnalysis.Diagnostics;
using RulesEngine.Analyzers.Fixes;

namespace RulesEngine.Analyzers.Tests.Fixes;

/// <summary>RE1011–RE1013: fix providers and documents agree.</summary>
public sealed class FixTests
{
    private const string Written =
        """
        static class Other
        {
            public static readonly DiagnosticDescriptor Rule = new("ACM0002", "other", "prose", DiagnosticSeverity.Warning,
                new("一", "a"), new("一", "a"), FixSafety.Safe, "0.1", []);
            public const string Code = "ACM0001";
        }
        """;

    [Theory]
    [InlineData("=> [\"ACM0001\"];", false)]
    [InlineData("{ get; } = [Acme.Greeting.Descriptor.Id, Other.Rule.Id, Other.Code];", false)]
    [InlineData("{ get; } = [[|\"ACM0009\"|], \"ACM0002\"];", false)]
    [InlineData("{ get { return [[|\"acm0001\"|]]; } }", false)]
    [InlineData("=> ImmutableArray.Create([|\"ACM\" + \"1\"|]);", false)]
    [InlineData("=> [$\"ACM{\"0001\"}\"];", false)]
    [InlineData("=> [\"GK2001\"];", false)]
    [InlineData("=> [[|\"GK2001\"|]];", true)]
    public Task A_fix_is_for_a_code_that_there_is(string list, bool isBuiltIn) =>
        Pack<UnknownFixableCode>(list, "safe", isBuiltIn).Run();

    [Theory]
    [InlineData("=> [\"ACM0001\"];", "safe", true)]
    [InlineData("{ get; } = [Acme.Greeting.Descriptor.Id];", "unsafe", true)]
    [InlineData("{ get; } = [Other.Rule.Id];", null, true)]
    [InlineData("{ get; } = [Other.Rule.Id];", "none", true)]
    [InlineData("{ get; } = [Other.Rule.Id];", "safe", false)]
    [InlineData("=> [];", "unsafe", false)]
    [InlineData("=> Computed(); static ImmutableArray<string> Computed() => [];", "safe", true)]
    public Task A_promised_fix_is_there(string list, string? fix, bool isFine) =>
        Pack<MissingFix>(list, fix, isFine: isFine).Run();

    [Theory]
    [InlineData("=> [\"ACM0001\"];", "safe")]
    [InlineData("=> [[|\"ACM0001\"|]];", null)]
    [InlineData("{ get; } = [[|Acme.Greeting.Descriptor|].Id];", "none")]
    [InlineData("{ get; } = [Other.Rule.Id, \"GK2001\"];", null)]
    public Task A_fix_is_told_of(string list, string? fix) => Pack<UndeclaredFix>(list, fix).Run();

    private static PackTest<TAnalyzer> Pack<TAnalyzer>(
        string list, string? fix, bool isBuiltIn = false, bool isFine = true)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var document = PackTest.Document(fix: fix);
        var provider = $$"""
            sealed class Repair : ReportFixProvider
            {
                public override ImmutableArray<string> FixableDiagnosticIds {{list}}
                public override void RegisterFixes(FixContext context) { }
            }
            """;
        return PackTest.Of<TAnalyzer>(isBuiltIn).Source(PackTest.Rule("") + Written + provider)
            .Document("Greeting", isFine ? document : document.Replace($"fix: {fix}", $"[|fix: {fix}|]"));
    }
}
