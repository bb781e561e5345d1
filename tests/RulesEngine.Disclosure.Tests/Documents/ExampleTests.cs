using System.Collections.Immutable;
using RulesEngine.Testing;

namespace RulesEngine.Disclosure.Tests.Documents;

/// <summary>The examples of the rules' documents do what they say.</summary>
public class ExampleTests
{
    private static readonly ImmutableArray<RuleExample> Examples = [.. BuiltIn.Packs.SelectMany(static p => RuleExamples.Of(p))];
    private static readonly RuleExampleRunner Runner = new(BuiltIn.Catalog);

    /// <summary>Rules that no example can show, and why.</summary>
    private static readonly Dictionary<string, string> Exempt = new()
    {
        ["GK9003"] = "fires only when a rule throws, which no report can bring about",
        ["GK9005"] = "is about the configuration file, not about reports",
    };

    public static TheoryData<string, int> Places => Pairs(Examples);

    public static TheoryData<string> CodesWithExamples =>
        [.. BuiltIn.Packs.SelectMany(static p => p.Descriptors).Select(static d => d.Id).Where(static c => !Exempt.ContainsKey(c))];

    [Theory]
    [MemberData(nameof(Places))]
    public void The_example_in_the_document_is_true(string code, int line) =>
        Runner.Run(Examples.First(e => e.Code == code && e.Line == line)).Explain().Should().BeEmpty();

    [Theory]
    [MemberData(nameof(CodesWithExamples))]
    public void A_rule_has_an_example_that_fires_and_one_that_does_not(string code)
    {
        var own = Examples.Where(e => e.Code == code).ToList();
        own.Should().Contain(e => e.Expects(code), "a reader wants to see {0} fire", code);
        own.Should().Contain(e => !e.Expects(code), "a reader wants to see what {0} lets pass", code);
    }

    private static TheoryData<string, int> Pairs(IEnumerable<RuleExample> examples)
    {
        var data = new TheoryData<string, int>();
        foreach (var example in examples) data.Add(example.Code, example.Line);
        return data;
    }
}
