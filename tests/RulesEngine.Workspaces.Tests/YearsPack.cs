using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Forms;
using RulesEngine.Packs;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Tests;

/// <summary>A pack with one rule that compares reports: it names those of the year before and those of the same year.</summary>
internal sealed class YearsPack : RulePack
{
    public static DiagnosticDescriptor Descriptor { get; } = new("TST0001", "other-years", "test", DiagnosticSeverity.Warning,
        "标题", "{0}", FixSafety.None, "0.1", []);

    public override string Name => "Years";

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override ImmutableArray<FormSource> Forms => [];

    public override ImmutableArray<ReportAnalyzer> CreateAnalyzers() => [new OtherYears()];

    public override ImmutableArray<ReportFixProvider> CreateFixProviders() => [];

    public override string? GetDocumentation(string code) => null;

    private sealed class OtherYears : ReportAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

        public override void Initialize(AnalysisContext context) => context.RegisterReportSetAction(static set =>
        {
            var names = set.FindOthers(set.Year - 1).Concat(set.FindOthers(set.Year)).Select(static r => r.Source.Path);
            set.ReportDiagnostic(Diagnostic.Create(Descriptor, default, string.Empty, LocalizedText.Same(string.Join(' ', names))));
        });
    }
}
