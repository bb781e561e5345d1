using RulesEngine.Analyzers.Classes;
using RulesEngine.Analyzers.CodeFixes;
using RulesEngine.Analyzers.Purity;

namespace RulesEngine.Analyzers.Tests.CodeFixes;

public sealed class CodeFixTests
{
    [Theory]
    [InlineData("[|DateTime.Now|].Year", "c.Options.Today.Year")]
    [InlineData("DateOnly.FromDateTime([|DateTime.Today|])", "c.Options.Today")]
    [InlineData("[|DateTime.UtcNow|]", "c.Options.Today.ToDateTime(default)")]
    [InlineData("[|DateTime.Now|].AddDays(-1)", "c.Options.Today.ToDateTime(default).AddDays(-1)")]
    public Task The_date_of_the_check_takes_the_place_of_the_clock(string before, string after) =>
        new FixTest<SystemClock, TodayFix>().Run(Check("CellContext c", before), Check("CellContext c", after));

    [Theory]
    [InlineData("int c", "[|DateTime.Now|].Year")]
    [InlineData("CellContext c", "[|DateTimeOffset.Now|]")]
    public Task Without_a_context_or_with_another_type_there_is_no_fix(string parameter, string expression) =>
        new FixTest<SystemClock, TodayFix>().Run(Check(parameter, expression), Check(parameter, expression));

    [Theory]
    [InlineData("private int [|_most|] = 3;", "private readonly int _most = 3;")]
    [InlineData("private static string [|_word|] = \"a\";", "private static readonly string _word = \"a\";")]
    [InlineData("private int [|_count|]; void Check() => _count++;", null)]
    [InlineData("private int [|_count|]; void Check() => this._count = 1;", null)]
    [InlineData("private int [|_a|], [|_b|];", null)]
    [InlineData("private readonly List<int> [|_seen|] = [];", null)]
    public Task A_field_that_nobody_assigns_becomes_readonly(string before, string? after) =>
        new FixTest<MutableState, ReadonlyFix>().Run(PackTest.Rule(before), PackTest.Rule(after ?? before));

    [Fact]
    public Task A_rule_is_sealed()
    {
        var after = PackTest.Rule("");
        return new FixTest<NotSealed, SealFix>().Run(after.Replace("sealed partial class Greeting", "partial class [|Greeting|]"), after);
    }

    private static string Check(string parameter, string expression) =>
        PackTest.Rule($"private static object Check({parameter}) => {expression};");
}
