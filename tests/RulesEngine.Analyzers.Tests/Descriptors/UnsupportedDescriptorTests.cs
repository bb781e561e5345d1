using RulesEngine.Analyzers.CodeFixes;
using RulesEngine.Analyzers.Descriptors;

namespace RulesEngine.Analyzers.Tests.Descriptors;

/// <summary>RE1004.</summary>
public sealed class UnsupportedDescriptorTests
{
    private const string Other =
        """

        static class Other
        {
            public static readonly DiagnosticDescriptor Rule = new("ACM0002", "other", "prose", DiagnosticSeverity.Warning,
                new("一", "a"), new("一", "a"), FixSafety.None, "0.1", []);
        }
        """;

    [Theory]
    [InlineData("c.ReportDiagnostic(Diagnostic.Create(Descriptor, default, \"\"));", "")]
    [InlineData("c.ReportDiagnostic(Diagnostic.Create([|Other.Rule|], default, \"\"));", "")]
    [InlineData("c.ReportDiagnostic(new Diagnostic { Descriptor = [|Other.Rule|], Severity = default, Span = default });", "")]
    [InlineData("c.ReportDiagnostic(new Diagnostic { Descriptor = Descriptor, Severity = default, Span = default });", "")]
    [InlineData("c.ReportDiagnostic(Diagnostic.Create(Other.Rule, default, \"\"));", "=> [Descriptor, Other.Rule];")]
    [InlineData("c.ReportDiagnostic(Diagnostic.Create(Other.Rule, default, \"\"));", "{ get; } = ImmutableArray.Create(Descriptor, Other.Rule);")]
    [InlineData("c.ReportDiagnostic(Diagnostic.Create(Other.Rule, default, \"\"));", "{ get; } = [.. All()]; static DiagnosticDescriptor[] All() => [];")]
    [InlineData("c.ReportDiagnostic(Diagnostic.Create([|Descriptor|], default, \"\"));", "{ get { return [Other.Rule]; } }")]
    [InlineData("Report(c, Other.Rule);", "")]
    public Task What_is_reported_is_supported(string report, string list)
    {
        var property = list.Length == 0 ? "" : $"public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics {list}";
        return PackTest.Of<UnsupportedDescriptor>().Document("Greeting", PackTest.Document()).Source(PackTest.Rule($$"""
            {{property}}
            private static void Check(ReportContext c) { {{report}} }
            private static void Report(ReportContext c, DiagnosticDescriptor d) => c.ReportDiagnostic(Diagnostic.Create(d, default, ""));
            """) + Other).Run();
    }

    [Fact]
    public Task The_fix_adds_it_to_the_list()
    {
        var before = PackTest.Rule(
            """
            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];
            private static void Check(ReportContext c) => c.ReportDiagnostic(Diagnostic.Create([|Other.Rule|], default, ""));
            """) + Other;
        return new FixTest<UnsupportedDescriptor, SupportFix>().Run(before, before.Replace("[|Other.Rule|]", "Other.Rule").Replace("[Descriptor]", "[Descriptor, Other.Rule]"));
    }
}
