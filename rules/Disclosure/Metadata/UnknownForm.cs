using RulesEngine.Analysis;
using RulesEngine.Disclosure.Document;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Metadata;

/// <summary>GK0006: 格式 names no known form.</summary>
public sealed partial class UnknownForm : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterProblemAction(ReportProblemKind.UnknownForm, static c => FormDeparture.Report(c, Descriptor));
}
