using System.Collections.Immutable;
using RulesEngine.Disclosure;
using RulesEngine.Packs;
using RulesEngine.Testing;

namespace RulePack1.Tests;

/// <summary>The examples in the documents of the rules do what they say.</summary>
public sealed class ExampleTests
{
    private static readonly RulePack Pack = RulePack.Find(typeof(RepeatedPunctuation).Assembly)!;
    private static readonly RuleExampleRunner Runner = new(new RuleCatalog([DisclosurePack.Create(), Pack]));
    private static readonly ImmutableArray<RuleExample> Examples = RuleExamples.Of(Pack);

    /// <summary>The code and the line of each example.</summary>
    public static TheoryData<string, int> Places
    {
        get
        {
            var places = new TheoryData<string, int>();
            foreach (var example in Examples) places.Add(example.Code, example.Line);
            return places;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void The_example_in_the_document_is_true(string code, int line)
    {
        var result = Runner.Run(Examples.Single(e => e.Code == code && e.Line == line));
        Assert.True(result.Succeeded, result.Explain());
    }
}
