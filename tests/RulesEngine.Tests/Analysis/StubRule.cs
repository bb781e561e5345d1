using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Tests.Analysis;

/// <summary>A rule as a pack would have it, made of what a test needs.</summary>
internal sealed class StubRule(string id, Action<AnalysisContext> initialize) : ReportAnalyzer
{
    public DiagnosticDescriptor Descriptor { get; } = new(id, $"rule-{id.ToLowerInvariant()}", "test", DiagnosticSeverity.Warning,
        "标题", "消息 {0}", FixSafety.Safe, "0.1", [new RuleOption("limit", "7", "上限")]);

    /// <summary>Whether the rule cannot even say what it reports.</summary>
    public bool IsMute { get; init; }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        IsMute ? throw new InvalidOperationException("mute") : [Descriptor];

    public override void Initialize(AnalysisContext context) => initialize(context);

    /// <summary>A rule that reports once for each report, at the given place.</summary>
    public static StubRule Reporting(string id, int start = 0, string argument = "")
    {
        StubRule? rule = null;
        return rule = new StubRule(id, context => context.RegisterReportAction(
            report => report.ReportDiagnostic(Diagnostic.Create(rule!.Descriptor, new TextSpan(start, 1), string.Empty, LocalizedText.Same(argument)))));
    }
}
