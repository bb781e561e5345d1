using System.Collections.Immutable;
using RulesEngine.Authoring.Building;
using RulesEngine.Diagnostics;
using RulesEngine.Forms;
using RulesEngine.Packs;
using RulesEngine.Testing;
using RulesEngine.Text;

namespace RulesEngine.Authoring.Examples;

/// <summary>Tests a pack by its documents: every example does what it says, and shows each rule both firing and not firing.</summary>
/// <param name="folder">The files of the pack.</param>
/// <param name="basis">The rules that are there without the pack.</param>
/// <param name="catalog">The same rules with those of the pack; all of them run on each example.</param>
public sealed class PackTester(PackFolder folder, RuleCatalog basis, RuleCatalog catalog)
{
    private readonly RuleExampleRunner _runner = new(catalog);

    /// <summary>The rules of the pack, in the order of their codes.</summary>
    public ImmutableArray<DiagnosticDescriptor> Rules { get; } = [.. catalog.Descriptors.Except(basis.Descriptors)];

    /// <summary>Tests the document of a rule.</summary>
    public DocumentResult Test(DiagnosticDescriptor rule)
    {
        var text = catalog.GetDocumentation(rule) ?? string.Empty;
        var document = PackDocument.Find(folder, rule, text);
        var name = new LocalizedText($"{rule.Id} {rule.Title.Zh}", $"{rule.Id} {rule.Title.En}");
        var failures = ImmutableArray.CreateBuilder<ExampleFailure>();
        var passed = 0;
        foreach (var outcome in Outcomes(rule, text))
        {
            if (outcome.Differences.IsEmpty) passed++;
            else failures.Add(outcome with { Line = document.Offset + outcome.Line });
        }
        return new DocumentResult(document.Path, name, passed, failures.ToImmutable());
    }

    /// <summary>Tests that the forms can be read, and that reports can name them.</summary>
    public IEnumerable<DocumentResult> TestForms() => folder.Forms.Select(file =>
    {
        var id = Path.GetFileNameWithoutExtension(file.Path);
        var read = FormLoader.Load(file.Text);
        var failures = read.Errors.Select(static e => FailureOf(e.Source.GetPosition(e.Span.Start).Line, e.Source, e.Message)).ToList();
        if (basis.Forms.Ids.Contains(id)) failures.Add(FailureOf(0, file.Text, Taken(id)));
        else if (read.Form is { } form && form.Id != id) failures.Add(FailureOf(0, file.Text, Misnamed(form.Id, id)));
        var name = read.Form?.Title ?? LocalizedText.Same(id);
        return new DocumentResult(file.Text.Path, name, failures.Count == 0 ? 1 : 0, [.. failures]);
    });

    /// <summary>The examples of a document, one without differences where it is as it should be, and what the document lacks.</summary>
    private IEnumerable<ExampleFailure> Outcomes(DiagnosticDescriptor rule, string text)
    {
        ImmutableArray<RuleExample> examples;
        try
        {
            examples = RuleExamples.Parse(rule.Id, text);
        }
        catch (FormatException e)
        {
            return [Unreadable(1, string.Empty, e)];
        }
        List<ExampleFailure> outcomes = [.. examples.Select(Run)];
        if (outcomes.TrueForAll(static o => o.Differences.IsEmpty)) AddMissing(examples, rule, outcomes);
        return outcomes;
    }

    private ExampleFailure Run(RuleExample example)
    {
        try
        {
            return new ExampleFailure(example.Line, example.Heading, _runner.Run(example).Differences);
        }
        catch (FormatException e)
        {
            return Unreadable(example.Line, example.Heading, e);
        }
    }

    private static void AddMissing(ImmutableArray<RuleExample> examples, DiagnosticDescriptor rule, List<ExampleFailure> outcomes)
    {
        if (!examples.Any(e => e.Expects(rule.Id)))
            outcomes.Add(Missing(new($"缺少触发 {rule.Id} 的示例", $"there is no example in which {rule.Id} fires")));
        if (examples.All(e => e.Expects(rule.Id)))
            outcomes.Add(Missing(new($"缺少不触发 {rule.Id} 的示例", $"there is no example in which {rule.Id} does not fire")));
    }

    private static ExampleFailure Missing(LocalizedText what) => new(1, string.Empty, [new ExampleDifference(what, string.Empty)]);

    private static ExampleFailure Unreadable(int line, string heading, FormatException problem) => new(line, heading,
        [new ExampleDifference(new($"示例写得不对：{problem.Message}", $"the example cannot be read: {problem.Message}"), string.Empty)]);

    private static ExampleFailure FailureOf(int line, SourceText source, LocalizedText message) =>
        new(line + 1, string.Empty, [new ExampleDifference(message, source.ToString(source.GetLineSpan(line)))]);

    private static LocalizedText Taken(string id) => new(
        $"已有格式“{id}”，请换一个文件名和 id", $"there is a form \"{id}\" already; choose another file name and id");

    private static LocalizedText Misnamed(string id, string fileName) => new(
        $"id 是“{id}”，文件名是“{fileName}”，应当相同", $"the id is \"{id}\", the file name \"{fileName}\"; they must be the same");
}
