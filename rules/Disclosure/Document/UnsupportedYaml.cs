using RulesEngine.Analysis;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Document;

/// <summary>GK0011: YAML that reports do not use, or more of it than is read.</summary>
public sealed partial class UnsupportedYaml : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterProblemAction(ReportProblemKind.UnsupportedYaml, static c => FormDeparture.Report(c, Descriptor));
}
