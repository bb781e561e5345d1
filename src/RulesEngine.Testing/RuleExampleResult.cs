using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Testing;

/// <summary>What came of running an example.</summary>
/// <param name="Example">The example.</param>
/// <param name="Source">The whole text that was checked.</param>
/// <param name="Diagnostics">What was found, without what comments suppress.</param>
/// <param name="Differences">Where that is not what the example announces; empty when all is well.</param>
public sealed record RuleExampleResult(
    RuleExample Example, SourceText Source, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ExampleDifference> Differences)
{
    /// <summary>Whether the example does what it says.</summary>
    public bool Succeeded => Differences.IsEmpty;

    /// <summary>All differences as text, below the name of the example; empty when there are none.</summary>
    public string Explain(Language language = Language.Chinese) =>
        Succeeded ? string.Empty : $"{Example}\n{string.Join('\n', Differences.Select(d => d.In(language)))}";
}
