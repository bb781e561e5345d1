using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Packs;
using RulesEngine.Text;

namespace RulesEngine.Testing;

/// <summary>Runs examples with all rules of a catalogue and compares what is found with what they announce.</summary>
/// <param name="catalog">The rules.</param>
public sealed class RuleExampleRunner(RuleCatalog catalog)
{
    /// <summary>Runs <paramref name="example"/>.</summary>
    /// <exception cref="FormatException">The example cannot be read: a word of its info string, its overlay, a comment.</exception>
    public RuleExampleResult Run(RuleExample example)
    {
        var setup = ExampleSetup.Of(example, catalog);
        var verifier = new RuleVerifier(catalog) { Options = setup.Options, Others = [.. example.Beside.Select(ReadBeside)] };
        var text = setup.Compose(example.Text);
        var source = setup.Encode(text, "example.report.yaml");
        var diagnostics = verifier.Analyze(source).Diagnostics.RemoveAll(static d => d.Suppression is not null);
        var differences = Compare(source, diagnostics, ExpectationReader.Read(text));
        if (example.Fixed is { } after)
            differences.AddRange(CompareFixed(setup.Compose(after.Text), verifier.Fix(source, after.AllowsUnsafe)));
        return new RuleExampleResult(example, source, diagnostics, [.. differences]);
    }

    /// <summary>The first is named <c>beside.report.yaml</c>, the others <c>beside-2.report.yaml</c> and so on.</summary>
    private SourceText ReadBeside(RuleExample example, int index)
    {
        var setup = ExampleSetup.Of(example, catalog);
        return setup.Encode(setup.Compose(example.Text), index == 0 ? "beside.report.yaml" : $"beside-{index + 1}.report.yaml");
    }

    private static IEnumerable<ExampleDifference> CompareFixed(string expected, SourceText actual)
    {
        if (TextDifference.Find(ExpectationReader.Remove(expected), ExpectationReader.Remove(actual.Content)) is not { } lines) yield break;
        yield return new ExampleDifference(
            new("修复后的文本不同（- 文档所写，+ 实际结果）：", "the fixed text differs (- as the document has it, + as it is):"), lines);
    }

    private static List<ExampleDifference> Compare(
        SourceText source, ImmutableArray<Diagnostic> diagnostics, List<ExpectedDiagnostic> expected)
    {
        var differences = new List<ExampleDifference>();
        var unexpected = diagnostics.ToList();
        // The narrower expectations choose first, so that a wide one does not take what only they match.
        foreach (var expectation in expected.OrderBy(static e => e.LastLine - e.FirstLine).ThenByDescending(static e => e.Message.Length))
        {
            var index = unexpected.FindIndex(d => expectation.Matches(d, source.GetPosition(d.Span.Start).Line));
            if (index >= 0) unexpected.RemoveAt(index);
            else differences.Add(Missing(source, expectation));
        }
        differences.AddRange(unexpected.Select(d => Unexpected(source, d)));
        return differences;
    }

    private static ExampleDifference Missing(SourceText source, ExpectedDiagnostic expectation)
    {
        var line = expectation.FirstLine + 1;
        return new ExampleDifference(
            new($"第 {line} 行：应有 {expectation}，实际没有", $"line {line}: {expectation} is expected but not found"),
            LineOf(source, expectation.FirstLine));
    }

    private static ExampleDifference Unexpected(SourceText source, Diagnostic diagnostic)
    {
        var place = RuleVerifier.PlaceOf(source, diagnostic);
        return new ExampleDifference(
            new($"{place}：多出 {diagnostic.Id} {diagnostic.Message.Zh}",
                $"{place}: {diagnostic.Id} is found but not expected: {diagnostic.Message.En}"),
            LineOf(source, source.GetPosition(diagnostic.Span.Start).Line));
    }

    private static string LineOf(SourceText source, int line) => source.ToString(source.GetLineSpan(line));
}
