using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure;
using RulesEngine.Packs;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Tests.Analysis;

public class RuleFailedTests
{
    private static readonly DiagnosticDescriptor Descriptor = new("TST0001", "always-throws", "test", DiagnosticSeverity.Warning,
        "标题", "消息", FixSafety.None, "0.1", []);

    private static readonly RuleCatalog Catalog = new([DisclosurePack.Create()]);

    /// <summary>Fails at every cell, or when it registers its actions.</summary>
    private sealed class AlwaysThrows(bool atOnce) : ReportAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

        public override void Initialize(AnalysisContext context)
        {
            if (atOnce) throw new NotSupportedException("at once\nsecond line");
            context.RegisterCellAction(static _ => throw new NotSupportedException("at a cell\nsecond line"));
        }
    }

    [Theory]
    [InlineData(true, "at once")]
    [InlineData(false, "at a cell")]
    public void A_rule_that_throws_is_reported_once_and_the_others_go_on(bool atOnce, string message)
    {
        var text = BaseReports.Valid2021.Replace("[36]", "[-36]", StringComparison.Ordinal);
        var found = Analyze(text, new AlwaysThrows(atOnce));
        found.Select(static d => d.Id).Should().BeEquivalentTo("GK9003", "GK1001");
        found.Single(static d => d.Id == "GK9003").GetMessage(Language.English)
            .Should().StartWith($"Rule TST0001 (from RulesEngine.Tests) failed: NotSupportedException: {message}.").And.NotContain("second line");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_suppression_of_a_rule_that_throws_is_not_called_unused(bool atOnce) =>
        Analyze("# rulesengine-disable-file TST0001\n" + BaseReports.Valid2021, new AlwaysThrows(atOnce))
            .Select(static d => d.Id).Should().Equal("GK9003");

    private static ImmutableArray<Diagnostic> Analyze(string text, ReportAnalyzer rule)
    {
        var analyzers = DisclosurePack.Create().CreateAnalyzers().Add(rule);
        var driver = new AnalysisDriver(analyzers, [.. Catalog.Descriptors, Descriptor]);
        return driver.Analyze(Report.Read(SourceText.From(text), Catalog.Forms), new AnalysisOptions()).Diagnostics;
    }
}
