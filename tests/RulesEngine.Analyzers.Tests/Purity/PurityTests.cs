using Microsoft.CodeAnalysis.Diagnostics;
using RulesEngine.Analyzers.Purity;

namespace RulesEngine.Analyzers.Tests.Purity;

/// <summary>RE1007–RE1010: what a rule pack does not use.</summary>
public sealed class PurityTests
{
    [Theory]
    [InlineData("[|DateTime.Now|]")]
    [InlineData("[|DateTime.UtcNow|].Year")]
    [InlineData("DateOnly.FromDateTime([|DateTime.Today|])")]
    [InlineData("[|DateTimeOffset.UtcNow|]")]
    [InlineData("[|TimeProvider.System|].GetUtcNow()")]
    [InlineData("new DateTime(2024, 1, 1).AddDays(1)")]
    [InlineData("nameof(DateTime.Now)")]
    [InlineData("c.Options.Today")]
    public Task A_rule_does_not_read_the_clock(string expression) => In<SystemClock>(expression).Run();

    [Theory]
    [InlineData("[|System.IO.File.ReadAllText(\"a\")|]")]
    [InlineData("[|new System.IO.StreamReader(\"a\")|]")]
    [InlineData("[|Console.Out|]")]
    [InlineData("[|Environment.NewLine|]")]
    [InlineData("[|Environment.GetEnvironmentVariable(\"A\")|]")]
    [InlineData("[|new System.Net.Http.HttpClient()|]")]
    [InlineData("[|System.Diagnostics.Process.GetCurrentProcess()|]")]
    [InlineData("(Func<string, bool>)[|System.IO.File.Exists|]")]
    [InlineData("new System.IO.StreamReader(new System.IO.MemoryStream())")]
    [InlineData("System.IO.Path.GetFileName(\"a/b\")")]
    [InlineData("typeof(System.IO.File)")]
    public Task A_rule_does_not_reach_beyond_the_report(string expression) => In<OutsideWorld>(expression).Run();

    [Theory]
    [InlineData("[|new Random(1)|]")]
    [InlineData("[|[|Random.Shared|].Next()|]")]
    [InlineData("[|Guid.NewGuid()|]")]
    [InlineData("Guid.Empty")]
    public Task A_rule_does_not_use_random_values(string expression) => In<RandomValue>(expression).Run();

    [Theory]
    [InlineData("[|System.Threading.Tasks.Task.Run(() => 1)|].IsCompleted")]
    [InlineData("[|System.Threading.Tasks.Task.FromResult(1).Result|]")]
    [InlineData("[|System.Threading.Tasks.Task.FromResult(1).GetAwaiter().GetResult()|]")]
    [InlineData("[|System.Threading.Tasks.Task.CompletedTask.Wait(1)|]")]
    [InlineData("(Action<int>)[|System.Threading.Thread.Sleep|]")]
    [InlineData("System.Threading.Volatile.Read(ref x)")]
    public Task A_rule_neither_waits_nor_starts_threads(string expression) => In<BlockingCall>(expression).Run();

    [Fact]
    public Task What_a_rule_calls_is_part_of_it() => PackTest.Of<SystemClock>()
        .Source(PackTest.Rule("") + "static class Days { public static int Year => [|DateTime.Now|].Year; }")
        .Document("Greeting", PackTest.Document()).Run();

    [Fact]
    public Task A_project_without_rules_may_do_as_it_likes() =>
        PackTest.Of<SystemClock>().Source("static class Days { public static int Year => DateTime.Now.Year; }").Run();

    private static PackTest<TAnalyzer> In<TAnalyzer>(string expression)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        PackTest.WithRule<TAnalyzer>($"private static object Check(ReportContext c, ref int x) => {expression};");
}
