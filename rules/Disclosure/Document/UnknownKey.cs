using RulesEngine.Analysis;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Document;

/// <summary>GK0003: there is no such key here.</summary>
public sealed partial class UnknownKey : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterProblemAction(ReportProblemKind.UnknownKey, static c => FormDeparture.Report(c, Descriptor));
}
