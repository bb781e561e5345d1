using Microsoft.CodeAnalysis.Diagnostics;
using RulesEngine.Analyzers.Classes;

namespace RulesEngine.Analyzers.Tests.Classes;

/// <summary>RE1014–RE1016: the classes of a pack.</summary>
public sealed class ClassTests
{
    private const string Members = "public override void Initialize(AnalysisContext context) { }";
    private const string FixMembers =
        "public override ImmutableArray<string> FixableDiagnosticIds => []; public override void RegisterFixes(FixContext context) { }";

    [Theory]
    [InlineData("sealed partial class Greeting : ReportAnalyzer { " + Members + " }")]
    [InlineData("abstract partial class Greeting : ReportAnalyzer { " + Members + " }")]
    [InlineData("partial class [|Greeting|] : ReportAnalyzer { " + Members + " }")]
    [InlineData("static partial class Greeting; class Repair; ")]
    [InlineData("static partial class Greeting; class [|Repair|] : ReportFixProvider { " + FixMembers + " }")]
    public Task A_rule_is_sealed(string source) => Pack<NotSealed>(source).Run();

    [Theory]
    [InlineData("sealed partial class Greeting : ReportAnalyzer { " + Members + " }")]
    [InlineData("sealed partial class [|Greeting|] : ReportAnalyzer { private Greeting() { } " + Members + " }")]
    [InlineData("sealed partial class [|Greeting|](int n) : ReportAnalyzer { int N => n; " + Members + " }")]
    [InlineData("static partial class Greeting; sealed class [|Repair|]<T> : ReportFixProvider { " + FixMembers + " }")]
    [InlineData("static partial class Greeting; file sealed class [|Repair|] : ReportFixProvider { " + FixMembers + " }")]
    [InlineData("static partial class Greeting; class Outer { private sealed class [|Repair|] : ReportFixProvider { " + FixMembers + " } }")]
    [InlineData("static partial class Greeting; class Outer { internal sealed class Repair : ReportFixProvider { " + FixMembers + " } }")]
    public Task A_pack_can_create_its_classes(string source) => Pack<NeverCreated>(source).Run();

    [Theory]
    [InlineData("[|Initialize|](AnalysisContext context) { }")]
    [InlineData("[|Initialize|](AnalysisContext context) => throw new NotImplementedException();")]
    [InlineData("Initialize(AnalysisContext context) => context.RegisterReportAction(static c => { });")]
    [InlineData("Initialize(AnalysisContext context) { foreach (var k in Enum.GetValues<ReportProblemKind>()) context.RegisterProblemAction(k, c => { }); }")]
    [InlineData("Initialize(AnalysisContext context) => Shared(context); static void Shared(AnalysisContext c) { }")]
    public Task A_rule_registers_something(string initialize) =>
        Pack<EmptyInitialize>($"sealed partial class Greeting : ReportAnalyzer {{ public override void {initialize} }}").Run();

    private static PackTest<TAnalyzer> Pack<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        PackTest.Of<TAnalyzer>().Source(source).Document("Greeting", PackTest.Document());
}
