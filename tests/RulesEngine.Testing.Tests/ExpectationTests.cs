using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure;
using RulesEngine.Forms;
using RulesEngine.Packs;

namespace RulesEngine.Testing.Tests;

/// <summary>Expectations on block scalars, with a rule that finds the word 空话.</summary>
public class ExpectationTests
{
    private static readonly RuleExampleRunner Runner = new(new RuleCatalog([DisclosurePack.Create(), new EmptyTalkPack()]));

    [Theory]
    [InlineData("总体情况: | # TT0001", "空话", "正文")]
    [InlineData("总体情况: > # TT0001, TT0001", "空话", "空话")]
    [InlineData("总体情况: |", "正文", "正文")]
    public void A_comment_on_the_key_of_a_block_scalar_speaks_for_the_block(string key, string first, string second) =>
        Run(key, first, second).Should().BeEmpty();

    [Fact]
    public void The_number_of_diagnostics_in_a_block_must_be_right()
    {
        Run("总体情况: | # TT0001", "空话", "空话").Should().Contain("多出 TT0001");
        Run("总体情况: | # TT0001, TT0001", "空话", "正文").Should().Contain("应有 TT0001");
    }

    [Fact]
    public void A_comment_inside_a_block_scalar_is_prose() =>
        Run("总体情况: |", "空话 # TT0001", "正文").Should().Contain("多出 TT0001").And.NotContain("应有");

    [Fact]
    public void A_comment_that_only_begins_like_an_expectation_is_refused() =>
        FluentActions.Invoking(() => Run("总体情况: | # TT0001 is found here", "空话", "正文")).Should().Throw<FormatException>();

    private static string Run(string key, string first, string second) => string.Join('\n', Runner
        .Run(new RuleExample("TT0001", "test", 1, "overlay", $"{key}\n  {first}\n  {second}\n")).Differences
        .Where(static d => d.Message.Zh.Contains("TT0001", StringComparison.Ordinal)).Select(static d => d.Message.Zh));
}

/// <summary>A pack by hand, with one rule.</summary>
internal sealed class EmptyTalkPack : RulePack
{
    public override string Name => "EmptyTalk";

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EmptyTalk.Rule];

    public override ImmutableArray<FormSource> Forms => [];

    public override ImmutableArray<ReportAnalyzer> CreateAnalyzers() => [new EmptyTalk()];

    public override ImmutableArray<Fixes.ReportFixProvider> CreateFixProviders() => [];

    public override string? GetDocumentation(string code) => null;
}

/// <summary>Reports each 空话 in prose.</summary>
internal sealed class EmptyTalk : ReportAnalyzer
{
    public static DiagnosticDescriptor Rule { get; } = new(
        "TT0001", "empty-talk", "test", DiagnosticSeverity.Warning, "空话", "空话", FixSafety.None, "0.1", []);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(static section =>
    {
        var span = section.Section.Entry!.Value.Span;
        for (var at = span.Start; at < span.End; at++)
        {
            if (section.Report.Source.Content.AsSpan(at).StartsWith("空话"))
                section.ReportDiagnostic(Diagnostic.Create(Rule, new RulesEngine.Text.TextSpan(at, 2), "overview"));
        }
    });
}
