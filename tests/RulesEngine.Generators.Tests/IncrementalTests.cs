using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RulesEngine.Generators.Tests;

/// <summary>An edit must cost only what depends on it: the generator runs at every keystroke in an editor.</summary>
public class IncrementalTests
{
    private static readonly Pack Before = Samples.WrongRowTotalPack()
        .Class("sealed partial class Other : RulesEngine.Analysis.ReportAnalyzer;", "Other.cs")
        .Document("Other", Samples.Document("GK2002", "other"))
        .Form("2021", "a: 1");

    [Fact]
    public void An_unrelated_class_changes_nothing() =>
        Rerun(compilation => compilation.AddSyntaxTrees(Parse("class Unrelated { void M() { } }", "Unrelated.cs")))
            .Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached);

    [Fact]
    public void An_edit_inside_a_rule_changes_nothing() =>
        Rerun(compilation => Replace(compilation, "Rules.cs", Samples.WrongRowTotalClass.Replace(
                "ReportAnalyzer;", "ReportAnalyzer\n{\n    private static int Helper() => 1;\n}", StringComparison.Ordinal)))
            .Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached);

    [Fact]
    public void An_edit_above_a_rule_changes_nothing() =>
        Rerun(compilation => Replace(compilation, "Rules.cs", "// moved\n" + Samples.WrongRowTotalClass))
            .Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached);

    [Fact]
    public void A_new_body_changes_the_pack_and_no_descriptor() =>
        Reasons(Run(null, Samples.WrongRowTotal + "\nMore.")).Where(IsFresh).Should().ContainSingle();

    [Fact]
    public void A_new_title_changes_one_descriptor_and_not_the_pack()
    {
        var run = Run(null, Samples.WrongRowTotal.Replace("title-en: Row", "title-en: A row", StringComparison.Ordinal));

        Reasons(run).Where(IsFresh).Should().ContainSingle();
        run.GeneratedSources.Should().Contain(source => source.SourceText.ToString().Contains("A row total", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_analyzer_changes_the_pack_and_no_descriptor()
    {
        var run = Run(compilation => compilation.AddSyntaxTrees(
            Parse("sealed class New : RulesEngine.Fixes.ReportFixProvider;", "New.cs")), null);

        Reasons(run).Where(IsFresh).Should().ContainSingle();
    }

    private static IncrementalStepRunReason[] Rerun(Func<CSharpCompilation, CSharpCompilation> edit) => [.. Reasons(Run(edit, null))];

    private static GeneratorRunResult Run(Func<CSharpCompilation, CSharpCompilation>? edit, string? document)
    {
        var compilation = Before.Compilation();
        var driver = Before.Driver().RunGenerators(compilation);
        if (document is not null) driver = driver.ReplaceAdditionalText(Before.Texts[0], new InMemoryText(Before.Texts[0].Path, document));
        return driver.RunGenerators(edit?.Invoke(compilation) ?? compilation).GetRunResult().Results.Single();
    }

    private static CSharpCompilation Replace(CSharpCompilation compilation, string path, string text)
    {
        var old = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        return compilation.ReplaceSyntaxTree(old, Parse(text, path));
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Pack.ParseOptions, path);

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult run) =>
        run.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static bool IsFresh(IncrementalStepRunReason reason) => reason != IncrementalStepRunReason.Cached;
}
